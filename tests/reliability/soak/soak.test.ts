import { expect, test } from "vitest";

import { expectNobodyRefused, expectNothingLeft } from "./expect-steady.ts";
import { soak } from "./soak.ts";

const size = { seed: 1, partners: 1, perSecond: Infinity, length: { rounds: 1 }, compared: 1, every: 5_000 };

test("partners, merchants, a back office and faults leave nothing behind, and the same seed gives the same answers", async () => {
  const first = await soak(size);
  expectNothingLeft(first);
  expectNobodyRefused(first);
  const second = await soak(size);
  expect(second.digests).toEqual(first.digests);
  // Each has its own: a digest is of what was told, and not of nothing.
  expect(new Set(Object.values(first.digests)).size).toBe(Object.keys(first.digests).length);
}, 300_000);
