import { expect, test } from "vitest";

import { logo } from "../../../../src/samples/logo.ts";
import {
  callerWith,
  codeOf,
  orderPath,
  ordersPath,
  prefill,
  salesUnitPath,
  smallOrder,
  submit,
  testEmulator,
} from "../../support.ts";

// What becomes of orders in edition 2023-08 only.

test("a declined order is not there any more when the rules say so", async () => {
  const emulator = testEmulator({ rules: { rejectedOrder: "not-found" } });
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
  submit(emulator, prefillUrl);
  emulator.backOffice.reject(prefilledOrderId, "No.");
  expect((await partner("GET", orderPath(prefilledOrderId))).status).toBe(404);
});

test("an order whose time has run out cannot be deleted, and is not said to have been submitted", async () => {
  const emulator = testEmulator({ rules: { expiredOrder: "answer" } });
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId } = await prefill(partner, smallOrder());
  emulator.clock.advance({ days: 60 });
  const again = await callerWith(emulator, emulator.credentials.partner);
  const { status, body } = await again("DELETE", orderPath(prefilledOrderId));
  expect([status, JSON.stringify(body)]).toEqual([
    400,
    expect.stringContaining(`${prefilledOrderId} has expired.`),
  ]);
});

test.each([
  [
    "VIPPS_I_KASSA",
    {
      paymentAllowed: true,
      captureType: "DirectCapture",
      skipLandingPageAllowed: true,
      recurringAllowed: false,
    },
  ],
  [
    "VIPPS_LOGG_INN",
    {
      paymentAllowed: false,
      captureType: "NotApplicable",
      skipLandingPageAllowed: false,
      recurringAllowed: false,
    },
  ],
  [
    "VIPPS_CHECKOUT",
    {
      paymentAllowed: true,
      captureType: "ReserveCapture",
      skipLandingPageAllowed: false,
      recurringAllowed: false,
    },
  ],
] as const)(
  "what the new sales unit may do follows from the product %s",
  async (productType, configuration) => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder({ productType }));
    submit(emulator, prefillUrl);
    const { msn } = emulator.backOffice.approve(prefilledOrderId);
    expect((await partner("GET", salesUnitPath(msn))).body).toMatchObject({ configuration });
  },
);

test("the other spellings of the guide reach the same operation", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  for (const path of [ordersPath, "/management/v1/products-orders", "/management/v1/product-orders"]) {
    const headers = { "Idempotency-Key": "same" };
    expect((await partner("POST", path, { json: smallOrder(), headers })).status).toBe(201);
  }
  expect(emulator.backOffice.orders).toHaveLength(1);
  expect((await partner("GET", "/management/v1/sales-units/v1/merchants/123456")).status).toBe(200);
});

test("what the partner supplied cannot be changed; what it left out can be filled in", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId: id, prefillUrl: url } = await prefill(
    partner,
    smallOrder({ settlementAccountNumber: null }),
  );
  const visit = emulator.portal.open(url, { person: emulator.people.ceo });
  expect(visit.order?.lockedFields).toEqual(["salesUnitName", "website"]);
  expect(
    codeOf(() => {
      visit.edit({ salesUnitName: "My own name" });
    }),
  ).toBe("field-locked");
  visit.edit({ settlementAccountNumber: "86011117947" });
  visit.edit({ settlementAccountNumber: "86011117947", annualTurnover: 100_000 });
  expect(visit.order?.form).toMatchObject({ salesUnitName: "ACME Oslo", annualTurnover: 100_000 });
  visit.submit();
  expect(
    codeOf(() => {
      visit.edit({ annualTurnover: 1 });
    }),
  ).toBe("wrong-step");
  expect((await partner("GET", orderPath(id))).text).not.toContain("100000");
});

test("the sales unit of an order that is approved has the logo that came with it", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder({ salesUnitLogo: logo }));
  submit(emulator, prefillUrl);
  const { msn } = emulator.backOffice.approve(prefilledOrderId);
  expect(emulator.world.salesUnits.find((unit) => unit.msn === msn)).toMatchObject({ logo });
});
