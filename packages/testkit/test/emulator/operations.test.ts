import { describe, expect, test } from "vitest";

import type { Route } from "../../src/emulator/http/route.ts";
import type { EditionName } from "../../src/generated/editions.ts";
import { routes as routes2023 } from "../../src/generated/2023-08/routes.ts";
import { routes as routes2026 } from "../../src/generated/2026-01/routes.ts";
import { editionsUnderTest } from "./editions.ts";
import { callerWith, salesUnitPath } from "./support.ts";

/** The operations of each edition, and where each is called with success. */
const operations: Readonly<
  Record<EditionName, { routes: readonly Route[]; calls: Readonly<Record<string, string>> }>
> = {
  "2023-08": {
    routes: routes2023,
    calls: {
      getAllMerchants: "/management/v1/merchants",
      getMerchant: "/management/v1/merchants/987654321",
      getMerchantContracts: "/management/v1/merchants/987654321/contracts",
      getMerchantSalesUnits: "/management/v1/merchants/987654321/sales-units",
      getAllSalesUnits: "/management/v1/sales-units",
      getMsn: salesUnitPath("123456"),
      updateMsn: salesUnitPath("123456"),
      orderProduct: "/management/v1/products/orders",
      productOrderDetails: "/management/v1/product-orders/{id}",
      deleteProductOrder: "/management/v1/product-orders/{id}",
      getPartnerWhoami: "/management/v1/partners/whoami",
      getPartnerPricePackages: "/management/v1/partners/price-packages",
      getApiQuality: "/management/v1/api-quality/sales-units/123456",
    },
  },
  "2026-01": {
    routes: routes2026,
    calls: {
      getMerchantByBusinessIdentifier: "/management/v1/merchants/business:NO:ORG/987654321",
      getSalesUnitsByBusinessIdentifier: "/management/v1/merchants/business:NO:ORG/987654321/sales-units",
      getAllSalesUnits: "/management/v1/sales-units",
      getMsn: salesUnitPath("123456"),
      orderProduct: "/management/v1/product-orders",
      deleteProductOrder: "/management/v1/product-orders/{id}",
      getProductOrders: "/management/v2/product-orders",
      getProductOrderDetails: "/management/v2/product-orders/{id}/details",
      getPartnerPricePackages: "/management/v1/partners/price-packages",
    },
  },
};

/** The bodies of the operations that need one, the order's apart. */
const bodies: Readonly<Record<string, object>> = { updateMsn: { name: "New name" } };

describe.each(editionsUnderTest)(
  "edition $name:",
  ({ name, testEmulator, prefill, smallOrder, responseValidators }) => {
    const { routes, calls } = operations[name];

    test.each(routes.map((route) => [route.operationId, route] as const))(
      "%s succeeds as the document has it",
      async (operationId, route) => {
        const emulator = testEmulator({ validateResponses: false });
        const partner = await callerWith(emulator, emulator.credentials.partner);
        const { prefilledOrderId } = await prefill(partner);
        const path = calls[operationId] ?? "";
        const json = operationId === "orderProduct" ? smallOrder() : bodies[operationId];
        const seen = await partner(route.method, path.replace("{id}", prefilledOrderId), {
          ...(json !== undefined && { json }),
          headers: { "Idempotency-Key": "key" },
        });

        expect(seen.status).toBe(route.success.status);
        expect(seen.headers.get("content-type")).toBe(route.success.contentType);
        const validator = responseValidators[`${operationId} ${route.success.status}`];
        expect(validator === undefined).toBe(route.success.contentType === null);
        if (validator !== undefined) {
          expect(validator(seen.body)).toBe(true);
          expect(JSON.stringify(seen.body).length).toBeGreaterThan(2);
        } else {
          expect(seen.text).toBe("");
        }
      },
    );

    test("every operation says whose keys it accepts", () => {
      for (const { callers } of routes) expect(callers).not.toEqual([]);
    });
  },
);
