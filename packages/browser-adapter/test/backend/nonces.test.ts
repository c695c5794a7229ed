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
    now = 1_000;
    await expect(store.addIfAbsent("c", 1_000)).rejects.toThrow("full");
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
  /** Redis as far as the store uses it: it refuses a life of nothing, and what is there already. */
  function redis() {
    const lives = new Map<string, number>();
    const commands: RedisCommands = {
      set: (key, _value, { NX, PX }: { NX: boolean; PX: number }) => {
        if (!Number.isInteger(PX) || PX < 1)
          return Promise.reject(new Error("ERR invalid expire time in 'set' command"));
        if (NX && lives.has(key)) return Promise.resolve(null);
        lives.set(key, PX);
        return Promise.resolve("OK");
      },
    };
    return { lives, commands };
  }

  test("knows what any process told it, and has Redis forget it no earlier than it may", async () => {
    const { lives, commands } = redis();
    const [one, other] = [redisNonceStore(commands), redisNonceStore(() => Promise.resolve(commands))];
    expect(await one.addIfAbsent("a", 1_000.2)).toBe(true);
    expect(await other.addIfAbsent("a", 1_000.2)).toBe(false);
    expect(await other.addIfAbsent("b", 0)).toBe(true);
    expect(Object.fromEntries(lives)).toEqual({
      "vipps-management:nonce:a": 1_001,
      "vipps-management:nonce:b": 1,
    });
  });

  test("keeps its names apart from those of another by a prefix", async () => {
    const { lives, commands } = redis();
    await redisNonceStore(commands, "shop:").addIfAbsent("a", 1);
    expect([...lives.keys()]).toEqual(["shop:a"]);
  });

  test("finds its client anew for each request, so that it may be one that has connected again", async () => {
    const [first, second] = [redis(), redis()];
    const clients = [first.commands, second.commands];
    const store = redisNonceStore(() => Promise.resolve(clients.shift() ?? second.commands));
    await store.addIfAbsent("a", 1);
    await store.addIfAbsent("b", 1);
    expect([first.lives.size, second.lives.size]).toEqual([1, 1]);
  });
});
