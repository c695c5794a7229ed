import { expect } from "vitest";

import type { CutReport } from "./network-cut.ts";

/** Every call was answered in the end, each order is there that was acknowledged, and none twice. */
export function expectRecovery({ calls, ids, failed, retries, listed }: CutReport): void {
  expect(retries, "the network was cut").toBeGreaterThan(0);
  expect(failed).toEqual({});
  expect(new Set(ids).size).toBe(calls);
  expect([...listed].sort()).toEqual([...ids].sort());
}
