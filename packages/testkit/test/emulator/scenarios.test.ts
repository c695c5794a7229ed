import { expect, test } from "vitest";

import { productOrderRequest } from "../../src/samples/2023-08/fixtures.ts";
import {
  callerWith,
  orderPath,
  ordersPath,
  prefill,
  salesUnitPath,
  smallOrder,
  submit,
  testEmulator,
} from "./support.ts";

const statusOf = async (caller: Awaited<ReturnType<typeof callerWith>>, id: string): Promise<unknown> =>
  ((await caller("GET", orderPath(id))).body as { prefillStatus?: string } | undefined)?.prefillStatus;

test("scenario 1: without a merchant agreement the merchant signs first, then submits the guide's own sample", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, productOrderRequest());
  expect(await statusOf(partner, prefilledOrderId)).toBe("RECEIVED");

  const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
  expect(visit.step).toBe("sign-merchant-agreement");
  expect(visit.order).toBeUndefined();
  visit.signAgreement({
    owners: [
      { name: "Kari Nordmann", share: 60 },
      { name: "Ola Nordmann", share: 40 },
    ],
  });

  const again = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
  expect(again.step).toBe("review-order");
  expect(again.order?.form.salesUnitName).toBe("ACME Fantastic Fitness");
  expect(await statusOf(partner, prefilledOrderId)).toBe("RECEIVED");
  again.submit();
  expect(await statusOf(partner, prefilledOrderId)).toBe("PROCESSING");

  expect(emulator.backOffice.orders[0]?.agreement).toBe("processing");
  emulator.clock.advance({ days: 2 });
  const { msn } = emulator.backOffice.approve(prefilledOrderId);
  expect(again.step).toBe("completed");
  expect(emulator.backOffice.orders[0]?.agreement).toBe("active");
  expect(await statusOf(partner, prefilledOrderId)).toBe("COMPLETED");

  expect(msn).toMatch(/^[1-9]\d{5}$/);
  expect((await partner("GET", salesUnitPath(msn))).body).toEqual({
    msn,
    name: "ACME Fantastic Fitness",
    businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" },
    configuration: {
      paymentAllowed: true,
      captureType: "ReserveCapture",
      skipLandingPageAllowed: false,
      recurringAllowed: false,
    },
  });
  expect((await partner("GET", "/management/v1/merchants/9876543221")).body).toEqual({
    orgno: 9876543221,
    name: "Company 9876543221",
  });
  expect((await partner("GET", "/management/v1/merchants/9876543221/sales-units")).body).toEqual([msn]);
});

test("both parties get the guide's four facts by mail when the order is processed", async () => {
  const emulator = testEmulator({ now: "2026-03-01T12:00:00Z" });
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
  submit(emulator, prefillUrl);
  expect(emulator.outbox).toEqual([]);
  const { msn } = emulator.backOffice.approve(prefilledOrderId);
  const facts = {
    sentAt: "2026-03-01T12:00:00.000Z",
    about: "product-order-completed",
    orgno: "987654321",
    merchantName: "ACME Fantastic Fitness",
    msn,
    salesUnitName: "ACME Oslo",
  };
  expect(emulator.outbox).toEqual([
    { ...facts, to: "partner", recipient: "123456" },
    { ...facts, to: "merchant", recipient: "987654321" },
  ]);
});

test("scenario 2: with an agreement, be it still in processing, the merchant sees the form at once", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const active = await prefill(partner, smallOrder());
  expect(emulator.portal.open(active.prefillUrl, { person: emulator.people.chair }).step).toBe(
    "review-order",
  );

  const identifier = { scheme: "business:NO:ORG", id: "998877665" };
  const first = await prefill(partner, smallOrder({ businessIdentifier: identifier }));
  const second = await prefill(
    partner,
    smallOrder({ businessIdentifier: identifier, salesUnitName: "ACME Bergen" }),
  );
  emulator.portal
    .open(first.prefillUrl, { person: emulator.people.ceo })
    .signAgreement({ owners: [{ name: "Anne Fjord" }] });
  expect(emulator.portal.open(second.prefillUrl, { person: emulator.people.chair }).step).toBe(
    "review-order",
  );
});

test("the merchant may be asked for more before the order is approved", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
  submit(emulator, prefillUrl);
  emulator.backOffice.requestInformation(prefilledOrderId, "What do you sell?");
  expect(await statusOf(partner, prefilledOrderId)).toBe("WAITING_FOR_MERCHANT");
  expect(emulator.outbox).toMatchObject([
    { to: "merchant", about: "information-requested", question: "What do you sell?" },
  ]);

  const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
  expect([visit.step, visit.order?.question]).toEqual(["provide-information", "What do you sell?"]);
  visit.provideInformation("Gym memberships.");
  expect(await statusOf(partner, prefilledOrderId)).toBe("PROCESSING");
  expect(emulator.backOffice.orders[0]?.questions).toEqual([
    { question: "What do you sell?", answer: "Gym memberships." },
  ]);
});

test("a declined order goes on to look as if it were processed, and its reason reaches the merchant alone", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
  submit(emulator, prefillUrl);
  emulator.backOffice.reject(prefilledOrderId, "Sells what the terms forbid.");

  expect(emulator.outbox.map(({ to }) => to)).toEqual(["merchant"]);
  const details = await partner("GET", orderPath(prefilledOrderId));
  expect(details.body).toEqual({ prefilledOrderId, prefillStatus: "PROCESSING" });
  expect(emulator.portal.open(prefillUrl, { person: emulator.people.ceo }).step).toBe("rejected");
});

test("a declined order is not there any more when the rules say so", async () => {
  const emulator = testEmulator({ rules: { rejectedOrder: "not-found" } });
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
  submit(emulator, prefillUrl);
  emulator.backOffice.reject(prefilledOrderId, "No.");
  expect((await partner("GET", orderPath(prefilledOrderId))).status).toBe(404);
});

test("different idempotency keys make different orders for the same merchant", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const first = await prefill(partner, smallOrder(), "one");
  const second = await prefill(partner, smallOrder(), "two");
  expect(first.prefilledOrderId).not.toBe(second.prefilledOrderId);
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

test("a merchant can order for itself: its sales unit is connected to no partner, and it gets one mail", async () => {
  const emulator = testEmulator();
  const merchant = await callerWith(emulator, emulator.credentials.merchant);
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(merchant, smallOrder());
  submit(emulator, prefillUrl);
  const { msn } = emulator.backOffice.approve(prefilledOrderId);
  expect((await merchant("GET", salesUnitPath(msn))).status).toBe(200);
  expect((await partner("GET", salesUnitPath(msn))).status).toBe(404);
  expect(emulator.outbox.map(({ to, recipient }) => [to, recipient])).toEqual([["merchant", "987654321"]]);
});

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
