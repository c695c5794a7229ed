import { describeDifference, type Difference, differences } from "../emulator/differences.ts";

/** A thing that was found, and where it is not as wanted. */
export interface Candidate<Thing> {
  readonly thing: Thing;
  readonly differences: readonly Difference[];
}

/** Compares things with a part of one that is wanted: the least unlike first, the latest of several before the others. */
export function byNearness<Thing>(
  things: readonly Thing[],
  wanted: unknown,
  where: string,
): Candidate<Thing>[] {
  return things
    .map((thing) => ({ thing, differences: differences(wanted, thing, where) }))
    .toReversed()
    .sort((one, other) => one.differences.length - other.differences.length);
}

/** Whether it is as wanted. */
export function isAsWanted({ differences: found }: Candidate<unknown>): boolean {
  return found.length === 0;
}

/** Its differences, line by line. */
export function describeDifferences({ differences: found }: Candidate<unknown>): string {
  return found.map(describeDifference).join("\n");
}
