import { expect } from "vitest";

import type { CutReport } from "./network-cut.ts";

/**
 * No order that was acknowledged is lost, and none was made twice. A call may have failed, since all retries together have a
 * budget; the list at the end was read by the same client, which has recovered by itself.
 */
export function expectRecovery({ calls, ids, failed, retries, listed }: CutReport): void {
  expect(retries, "the network was cut").toBeGreaterThan(0);
  expect(Object.keys(failed).filter((code) => code !== "network" && code !== "timeout")).toEqual([]);
  expect(ids.length + Object.values(failed).reduce((sum, count) => sum + count, 0)).toBe(calls);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.length).toBeLessThanOrEqual(calls);
  expect(listed).toEqual(expect.arrayContaining([...ids]));
}
