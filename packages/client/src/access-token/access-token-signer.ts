import type { Signer, SigningContext } from "../platform.ts";
import { checkCredentials, type Credentials } from "./credentials.ts";
import { TokenCache } from "./token-cache.ts";
import { fetchToken } from "./token-endpoints.ts";

/**
 * Makes a signer that authenticates with access tokens: it fetches one for all calls, keeps it while it is valid, and
 * fetches another when the API refuses it. For servers only, since it holds the keys.
 *
 * @param credentials - Partner keys, a sales unit's API keys, or management keys.
 * @throws ConfigurationError, with code `missing_credentials`, when a key is missing or cannot be one. Calls throw
 * AuthenticationError, with code `token_refused`, when the token endpoint does not accept the keys.
 * @example
 * ```ts
 * const signer = accessTokenSigner({ clientId, clientSecret, subscriptionKey });
 * const management = createManagementClient({ platform: { ...webPlatform, signer } });
 * ```
 * @see The access token guide: https://developer.vippsmobilepay.com/docs/APIs/access-token-api/
 */
export function accessTokenSigner(credentials: Credentials): Signer {
  checkCredentials(credentials);
  const keys = { ...credentials };
  const caches = new Map<string, TokenCache>();
  const generations = new WeakMap<SigningContext, number>();

  const cacheFor = (baseUrl: string): TokenCache => {
    const cache = caches.get(baseUrl) ?? new TokenCache();
    caches.set(baseUrl, cache);
    return cache;
  };

  return {
    async sign(_request, context) {
      const token = await cacheFor(context.baseUrl).get(
        () => context.platform.now(),
        () => fetchToken(keys, context),
      );
      generations.set(context, token.generation);
      const authorization = { Authorization: `Bearer ${token.value}` };
      return keys.kind === "management"
        ? authorization
        : { ...authorization, "Ocp-Apim-Subscription-Key": keys.subscriptionKey };
    },
    onResponse(response, context) {
      const generation = generations.get(context);
      if (response.status !== 401 || generation === undefined) return undefined;
      cacheFor(context.baseUrl).drop(generation);
      return "replay";
    },
  };
}
