import { webPlatform } from "@vipps-management/client";
import { createManagementClient, type ManagementClient } from "@vipps-management/client/2026-01";
import { accessTokenSigner } from "@vipps-management/client/access-token";

import { type KeyValue, tokenStoreIn } from "./token-store.ts";

/** What the Worker is given: the binding of wrangler.jsonc, and secrets of `wrangler secret put`. */
export interface Env {
  readonly TOKENS: KeyValue;
  readonly VIPPS_CLIENT_ID: string;
  readonly VIPPS_CLIENT_SECRET: string;
  readonly VIPPS_SUBSCRIPTION_KEY: string;
  /** What callers send as `Authorization: Bearer …`. */
  readonly CALLER_KEY: string;
  /** To try it on an emulator; without it, calls go to production. */
  readonly VIPPS_BASE_URL?: string;
}

/**
 * Makes a client for one request. A Worker may not wait in one request for what another has begun, so that nothing is kept
 * between them but the token, which is in KV.
 */
export function managementFor(env: Env): ManagementClient {
  const signer = accessTokenSigner(
    {
      clientId: env.VIPPS_CLIENT_ID,
      clientSecret: env.VIPPS_CLIENT_SECRET,
      subscriptionKey: env.VIPPS_SUBSCRIPTION_KEY,
    },
    { tokenStore: tokenStoreIn(env.TOKENS) },
  );
  return createManagementClient({
    platform: { ...webPlatform, signer },
    system: { name: "management-worker", version: "1.0.0" },
    ...(env.VIPPS_BASE_URL !== undefined && { baseUrl: env.VIPPS_BASE_URL }),
  });
}
