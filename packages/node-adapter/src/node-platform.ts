import { type Platform, type PlatformFetch, type Signer, webPlatform } from "@vipps-management/client";
import { accessTokenSigner, type Credentials } from "@vipps-management/client/access-token";
import { fetch as undiciFetch } from "undici";

import { type ConnectionPoolOptions, createConnectionPool } from "./connection-pool.ts";

/** What a platform on Node is made of. */
export interface NodePlatformOptions {
  /** The keys to get access tokens with. */
  readonly credentials?: Credentials;
  /** Another way to authenticate, in place of `credentials`. */
  readonly signer?: Signer;
  /** Where calls go, unless the client says otherwise. Default: production. */
  readonly baseUrl?: string;
  /** How connections are kept. */
  readonly pool?: ConnectionPoolOptions;
}

/** A platform on Node, with connections of its own. */
export interface NodePlatform extends Platform {
  /** Waits for the calls under way and closes the connections. A process that ends needs not call it. */
  close(): Promise<void>;
}

/**
 * Makes a platform for Node: connections are kept alive and shared by every client that is made with it.
 *
 * @param options - The keys, or a signer, and how connections are kept.
 * @throws ConfigurationError, with code `missing_credentials` or `invalid_option`, when one cannot be used.
 * @example
 * ```ts
 * const platform = nodePlatform({ credentials: credentialsFromEnv() });
 * const management = createManagementClient({ platform });
 * ```
 */
export function nodePlatform(options: NodePlatformOptions = {}): NodePlatform {
  const signer = options.signer ?? (options.credentials && accessTokenSigner(options.credentials));
  const pool = createConnectionPool(options.pool);
  const fetch: PlatformFetch = (url, init) =>
    // undici's own Response is the global one under another name.
    undiciFetch(url, { ...init, dispatcher: pool }) as unknown as Promise<Response>;
  return {
    ...webPlatform,
    fetch,
    ...(signer && { signer }),
    ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }),
    close: async () => {
      if (!pool.closed) await pool.close();
    },
  };
}
