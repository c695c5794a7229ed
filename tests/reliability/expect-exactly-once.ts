import { expect } from "vitest";

import type { StormReport } from "./order-storm.ts";

/** Every call ended; each success is one order, of the name that it was sent with; no order twice, none lost. */
export function expectExactlyOnce(
  { emulator, succeeded, failed, attempts, openSockets }: StormReport,
  calls: number,
): void {
  expect(succeeded.size + failed.size).toBe(calls);
  const names = new Map(emulator.backOffice.orders.map(({ orderId, form }) => [orderId, form.salesUnitName]));
  const orders = [...names.values()];
  expect(new Set(orders).size, "no order was made twice").toBe(orders.length);
  for (const [key, orderId] of succeeded)
    expect(names.get(orderId)).toBe(`Unit ${key.replace("storm-", "")}`);
  expect(orders.length).toBeGreaterThanOrEqual(succeeded.size);
  expect(orders.length).toBeLessThanOrEqual(calls);
  // A retry is rarely refused by the budget, and nine attempts in a row seldom fail: almost every call gets through.
  expect(succeeded.size / calls).toBeGreaterThan(0.98);
  for (const code of failed.values()) expect(code).toMatch(/^(network|timeout|server_error|rate_limited)$/);
  expect(attempts.faulty / (attempts.faulty + attempts.sound)).toBeCloseTo(1 / 3, 1);
  expect(openSockets).toBe(0);
}
