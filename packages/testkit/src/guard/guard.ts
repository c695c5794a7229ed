import { isProductionHost } from "../emulator/http/own-host.ts";
import { watchConnections } from "./connections.ts";

/** A connection to production that was refused. */
export class ProductionError extends Error {
  override readonly name = "ProductionError";
  /** The host that it was for. */
  readonly host: string;

  constructor(host: string) {
    super(
      `${host} belongs to Vipps MobilePay, and the Management API there is production. The connection was refused before the ` +
        "name was looked up, and nothing was sent: give the code under test the emulator's platform, address or fetch.",
    );
    this.host = host;
  }
}

/** Keeps a process from reaching production, and remembers who tried. */
export interface ProductionGuard {
  /** Every attempt since the last check, oldest first, each where it was made. */
  readonly attempts: readonly ProductionError[];
  /**
   * Lets one host through, for example `apitest.vipps.no` for the tests of another API.
   *
   * @param host - A name without a port.
   */
  allow(host: string): void;
  /**
   * Makes sure that nothing has tried to reach production since the last check, also when the code under test has
   * swallowed the error.
   *
   * @throws Error that names the hosts, with the first attempt as its `cause`.
   */
  check(): void;
  /** Ends it; what was attempted can still be checked. */
  release(): void;
}

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
  const allowed = new Set(options.allow?.map((host) => host.toLowerCase()));
  let attempts: ProductionError[] = [];
  const release = watchConnections((host) => {
    if (!isProductionHost(host) || allowed.has(host.toLowerCase())) return undefined;
    const error = new ProductionError(host);
    attempts.push(error);
    return error;
  });
  return {
    get attempts() {
      return attempts;
    },
    allow: (host) => {
      allowed.add(host.toLowerCase());
    },
    check: () => {
      const [first, ...others] = attempts;
      if (first === undefined) return;
      attempts = [];
      const hosts = [...new Set([first, ...others].map(({ host }) => host))].join(", ");
      const count = others.length === 0 ? "" : ` ${others.length + 1} times`;
      throw new Error(
        `The code under test has tried to reach production${count}: ${hosts}. Nothing was sent. Give it the emulator's platform, ` +
          "address or fetch; to let a host through, name it to the guard's allow().",
        { cause: first },
      );
    },
    release,
  };
}
