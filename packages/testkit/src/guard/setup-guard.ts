import { createGuard, type ProductionGuard } from "./create-guard.ts";

export type { ProductionGuard };

/** What a runner calls after each test, and after the last one of a file. */
export interface RunnerHooks {
  readonly afterEach: (act: () => void) => void;
  readonly afterAll: (act: () => void) => void;
}

/**
 * The guard of a runner's setup, which fails every test that reaches for production. A worker of the runner's may load the
 * setup for each of its test files: the guard of the next file takes the place of the one before, with what that one allowed.
 */
export function setupGuard({ afterEach, afterAll }: RunnerHooks): ProductionGuard {
  const guard = createGuard([], Symbol.for("@vipps-management/testkit/setup"));
  const check = (): void => {
    guard.check();
  };
  afterEach(check);
  afterAll(check);
  return guard;
}
