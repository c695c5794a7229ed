import document from "@vipps-management/spec/2023-08.json" with { type: "json" };

import {
  at,
  notLookedUp,
  ofEveryOperation,
  ofLists,
  ofNamed,
  ofPartners,
  type OutcomeTable,
  withBody,
} from "./causes.ts";
import { keyUsedFor, validCalls } from "./prefilled.ts";

const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: "VIPPS_PA_NETT",
  salesUnitName: "ACME Oslo",
};

const ofMerchants = (rest: string) =>
  ofNamed(`/management/v1/merchants/98-76${rest}`, `/management/v1/merchants/999999999${rest}`);

const ofSalesUnits = (before: string) => ofNamed(`${before}/12ab`, `${before}/999999`);

const ofOrders = ofNamed(
  "/management/v1/product-orders/12345",
  "/management/v1/product-orders/81b83246-5c19-7b94-875b-ea6d1114f099",
);

/** The edition of the guide. */
export const outcomesOf2023: OutcomeTable = {
  edition: "2023-08",
  document,
  validCall: validCalls({
    order,
    path: "/management/v1/products/orders",
    parameter: "product-order-id",
    parameters: { orgno: "987654321", msn: "123456" },
    bodies: { updateMsn: { name: "New name" } },
  }),
  outcomes: {
    getAllMerchants: ofLists,
    getMerchant: ofMerchants(""),
    getMerchantContracts: ofMerchants("/contracts"),
    getMerchantSalesUnits: ofMerchants("/sales-units"),
    getAllSalesUnits: ofLists,
    getMsn: ofSalesUnits("/management/v1/sales-units"),
    updateMsn: {
      ...ofEveryOperation,
      400: withBody({ status: "ON" }),
      404: at("/management/v1/sales-units/999999"),
    },
    orderProduct: {
      ...ofEveryOperation,
      400: withBody({ ...order, annualTurnover: -1 }),
      404: notLookedUp,
      409: keyUsedFor({ ...order, salesUnitName: "ACME Bergen" }),
    },
    productOrderDetails: ofOrders,
    deleteProductOrder: ofOrders,
    getPartnerWhoami: ofPartners,
    getPartnerPricePackages: ofPartners,
    getApiQuality: ofSalesUnits("/management/v1/api-quality/sales-units"),
  },
};
