import { createManagementClient, type ManagementClient } from "@vipps-management/client/2026-01";
import { fixtures } from "@vipps-management/testkit/2026-01";
import { expect } from "vitest";

import { serveEdition } from "../support/served-emulator.ts";
import type { EditionInUse } from "./edition.ts";

const units = [
  { msn: "123456", name: "ACME Fantastic Fitness" },
  { msn: "123457", name: "ACME Fantastic Fitness Shop" },
  { msn: "123459", name: "ACME Fantastic Fitness 2" },
  { msn: "1234567", name: "ACME Fitness ApS" },
  { msn: "1234567890", name: "ACME Kunto Oy" },
];

const acme = { scheme: "business:NO:ORG", id: "987654321" };

const msnsIn = (listed: readonly { readonly msn: string }[]): string[] => listed.map(({ msn }) => msn);

export const edition2026: EditionInUse<ManagementClient> = {
  name: "2026-01",
  serve: () => serveEdition("2026-01", createManagementClient),
  ordersPath: "/management/v1/product-orders",
  orderPath: (id) => `/management/v2/product-orders/${id}/details`,
  sample: fixtures.productOrderRequest,
  detailsOf: ({ prefilledOrderId, prefillUrl }) => ({
    productOrderType: "PREFILL",
    productOrderId: prefilledOrderId,
    productType: "PAYMENT_INTEGRATION",
    status: "RECEIVED",
    businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" },
    productOrderUrl: prefillUrl,
    salesUnit: null,
  }),
  msns: msnsIn(units),
  uses: (management) => ({
    prefill: () => management.productOrders.prefill(fixtures.productOrderRequest()),
    statusOf: async (productOrderId) => (await management.productOrders.get({ productOrderId })).status,
    remove: (productOrderId) => management.productOrders.delete({ productOrderId }),
    salesUnit: (msn) => management.salesUnits.get({ msn }),
    merchant: (id) => management.merchants.get({ scheme: "business:NO:ORG", id }),
    msns: async () => msnsIn(await management.salesUnits.list()),
    msnsOf: async (id) => msnsIn(await management.merchants.salesUnits({ scheme: "business:NO:ORG", id })),
    callOfSalesUnit: (msn) => management.call("getMsn", { path: { msn } }),
  }),
  readings: [
    {
      operationId: "getMerchantByBusinessIdentifier",
      path: "/management/v1/merchants/business:NO:ORG/987654321",
      call: (management) => management.merchants.get(acme),
      expected: expect.objectContaining({ businessIdentifier: acme, status: "ACTIVE" }) as unknown,
    },
    {
      operationId: "getSalesUnitsByBusinessIdentifier",
      path: "/management/v1/merchants/business%3ANO%3AORG/987654321/sales-units",
      call: (management) => management.merchants.salesUnits(acme),
      expected: units.slice(0, 2),
    },
    {
      operationId: "getAllSalesUnits",
      path: "/management/v1/sales-units",
      call: (management) => management.salesUnits.list(),
      expected: units,
    },
    {
      operationId: "getMsn",
      path: "/management/v1/sales-units/123456",
      call: (management) => management.salesUnits.get({ msn: "123456" }),
      expected: expect.objectContaining({ ...units[0], businessIdentifier: acme }) as unknown,
    },
    {
      operationId: "getProductOrders",
      path: "/management/v2/product-orders?includeExpired=true",
      call: (management) => management.productOrders.list({ includeExpired: true }),
      expected: [expect.objectContaining({ status: "RECEIVED" })],
    },
    {
      operationId: "getPartnerPricePackages",
      path: "/management/v1/partners/price-packages",
      call: (management) => management.partners.pricePackages(),
      expected: expect.arrayContaining(fixtures.pricePackages()) as unknown,
    },
  ],
};
