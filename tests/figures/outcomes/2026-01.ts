import document from "@vipps-management/spec/2026-01.json" with { type: "json" };

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
  productType: "PAYMENT_INTEGRATION",
  salesUnitName: "ACME Oslo",
};

const unknownOrder = "81b83246-5c19-7b94-875b-ea6d1114f099";

// The document has no limits for a register and its numbers: only what cannot be read at all is malformed.
const ofMerchants = (rest: string) =>
  ofNamed(
    `/management/v1/merchants/business:NO:ORG/%ff${rest}`,
    `/management/v1/merchants/business:NO:ORG/999999999${rest}`,
  );

/** The edition that production answers. */
export const outcomesOf2026: OutcomeTable = {
  edition: "2026-01",
  document,
  validCall: validCalls({
    order,
    path: "/management/v1/product-orders",
    parameter: "productOrderId",
    parameters: { scheme: "business:NO:ORG", id: "987654321", msn: "123456" },
  }),
  outcomes: {
    getMerchantByBusinessIdentifier: ofMerchants(""),
    getSalesUnitsByBusinessIdentifier: ofMerchants("/sales-units"),
    getAllSalesUnits: ofLists,
    getMsn: ofNamed("/management/v1/sales-units/12ab", "/management/v1/sales-units/999999"),
    orderProduct: {
      ...ofEveryOperation,
      400: withBody({ ...order, annualTurnover: -1 }),
      404: notLookedUp,
      409: keyUsedFor({ ...order, salesUnitName: "ACME Bergen" }),
    },
    deleteProductOrder: ofNamed(
      "/management/v1/product-orders/12345",
      `/management/v1/product-orders/${unknownOrder}`,
    ),
    getProductOrders: {
      ...ofEveryOperation,
      400: at("/management/v2/product-orders?includeExpired=perhaps"),
      404: notLookedUp,
    },
    getProductOrderDetails: ofNamed(
      "/management/v2/product-orders/12345/details",
      `/management/v2/product-orders/${unknownOrder}/details`,
    ),
    getPartnerPricePackages: ofPartners,
  },
  // The document has two answers for the list, and keys are refused there as anywhere.
  describedBy: { getProductOrders: "getProductOrderDetails" },
};
