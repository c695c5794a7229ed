import { limited } from "../pipeline/time-limit.ts";
import type { TokenStore } from "../platform.ts";
import type { Credentials } from "./credentials.ts";
import type { FetchedToken } from "./token-endpoints.ts";

/** How long a store may take, in milliseconds: longer than that, and a token of one's own is the quicker way. */
const PATIENCE = 1_000;

/** One token in a store that others use too. A store that fails costs a warning, never a call. */
export interface SharedToken {
  read(now: number): Promise<FetchedToken | undefined>;
  write(token: FetchedToken, now: number): Promise<void>;
  /** Takes it away, so that nobody else tries it. */
  remove(): Promise<void>;
}

/** Makes the access to one token in a store. */
export function sharedToken(store: TokenStore, key: string, warn: (message: string) => void): SharedToken {
  // A store that did not answer is not asked again for the same token: one wait is enough.
  let failed = false;
  const guarded = async <Value>(what: string, run: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await limited({ milliseconds: PATIENCE, late: () => new Error("no answer") }, run);
    } catch {
      failed = true;
      warn(`The token store could not ${what} the access token; calls go on without it.`);
      return undefined;
    }
  };
  return {
    read: async (now) => parse(await guarded("read", () => store.get(key)), now),
    write: async ({ value, lifetime }, now) => {
      const text = JSON.stringify({ value, expiresAt: now + lifetime });
      if (!failed) await guarded("keep", () => store.set(key, text, lifetime));
    },
    remove: async () => {
      await guarded("remove", () => store.delete(key));
    },
  };
}

/** Names a token in a store by a hash of all that it depends on, never by the keys themselves. */
export async function tokenKey(baseUrl: string, credentials: Credentials): Promise<string> {
  const subscriptionKey = credentials.kind === "management" ? "" : credentials.subscriptionKey;
  const parts = [
    baseUrl,
    credentials.kind ?? "standard",
    credentials.clientId,
    credentials.clientSecret,
    subscriptionKey,
  ];
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(parts)));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `vipps-management:token:${hex}`;
}

/** What stands in the store was written by another process, perhaps of another version: nothing is taken for granted. */
function parse(text: unknown, now: number): FetchedToken | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const { value, expiresAt } = JSON.parse(text) as { value?: unknown; expiresAt?: unknown };
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value) || typeof expiresAt !== "number")
      return undefined;
    return expiresAt < Infinity ? { value, lifetime: expiresAt - now } : undefined;
  } catch {
    return undefined;
  }
}
