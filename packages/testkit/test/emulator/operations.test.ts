import { expect, test } from "vitest";

import { routes } from "../../src/generated/2023-08/routes.ts";
import { responseValidators } from "../../src/generated/2023-08/validators.ts";
import { callerWith, ordersPath, prefill, salesUnitPath, smallOrder, testEmulator } from "./support.ts";

/** A call of each operation that succeeds. */
const calls: Readonly<Record<string, [path: string, json?: unknown]>> = {
  getAllMerchants: ["/management/v1/merchants"],
  getMerchant: ["/management/v1/merchants/987654321"],
  getMerchantContracts: ["/management/v1/merchants/987654321/contracts"],
  getMerchantSalesUnits: ["/management/v1/merchants/987654321/sales-units"],
  getAllSalesUnits: ["/management/v1/sales-units"],
  getMsn: [salesUnitPath("123456")],
  updateMsn: [salesUnitPath("123456"), { name: "New name" }],
  orderProduct: [ordersPath, smallOrder()],
  productOrderDetails: ["/management/v1/product-orders/{id}"],
  deleteProductOrder: ["/management/v1/product-orders/{id}"],
  getPartnerWhoami: ["/management/v1/partners/whoami"],
  getPartnerPricePackages: ["/management/v1/partners/price-packages"],
  getApiQuality: ["/management/v1/api-quality/sales-units/123456"],
};

test.each(routes.map((route) => [route.operationId, route] as const))(
  "%s succeeds as the document has it",
  async (operationId, route) => {
    const emulator = testEmulator({ validateResponses: false });
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId } = await prefill(partner, smallOrder());
    const [path, json] = calls[operationId] ?? [""];
    const seen = await partner(route.method, path.replace("{id}", prefilledOrderId), {
      json,
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

test("the partner's data are the guide's", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  expect((await partner("GET", "/management/v1/partners/whoami")).body).toEqual({
    partnerId: "123456",
    name: "ACME Partner Inc",
    level: "Vipps Partner Premium",
    partnerContactName: "firstName lastName",
    partnerContactEmail: "firstname.lastname@vippsmobilepay.com",
    status: "ACTIVE",
  });
  const packages = (await partner("GET", "/management/v1/partners/price-packages")).body as unknown[];
  expect(packages[0]).toEqual({
    pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
    name: "POS standard",
    description: "2.99%",
    visibleInSignupForm: true,
    productType: "ePayment",
  });
});
