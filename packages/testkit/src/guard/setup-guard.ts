import { createGuard, type ProductionGuard } from "./create-guard.ts";

export type { ProductionGuard };

/**
 * The guard of a runner's setup. A worker of the runner's may load the setup for each of its test files: the guard of the
 * next file takes the place of the one before, with what that one allowed.
 */
export function setupGuard(): ProductionGuard {
  return createGuard([], Symbol.for("@vipps-management/testkit/setup"));
}
