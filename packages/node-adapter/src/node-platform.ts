import { type Platform, type Signer, type TokenStore, webPlatform } from "@vipps-management/client";
import { accessTokenSigner, type Credentials } from "@vipps-management/client/access-token";
import type { Dispatcher } from "undici";

import { type ConnectionPoolOptions, createConnectionPool } from "./connection-pool.ts";
import { sendAgainOnDeadSocket } from "./dead-socket.ts";
import { poolFetch } from "./pool-fetch.ts";

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
  /** Where tokens are kept, e.g. a Keyv on Redis, so that a fleet of processes shares one. Default: in memory. */
  readonly tokenStore?: TokenStore;
}

/** A platform on Node, with connections of its own. */
export interface NodePlatform extends Platform {
  /**
   * Waits for the calls under way, 5 seconds at most, and closes the connections. A process that ends needs not call it.
   */
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
  let closing: Promise<void> | undefined;
  return {
    ...webPlatform,
    fetch: sendAgainOnDeadSocket(poolFetch(pool)),
    ...(signer && { signer }),
    ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }),
    ...(options.tokenStore && { tokenStore: options.tokenStore }),
    close: () => (closing ??= closePool(pool)),
  };
}

const PATIENCE = 5_000;

/** A connection that never opens would keep the pool from ever being closed. */
async function closePool(pool: Dispatcher): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => {
      resolve("late");
    }, PATIENCE);
  });
  try {
    if ((await Promise.race([pool.close(), late])) === "late") await pool.destroy();
  } finally {
    clearTimeout(timer);
  }
}
