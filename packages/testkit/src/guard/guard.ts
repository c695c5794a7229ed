import { createGuard, type ProductionGuard } from "./create-guard.ts";

export { ProductionError, type ProductionGuard } from "./create-guard.ts";

/**
 * Refuses every connection of this process to `vipps.no`, `vippsmobilepay.com` and all names below them, until it is
 * released. It stands where all HTTP clients of Node meet, the connecting of a socket: `fetch`, undici, `http`, `https`,
 * `http2` and what is built upon them get a connection error, before the name is looked up. What never connects, because
 * MSW or another mock has taken it, is left alone, and so is a look-up of one's own that leads to this machine.
 *
 * It does not see plain connections to an IP address that somebody else has looked up, those that a proxy makes for this
 * process, other processes, worker threads in which it was not called, and connections that were open before.
 *
 * @param options - `allow` names hosts that may be reached all the same.
 * @example
 * ```ts
 * const guard = forbidProduction({ allow: ["apitest.vipps.no"] });
 * // … the tests …
 * guard.check();
 * guard.release();
 * ```
 */
export function forbidProduction(options: { readonly allow?: readonly string[] } = {}): ProductionGuard {
  return createGuard(options.allow ?? []);
}
