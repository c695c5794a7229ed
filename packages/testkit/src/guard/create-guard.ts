import { isProductionHost } from "../emulator/http/own-host.ts";
import { watchConnections } from "./connections.ts";

/** A connection to production that was refused. */
export class ProductionError extends Error {
  override readonly name = "ProductionError";
  /** The host that it was for. */
  readonly host: string;

  constructor(host: string) {
    super(
      `${host} belongs to Vipps MobilePay, and the Management API there is production. The connection was refused and nothing was ` +
        "sent: give the code under test the emulator's platform, address or fetch.",
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
 * Makes a guard.
 *
 * @param allow - The hosts that may be reached all the same.
 * @param key - The guard before that has the same key is asked no more; without one, each stands for itself.
 */
export function createGuard(allow: readonly string[], key?: symbol): ProductionGuard {
  const allowed = new Set(allow.map((host) => host.toLowerCase()));
  let attempts: ProductionError[] = [];
  const release = watchConnections((host) => {
    if (!isProductionHost(host) || allowed.has(host.toLowerCase())) return undefined;
    const error = new ProductionError(host);
    attempts.push(error);
    return error;
  }, key);
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
