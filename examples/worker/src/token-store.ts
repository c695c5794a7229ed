import type { TokenStore } from "@vipps-management/client";

/** The part of a Workers KV binding that is needed. */
export interface KeyValue {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { readonly expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The shortest that KV keeps anything for, in seconds; a token carries its own end besides. */
const SHORTEST = 60;

/**
 * Shares tokens by Workers KV. What is written in one place is seen in another up to a minute later: until then that place
 * fetches a token of its own, or tries an old one and fetches another when it is refused. A token too many now and then is all
 * that it costs, so there is no lock.
 *
 * @see How KV works: https://developers.cloudflare.com/kv/concepts/how-kv-works/
 */
export function tokenStoreIn(kv: KeyValue): TokenStore {
  return {
    get: async (key) => (await kv.get(key)) ?? undefined,
    set: (key, value, ttl) =>
      kv.put(key, value, { expirationTtl: Math.max(SHORTEST, Math.floor(ttl / 1_000)) }),
    delete: (key) => kv.delete(key),
  };
}
