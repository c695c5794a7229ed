import { describe, expect, test } from "vitest";

import { memoryNonceStore, type RedisCommands, redisNonceStore } from "../../src/backend/index.ts";

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

describe("a nonce store in Redis", () => {
  /** As much of Redis as `SET … NX PX` takes. */
  function fakeRedis() {
    const kept = new Map<string, number>();
    const redis: RedisCommands = {
      set: (key, _value, { PX }) => Promise.resolve(kept.has(key) ? null : (kept.set(key, PX), "OK")),
    };
    return { redis, kept };
  }

  test("knows what any process has told it, under a prefix and for whole milliseconds, one at least", async () => {
    const { redis, kept } = fakeRedis();
    expect(await redisNonceStore(redis).addIfAbsent("a", 1_000.2)).toBe(true);
    expect(await redisNonceStore(redis).addIfAbsent("a", 1_000)).toBe(false);
    expect(await redisNonceStore(redis).addIfAbsent("b", 0)).toBe(true);
    expect(await redisNonceStore(redis, "shop:").addIfAbsent("a", 5)).toBe(true);
    expect(Array.from(kept)).toEqual([
      ["vipps-management:nonce:a", 1_001],
      ["vipps-management:nonce:b", 1],
      ["shop:a", 5],
    ]);
  });

  test("finds its client anew for each request, so that it may be one that has connected again", async () => {
    const [first, second] = [fakeRedis(), fakeRedis()];
    const clients = [first.redis, second.redis];
    const store = redisNonceStore(() => Promise.resolve(clients.shift() ?? second.redis));
    await store.addIfAbsent("a", 1);
    await store.addIfAbsent("b", 1);
    expect([first.kept.size, second.kept.size]).toEqual([1, 1]);
  });
});
