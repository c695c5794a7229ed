import type { RuntimeReport } from "@vipps-management/conformance";

/** A runtime, and how to have the suite run in it. */
export interface Host {
  /** As in the README's table. */
  readonly name: string;
  /** The one that is wanted; for a program of the system, the one that is there. */
  readonly version: string;
  /** How to get it, when it is not there. */
  readonly missing?: string;
  /** @param server - Where an emulator is served for this run alone. */
  run(server: string): Promise<RuntimeReport>;
}

/** How long a runner may take, in milliseconds; then it is ended. */
export const longest = 80_000;

/** Finds the report in what a runner printed, among whatever else a runtime says of itself. */
export function reportIn({
  code,
  output,
}: {
  readonly code: number;
  readonly output: string;
}): RuntimeReport {
  const line = output.split("\n").find((each) => each.startsWith("{"));
  if (code !== 0 || line === undefined) throw new Error(`There is no report (exit code ${code}).\n${output}`);
  return JSON.parse(line) as RuntimeReport;
}
