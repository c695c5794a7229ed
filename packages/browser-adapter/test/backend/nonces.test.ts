import { describe, expect, test } from "vitest";

import { memoryNonceStore } from "../../src/backend/index.ts";

describe("a nonce store in memory", () => {
  test("knows what it was told until its time is over, and then forgets it", async () => {
    let now = 0;
    const store = memoryNonceStore({ now: () => now });
    expect(await store.addIfAbsent("a", 1_000)).toBe(true);
    now = 1_000;
    expect(await store.addIfAbsent("a", 1_000)).toBe(false);
    now = 1_001;
    expect(await store.addIfAbsent("a", 1_000)).toBe(true);
  });

  test("refuses rather than forget when it is full, until something has ended", async () => {
    let now = 0;
    const store = memoryNonceStore({ capacity: 2, now: () => now });
    await store.addIfAbsent("a", 1_000);
    await store.addIfAbsent("b", 2_000);
    await expect(store.addIfAbsent("c", 1_000)).rejects.toThrow("full");
    expect(await store.addIfAbsent("a", 1_000)).toBe(false);
    now = 1_500;
    expect(await store.addIfAbsent("c", 1_000)).toBe(true);
    expect(await store.addIfAbsent("b", 1_000)).toBe(false);
  });

  test("is refused when it could remember nothing, or anything without end", () => {
    for (const capacity of [0, -1, 1.5, Number.NaN, Infinity])
      expect(() => memoryNonceStore({ capacity })).toThrow("`capacity` must be a whole number from 1");
  });
});
