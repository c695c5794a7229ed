import type { TokenStore } from "../platform.ts";

/**
 * Makes a token store in memory, for signers of one process that are to share their tokens.
 *
 * @param now - The time, in milliseconds since 1970. Default: that of the system.
 * @example
 * ```ts
 * const tokenStore = memoryTokenStore();
 * const management = createManagementClient({ platform: { ...webPlatform, tokenStore } });
 * ```
 */
export function memoryTokenStore(now: () => number = Date.now): TokenStore {
  const tokens = new Map<string, { value: string; expiresAt: number }>();
  return {
    get: (key) => {
      const token = tokens.get(key);
      return Promise.resolve(token !== undefined && token.expiresAt > now() ? token.value : undefined);
    },
    set: (key, value, ttl) => Promise.resolve(tokens.set(key, { value, expiresAt: now() + ttl })),
    delete: (key) => Promise.resolve(tokens.delete(key)),
  };
}
