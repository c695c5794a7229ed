import { wholeNumber } from "./check-option.ts";

/** Remembers which requests there have been, so that none is carried out twice. */
export interface NonceStore {
  /**
   * Adds a name and tells whether it was new, in one step: of two that ask at the same time, one is told yes.
   *
   * @param name - 400 characters at most.
   * @param ttl - How long it has to be remembered, in milliseconds.
   */
  addIfAbsent(name: string, ttl: number): Promise<boolean>;
}

/**
 * Remembers requests in memory: enough for one process. When it is full it refuses new requests rather than forget one
 * that could then be sent again.
 *
 * @param options - `capacity`: how many it remembers at most, 1 to 10 000 000, 100 000 by default. `now`: the time, in
 * milliseconds since 1970.
 * @throws ConfigurationError, with code `invalid_option`, for another capacity.
 * @example
 * ```ts
 * const nonces = memoryNonceStore({ capacity: 10_000 });
 * ```
 */
export function memoryNonceStore({
  capacity = 100_000,
  now = Date.now,
}: { readonly capacity?: number; readonly now?: () => number } = {}): NonceStore {
  const most = wholeNumber("capacity", capacity, 10_000_000);
  const endOf = new Map<string, number>();
  const forgetEnded = (time: number): void => {
    for (const [name, end] of endOf) {
      if (end < time) endOf.delete(name);
    }
  };
  return {
    addIfAbsent: async (name, ttl) => {
      const time = now();
      const end = endOf.get(name);
      if (end !== undefined && end >= time) return false;
      if (endOf.size >= most) forgetEnded(time);
      if (endOf.size >= most) {
        throw new Error(`The nonce store is full: there were ${most} requests within one signature's life.`);
      }
      endOf.set(name, time + ttl);
      return Promise.resolve(true);
    },
  };
}

/** The one command of Redis that is needed, as the package `redis` has it; it is what Keyv's Redis store is built on. */
export interface RedisCommands {
  set(key: string, value: string, options: { NX: true; PX: number }): Promise<unknown>;
}

/**
 * Remembers requests in Redis, for a backend of several processes. Keyv alone cannot do it: it reads and then writes, and two
 * processes could both find a request new.
 *
 * @param redis - A client of the package `redis`, connected, or what finds one: with `@keyv/redis`, `() => store.getClient()`.
 * @param prefix - What the names in Redis begin with. Default: `vipps-management:nonce:`.
 * @example
 * ```ts
 * function noncesIn(redis: RedisCommands) {
 *   return redisNonceStore(redis);
 * }
 * ```
 */
export function redisNonceStore(
  redis: RedisCommands | (() => Promise<RedisCommands>),
  prefix = "vipps-management:nonce:",
): NonceStore {
  return {
    addIfAbsent: async (name, ttl) => {
      const commands = typeof redis === "function" ? await redis() : redis;
      const answer = await commands.set(prefix + name, "1", { NX: true, PX: Math.max(1, Math.ceil(ttl)) });
      return answer === "OK";
    },
  };
}
