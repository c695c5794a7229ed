import { AuthenticationError } from "../errors.ts";
import type { ReceivedAnswer, Signer, SigningContext, TokenStore } from "../platform.ts";
import { checkCredentials, type Credentials } from "./credentials.ts";
import { sharedToken, tokenKey } from "./shared-token.ts";
import { TokenCache, type TokenSource } from "./token-cache.ts";
import { type FetchedToken, fetchToken } from "./token-endpoints.ts";

/** How a signer keeps its tokens. */
export interface AccessTokenSignerOptions {
  /** A store to share tokens by. Default: the platform's, or none. */
  readonly tokenStore?: TokenStore;
}

/**
 * Makes a signer that authenticates with access tokens: it fetches one for all calls, renews it before it expires, and
 * gets another when the API refuses it. For servers only, since it holds the keys.
 *
 * @param credentials - Partner keys, a sales unit's API keys, or management keys.
 * @param options - Where tokens are shared with other signers and processes.
 * @throws ConfigurationError, with code `missing_credentials`, when a key is missing or cannot be one. Calls throw
 * AuthenticationError, with code `token_refused`, when the token endpoint does not accept the keys.
 * @example
 * ```ts
 * const signer = accessTokenSigner({ clientId, clientSecret, subscriptionKey });
 * const management = createManagementClient({ platform: { ...webPlatform, signer } });
 * ```
 * @see The access token guide: https://developer.vippsmobilepay.com/docs/APIs/access-token-api/
 */
export function accessTokenSigner(credentials: Credentials, options: AccessTokenSignerOptions = {}): Signer {
  checkCredentials(credentials);
  return new AccessTokenSigner({ ...credentials }, options.tokenStore);
}

class AccessTokenSigner implements Signer {
  readonly #store: TokenStore | undefined;
  readonly #caches = new Map<string, TokenCache>();
  readonly #used = new WeakMap<SigningContext, { readonly generation: number; readonly keys: Credentials }>();
  /** The keys in use: when the primary subscription key is refused, the secondary one takes its place. */
  #keys: Credentials;

  constructor(keys: Credentials, store: TokenStore | undefined) {
    this.#keys = keys;
    this.#store = store;
  }

  async sign(_request: unknown, context: SigningContext): Promise<Record<string, string>> {
    const token = await this.#cacheFor(context.baseUrl).get(this.#sourceFor(context));
    const keys = this.#keys;
    this.#used.set(context, { generation: token.generation, keys });
    const authorization = { Authorization: `Bearer ${token.value}` };
    return keys.kind === "management"
      ? authorization
      : { ...authorization, "Ocp-Apim-Subscription-Key": keys.subscriptionKey };
  }

  onAnswer({ status, text }: ReceivedAnswer, context: SigningContext): "replay" | undefined {
    const used = this.#used.get(context);
    if (status !== 401 || used === undefined) return undefined;
    // Where a management token is not known any more, what is missed is a subscription key, which never goes with one.
    const aboutSubscriptionKey = used.keys.kind !== "management" && /subscription/i.test(text);
    if (aboutSubscriptionKey) return this.#changeKeys(used.keys) ? "replay" : undefined;
    this.#cacheFor(context.baseUrl).drop(used.generation);
    return "replay";
  }

  #cacheFor(baseUrl: string): TokenCache {
    const cache = this.#caches.get(baseUrl) ?? new TokenCache();
    this.#caches.set(baseUrl, cache);
    return cache;
  }

  #sourceFor(context: SigningContext): TokenSource {
    return {
      now: () => context.platform.now(),
      obtain: (refused) => this.#obtain(refused, context),
      onRenewalFailed: () => {
        context.warn("The access token could not be renewed ahead of its end; it will be tried again.");
      },
    };
  }

  /** From the store, where another process may have put a newer one, else from the token endpoint. */
  async #obtain(refused: string | undefined, context: SigningContext): Promise<FetchedToken> {
    const store = this.#store ?? context.platform.tokenStore;
    if (store === undefined) return this.#fetch(context);
    const now = (): number => context.platform.now();
    const shared = sharedToken(store, await tokenKey(context.baseUrl, this.#keys), context.warn);
    const kept = await shared.read(now());
    if (kept !== undefined && kept.value === refused) await shared.remove();
    else if (kept !== undefined && !isNearItsEnd(kept)) return kept;
    const fetched = await this.#fetch(context);
    await shared.write(fetched, now());
    return fetched;
  }

  async #fetch(context: SigningContext): Promise<FetchedToken> {
    const keys = this.#keys;
    try {
      return await fetchToken(keys, context);
    } catch (error) {
      const refused = error instanceof AuthenticationError && error.status === 401;
      if (!refused || !this.#changeKeys(keys)) throw error;
      return fetchToken(this.#keys, context);
    }
  }

  /** Changes from keys that were refused to the secondary subscription key, and tells whether there is one. */
  #changeKeys(refused: Credentials): boolean {
    if (refused.kind === "management" || refused.secondarySubscriptionKey === undefined) return false;
    const { secondarySubscriptionKey, ...keys } = refused;
    this.#keys = { ...keys, subscriptionKey: secondarySubscriptionKey };
    return true;
  }
}

/** A shared token in its last minute was left for whoever renews it: that is now us. */
function isNearItsEnd({ lifetime }: FetchedToken): boolean {
  return lifetime < 60_000;
}
