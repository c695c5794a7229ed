import { allCases, type Given } from "./cases/index.ts";
import { tell } from "./story.ts";
import { type Report, runSuite } from "./suite.ts";

/** What a runner prints: a line of JSON. */
export interface RuntimeReport extends Report {
  /** What the runtime says of itself, where it says it. */
  readonly version?: string;
  /** Every byte of the story, a line for each act, to be compared with what other runtimes tell. */
  readonly story: readonly string[];
}

/**
 * Runs all that a runtime has to show.
 *
 * @param given - What its runner has brought along.
 */
export async function report(given: Given): Promise<RuntimeReport> {
  return { ...(await runSuite(allCases(given))), story: await tell(1) };
}
