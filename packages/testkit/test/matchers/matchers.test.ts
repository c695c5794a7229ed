import { expect, test } from "vitest";

import "../../src/matchers/vitest.ts";
import { toHaveMailed, toHaveOrder, toHaveReceived } from "../../src/matchers/matchers.ts";
import type { Emulator } from "../../src/emulator/emulator.ts";
import { callerWith, prefill, smallOrder, submit, testEmulator } from "../emulator/support.ts";

/** An emulator where ACME Oslo is approved and ACME Bergen waits. */
async function setUp(): Promise<{ emulator: Emulator; msn: string }> {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder({ salesUnitName: "ACME Oslo" }));
  await prefill(partner, smallOrder({ salesUnitName: "ACME Bergen" }));
  submit(emulator, prefillUrl);
  return { emulator, msn: emulator.backOffice.approve(prefilledOrderId).msn };
}

test("what was received, mailed and ordered is found by a part of it", async () => {
  const { emulator, msn } = await setUp();
  expect(emulator).toHaveReceived("orderProduct");
  expect(emulator).toHaveReceived("orderProduct", { times: 1, body: { salesUnitName: "ACME Oslo" } });
  expect(emulator).toHaveMailed({ about: "product-order-completed", to: "partner", msn });
  expect(emulator).toHaveOrder({ status: "completed", form: { salesUnitName: "ACME Oslo" }, msn });
  expect(emulator).not.toHaveReceived("getMsn");
  expect(emulator).not.toHaveReceived("orderProduct", { times: 1 });
  expect(emulator).not.toHaveMailed({ about: "product-order-rejected" });
  expect(emulator).not.toHaveOrder({ status: "completed", msn: undefined });
});

test("a request that was not received is answered with the nearest one and a diff", async () => {
  const { emulator } = await setUp();
  expect(() => {
    expect(emulator).toHaveReceived("orderProduct", { body: { salesUnitName: "ACME Tromsø" } });
  }).toThrow(`orderProduct was expected at least once as wanted and was received 0 times.
The nearest other request is POST /management/v1/products/orders at 2026-01-05T09:00:00.000Z, answered 201:
  body#/salesUnitName
    wanted    "ACME Tromsø"
    received  "ACME Bergen"`);
});

test("a mail that was not sent is answered with the nearest one and a diff", async () => {
  const { emulator, msn } = await setUp();
  const { pass, message } = toHaveMailed(emulator, { to: "merchant", salesUnitName: "ACME Bergen" });
  expect(pass).toBe(false);
  expect(message()).toBe(`One mail like this was expected, and there is none.
The nearest of 2 is product-order-completed to the merchant at 2026-01-05T09:00:00.000Z:
  mail#/salesUnitName
    wanted    "ACME Bergen"
    received  "ACME Oslo"`);
  expect(toHaveMailed(emulator, { to: "partner", msn }).message()).toBe(
    "No mail like this was expected, and there is:\n  product-order-completed to the partner at 2026-01-05T09:00:00.000Z",
  );
});

test("an order that does not exist is answered with the nearest one and a diff", async () => {
  const { emulator } = await setUp();
  const { message } = toHaveOrder(emulator, { status: "rejected", form: { salesUnitName: "ACME Oslo" } });
  expect(message()).toContain("The nearest of 2 is ");
  expect(message()).toContain(`(completed, of 987654321):
  order#/status
    wanted    "rejected"
    received  "completed"`);
});

test("an emulator in which nothing has happened says so", () => {
  const emulator = testEmulator();
  expect(toHaveReceived(emulator, "getMsn").message()).toContain("has received no request at all");
  expect(toHaveMailed(emulator)).toMatchObject({ pass: false });
  expect(toHaveOrder(emulator).message()).toBe(
    "One order like this was expected, and there is no order at all.",
  );
});

test("of many only ten are listed", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  for (let order = 0; order < 12; order += 1) await prefill(partner);
  expect(toHaveOrder(emulator).message().split("\n")).toHaveLength(12);
  expect(toHaveOrder(emulator).message()).toMatch(/\n {2}and 2 more$/);
});

test("a misspelt operation, and something that is no emulator, are mistakes rather than failures", () => {
  const emulator = testEmulator();
  expect(() => {
    expect(emulator).not.toHaveReceived("orderProducts");
  }).toThrow('There is no operation "orderProducts".');
  expect(() => {
    expect(emulator.journal).not.toHaveReceived("orderProduct");
  }).toThrow("toHaveReceived looks at an emulator: write expect(emulator).toHaveReceived(…)");
  expect(() => toHaveOrder(undefined as unknown as Emulator)).toThrow(TypeError);
});
