import { ConfigurationError } from "@vipps-management/client";
import { Agent } from "undici";

/** How connections to the API are kept. */
export interface ConnectionPoolOptions {
  /** The most connections to one host, 1 or more. Default: 64. */
  readonly connections?: number;
  /** How long an idle connection is kept, in milliseconds, unless the server says otherwise. Default: 30 000. */
  readonly keepAlive?: number;
  /** How long opening a connection may take, in milliseconds. Default: 10 000. */
  readonly connectTimeout?: number;
}

/** Opens nothing yet: connections are made when they are needed, and idle ones do not keep the process alive. */
export function createConnectionPool(options: ConnectionPoolOptions = {}): Agent {
  return new Agent({
    connections: positive("connections", options.connections ?? 64),
    keepAliveTimeout: positive("keepAlive", options.keepAlive ?? 30_000),
    connect: { timeout: positive("connectTimeout", options.connectTimeout ?? 10_000) },
    // The client's own deadline covers headers and body.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

function positive(option: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new ConfigurationError(
    "invalid_option",
    `The option \`pool.${option}\` is ${String(value)}; it must be a whole number above 0.`,
  );
}
