import { createManagementClient, type ManagementClient } from "@vipps-management/client/2023-08";
import { fixtures } from "@vipps-management/testkit";
import { expect } from "vitest";

import { serveEdition } from "../support/served-emulator.ts";
import type { EditionInUse } from "./edition.ts";

const merchants = [
  { orgno: 987654321, name: "ACME Fantastic Fitness" },
  { orgno: 987654322, name: "ACME Fantastic Fitness 2" },
];

const msns = ["123456", "123457", "123459"];

export const edition2023: EditionInUse<ManagementClient> = {
  name: "2023-08",
  serve: () => serveEdition("2023-08", createManagementClient),
  ordersPath: "/management/v1/products/orders",
  orderPath: (id) => `/management/v1/product-orders/${id}`,
  sample: fixtures.productOrderRequest,
  detailsOf: ({ prefilledOrderId }) => ({ prefilledOrderId, prefillStatus: "RECEIVED" }),
  msns,
  uses: (management) => ({
    prefill: () => management.productOrders.prefill(fixtures.productOrderRequest()),
    statusOf: async (productOrderId) =>
      (await management.productOrders.get({ productOrderId })).prefillStatus,
    remove: (productOrderId) => management.productOrders.delete({ productOrderId }),
    salesUnit: (msn) => management.salesUnits.get({ msn }),
    merchant: (orgno) => management.merchants.get({ orgno }),
    msns: async () => (await management.salesUnits.list()).msn,
    msnsOf: (orgno) => management.merchants.salesUnits({ orgno }),
    callOfSalesUnit: (msn) => management.call("getMsn", { path: { msn } }),
  }),
  readings: [
    {
      operationId: "getAllMerchants",
      path: "/management/v1/merchants",
      call: (management) => management.merchants.list(),
      expected: { MerchantList: merchants },
    },
    {
      operationId: "getMerchant",
      path: "/management/v1/merchants/987654321",
      call: (management) => management.merchants.get({ orgno: "987654321" }),
      expected: merchants[0],
    },
    {
      operationId: "getMerchantContracts",
      path: "/management/v1/merchants/987654321/contracts",
      call: (management) => management.merchants.contracts({ orgno: "987654321" }),
      expected: { urls: ["https://example.com/contracts/contract-12345.pdf"] },
    },
    {
      operationId: "getMerchantSalesUnits",
      path: "/management/v1/merchants/987654321/sales-units",
      call: (management) => management.merchants.salesUnits({ orgno: "987654321" }),
      expected: ["123456", "123457"],
    },
    {
      operationId: "getAllSalesUnits",
      path: "/management/v1/sales-units",
      call: (management) => management.salesUnits.list(),
      expected: { msn: msns },
    },
    {
      operationId: "getMsn",
      path: "/management/v1/sales-units/123456",
      call: (management) => management.salesUnits.get({ msn: "123456" }),
      expected: {
        ...fixtures.salesUnit(),
        businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
      },
    },
    {
      operationId: "getPartnerWhoami",
      path: "/management/v1/partners/whoami",
      call: (management) => management.partners.whoami(),
      expected: fixtures.partner(),
    },
    {
      operationId: "getPartnerPricePackages",
      path: "/management/v1/partners/price-packages",
      call: (management) => management.partners.pricePackages(),
      expected: expect.arrayContaining(fixtures.pricePackages()) as unknown,
    },
  ],
};
