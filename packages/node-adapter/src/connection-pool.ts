import { ConfigurationError } from "@vipps-management/client";
import { type Dispatcher, EnvHttpProxyAgent } from "undici";

/** How connections to the API are kept. */
export interface ConnectionPoolOptions {
  /** The most connections to one host, 1 or more. Default: 64. */
  readonly connections?: number;
  /** How long an idle connection is kept, in milliseconds, unless the server says otherwise. Default: 30 000. */
  readonly keepAlive?: number;
  /** How long opening a connection may take, in milliseconds. Default: 10 000. */
  readonly connectTimeout?: number;
  /** Whether HTTP/2 is spoken with a server that offers it. Default: false. */
  readonly http2?: boolean;
  /**
   * The proxy to go through: an address; `environment` for what HTTPS_PROXY, HTTP_PROXY and NO_PROXY say; `none`. Loopback
   * addresses are always reached directly. Default: `environment`.
   */
  readonly proxy?: string;
  /** Certificates of your own. Default: those that Node trusts, and no client certificate. */
  readonly tls?: TlsOptions;
}

/** Certificates and keys, each in PEM. */
export interface TlsOptions {
  /** What to trust instead of Node's own list: the certificate of a proxy that inspects, or of a test server. */
  readonly ca?: string;
  /** The client certificate. */
  readonly cert?: string;
  /** The client certificate's key. */
  readonly key?: string;
  /** What the key is encrypted with. */
  readonly passphrase?: string;
}

/** Opens nothing yet: connections are made when they are needed, and idle ones do not keep the process alive. */
export function createConnectionPool(options: ConnectionPoolOptions = {}): Dispatcher {
  const tls = options.tls ?? {};
  const pool: Partial<Dispatcher> = new EnvHttpProxyAgent({
    connections: positive("connections", options.connections ?? 64),
    keepAliveTimeout: positive("keepAlive", options.keepAlive ?? 30_000),
    connect: { ...tls, timeout: positive("connectTimeout", options.connectTimeout ?? 10_000) },
    requestTls: tls,
    allowH2: options.http2 ?? false,
    // The client's own deadline covers headers and body.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...proxies(options.proxy ?? "environment"),
  });
  if (isPool(pool)) return pool;
  throw new ConfigurationError(
    "invalid_option",
    "This runtime puts a stand-in in undici's place that overlooks proxies, certificates and limits, as Bun does. " +
      "Give the client `{ ...webPlatform, signer }` of `@vipps-management/client` as its platform instead.",
  );
}

function isPool(pool: Partial<Dispatcher>): pool is Dispatcher {
  return typeof pool.dispatch === "function" && typeof pool.close === "function";
}

function proxies(proxy: string): { httpProxy?: string; httpsProxy?: string; noProxy: string } {
  const direct = ["localhost", "127.0.0.1", "[::1]"];
  if (proxy === "none") return { noProxy: "*" };
  if (proxy === "environment") {
    const listed = process.env.no_proxy ?? process.env.NO_PROXY;
    return { noProxy: [...(listed === undefined ? [] : [listed]), ...direct].join(",") };
  }
  if (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)) {
    return { httpProxy: proxy, httpsProxy: proxy, noProxy: direct.join(",") };
  }
  throw new ConfigurationError(
    "invalid_option",
    "The option `pool.proxy` must be `environment`, `none`, or an address such as http://proxy.example.com:3128.",
  );
}

function positive(option: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new ConfigurationError(
    "invalid_option",
    `The option \`pool.${option}\` is ${String(value)}; it must be a whole number above 0.`,
  );
}
