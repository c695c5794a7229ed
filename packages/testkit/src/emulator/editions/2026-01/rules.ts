import type { Edition } from "../../edition.ts";

/** What is otherwise than usual. The guide is here Vipps MobilePay's guide for agents of 2026. */
export const rules: Edition["rules"] = {
  suppliedFieldsEditable: {
    source: "spec",
    says: "The merchant can change everything but the partner and a price package that was supplied.",
    value: true,
  },
  singlePricePackage: {
    source: "guide",
    says: "The form shows no price when there is only one price package, or when one was supplied.",
    value: "hidden",
  },
  expiredOrder: {
    source: "assumed",
    says: "The details of an order that has expired go on to be answered, with the status EXPIRED.",
    value: "answer",
  },
};

/** What there is besides. */
export const ownRules: Edition["ownRules"] = {
  orderStatuses: {
    source: "spec",
    says: "An order is RECEIVED, MERCHANT_VIEWED, ORDER_SUBMITTED, COMPLETED, REJECTED or EXPIRED; the last three are final.",
  },
  questionsAreHidden: {
    source: "assumed",
    says: "An order about which the merchant is asked goes on to be ORDER_SUBMITTED.",
  },
  ordersNotPrefilled: {
    source: "spec",
    says: "Of orders by a template or in the portal only RECEIVED, COMPLETED and REJECTED are told, and no link.",
  },
  expiredAreNotListed: {
    source: "guide",
    says: "The list leaves out orders that have expired, unless `includeExpired=true` is asked for.",
  },
  includeExpiredValue: {
    source: "assumed",
    says: "The value of includeExpired is true or false; anything else is a 400.",
  },
  nullUntilThere: {
    source: "assumed",
    says: "What may be null and is not there, is sent as null: a sales unit, a link, an address, a commission.",
  },
  onlyRegisters: {
    source: "assumed",
    says: "An order with a scheme that is none of the three registers', or a number that does not fit its scheme, is a 400.",
  },
  accountSchemes: {
    source: "spec",
    says: "A bank account is a domestic number of Norway, Denmark or Finland, never an IBAN; another scheme is a 400.",
  },
  pricePackageMarket: {
    source: "assumed",
    says: "A price package for another market or product than the order's is noted in the journal and not refused.",
  },
  problemIdentity: {
    source: "spec",
    says: "A problem document has all its members; its instance is a URN with a UUID, and there is no traceId.",
  },
};
