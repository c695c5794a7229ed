import { expect } from "vitest";

import { editionOf } from "../editions.ts";
import type { HistoryFacts } from "./facts.ts";
import {
  companies,
  type Model,
  type ModelOrder,
  type ModelUnit,
  type OrderState,
  schemeOf,
  unit,
} from "./model.ts";

const statuses: Readonly<Record<Exclude<OrderState, "deleted">, string>> = {
  received: "RECEIVED",
  opened: "MERCHANT_VIEWED",
  submitted: "ORDER_SUBMITTED",
  "needs-information": "ORDER_SUBMITTED",
  completed: "COMPLETED",
  rejected: "REJECTED",
  expired: "EXPIRED",
};

/** What is told of orders that were not prefilled: RECEIVED, until one of these. */
const ends: readonly string[] = ["COMPLETED", "REJECTED"];

const types = { prefill: "PREFILL", template: "TEMPLATE", manual: "MANUAL" } as const;

function summaryOf({ msn, name }: ModelUnit): object {
  return { msn, name };
}

const listOf = (units: readonly ModelUnit[]): object[] => units.map(summaryOf);

function details({ units }: Model, { id, origin, link, orgno, status, msn }: ModelOrder): object | undefined {
  if (status === "deleted") return undefined;
  const told = statuses[status];
  const made = units.find((each) => each.msn === msn);
  return {
    productOrderType: types[origin],
    productOrderId: id,
    productType: "PAYMENT_INTEGRATION",
    status: origin === "prefill" || ends.includes(told) ? told : "RECEIVED",
    businessIdentifier: { scheme: schemeOf(orgno), id: orgno },
    productOrderUrl: link,
    salesUnit: made === undefined ? null : summaryOf(made),
  };
}

export const factsOf2026: HistoryFacts = {
  edition: editionOf("2026-01"),
  besides: [
    unit("1234567", "99000015", "ACME Fitness ApS"),
    unit("1234567890", "9900001-8", "ACME Kunto Oy"),
  ],
  // One of each country that has a merchant, and one that has none.
  companies: [...companies, "99000015", "9900001-8", "9900002-6"],
  productType: "PAYMENT_INTEGRATION",
  details,
  listOfAll: listOf,
  listOfMerchant: listOf,
  expectOwnLists: async (model, partner) => {
    const { orders } = model;
    const detailsOf = (listed: readonly ModelOrder[]): object[] =>
      listed.flatMap((order) => details(model, order) ?? []);
    const inTime = orders.filter(({ status }) => status !== "expired");
    for (const [query, listed] of [
      ["", inTime],
      ["?includeExpired=false", inTime],
      ["?includeExpired=true", orders],
    ] as const)
      expect((await partner("GET", `/management/v2/product-orders${query}`)).body).toEqual(detailsOf(listed));
  },
  ownCommands: [],
};
