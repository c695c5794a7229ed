import { describeDifference, type Difference, differences } from "./differences.ts";

/** A thing that was found, and where it is not as wanted. */
export interface Candidate<Thing> {
  readonly thing: Thing;
  readonly differences: readonly Difference[];
}

/** Things by how near they are to what was wanted: the least unlike first, the latest of several before the others. */
export function byNearness<Thing>(candidates: readonly Candidate<Thing>[]): Candidate<Thing>[] {
  return candidates.toReversed().sort((one, other) => one.differences.length - other.differences.length);
}

/** Compares a thing with a part of one that is wanted. */
export function candidate<Thing>(thing: Thing, wanted: unknown, where: string): Candidate<Thing> {
  return { thing, differences: differences(wanted, thing, where) };
}

/** Whether it is as wanted. */
export function isAsWanted({ differences: found }: Candidate<unknown>): boolean {
  return found.length === 0;
}

/** Its differences, line by line. */
export function describeDifferences({ differences: found }: Candidate<unknown>): string {
  return found.map(describeDifference).join("\n");
}

const mostLines = 10;

/** Each thing in a line; of many, the first ones and how many more there are. */
export function listed<Thing>(things: readonly Thing[], describe: (thing: Thing) => string): string {
  const lines = things.slice(0, mostLines).map((thing) => `  ${describe(thing)}`);
  const rest = things.length > mostLines ? [`  and ${things.length - mostLines} more`] : [];
  return [...lines, ...rest].join("\n");
}
