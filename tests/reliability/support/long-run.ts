import { expect } from "vitest";

import { fuzz, type FuzzPlan, type FuzzReport } from "./fuzz.ts";

/** For a test whose length is what it was asked for: 24 hours. */
export const noLimit = 86_400_000;

/**
 * The long form of a fuzz test: `FUZZ_COUNT=1000000 FUZZ_SEED=7 npm run test:long -- documents`. Prints what
 * docs/reliability.md has a row of.
 */
export async function longRun<Input>(name: string, plan: FuzzPlan<Input>): Promise<FuzzReport> {
  const report = await fuzz(plan, { count: fromEnv("FUZZ_COUNT", 20_000), seed: fromEnv("FUZZ_SEED", 1) });
  console.log(`${name}: ${JSON.stringify(report)}`);
  return report;
}

/** What is in use at the end is about what was after a tenth of the run. */
export function expectNoGrowth({ heap }: FuzzReport): void {
  if (heap === undefined) throw new Error("Without --expose-gc nothing can be said of memory.");
  expect(heap.end).toBeLessThan(heap.early * 1.15 + 8);
}

/** A whole number from the environment. */
export function fromEnv(name: string, usual: number): number {
  const given = process.env[name];
  if (given === undefined) return usual;
  if (!/^\d{1,9}$/.test(given)) throw new Error(`${name} has to be a whole number, and is ${given}.`);
  return Number(given);
}
