import { afterAll, afterEach, expect } from "vitest";

import { type ProductionGuard, setupGuard } from "../guard/setup-guard.ts";
import { type EmulatorMatchers, toHaveMailed, toHaveOrder, toHaveReceived } from "./matchers.ts";

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

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars -- merged with the runner's own
  interface Assertion<T = any> extends EmulatorMatchers<void> {}
}
