import { type ProductionGuard, type RunnerHooks, setupGuard } from "../guard/setup-guard.ts";
import { type EmulatorMatchers, toHaveMailed, toHaveOrder, toHaveReceived } from "./matchers.ts";

const { expect, afterEach, afterAll } = jestGlobals();

expect.extend({ toHaveReceived, toHaveMailed, toHaveOrder });

/**
 * Fails every test that reaches for production. It begins when this module is imported.
 *
 * @example
 * ```ts
 * productionGuard.allow("apitest.vipps.no"); // another API's test environment
 * ```
 */
export const productionGuard: ProductionGuard = setupGuard({ afterEach, afterAll });

interface JestGlobals extends RunnerHooks {
  readonly expect: { extend(matchers: object): void };
}

/** `@jest/globals` would be a package more to find, and its `expect` is the global one. */
function jestGlobals(): JestGlobals {
  const globals = globalThis as Partial<JestGlobals>;
  const { expect, afterEach, afterAll } = globals;
  if (expect !== undefined && afterEach !== undefined && afterAll !== undefined)
    return { expect, afterEach, afterAll };
  throw new TypeError(
    "@vipps-management/testkit/jest is for Jest's setupFilesAfterEnv, with injectGlobals. Without it, give the functions of " +
      "@vipps-management/testkit/matchers to expect.extend, and call forbidProduction of @vipps-management/testkit/guard.",
  );
}

// Whoever reads these types reads those that they are merged with.
export type { Matchers as JestMatchers } from "expect";

declare module "expect" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- merged with the runner's own
  interface Matchers<R extends void | Promise<void>, T = unknown> extends EmulatorMatchers<R> {}
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- what @types/jest calls its types
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- merged with the runner's own
    interface Matchers<R, T = {}> extends EmulatorMatchers<R> {}
  }
}
