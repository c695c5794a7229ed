import { rounded, type Summary, summaryOf } from "./statistics.ts";

/** What was measured, against what, and whether it is as it must be. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly contenders: Readonly<Record<string, Summary>>;
  /** Ours in relation to the other, of each pair that was measured one right after the other. */
  readonly ratio: Summary;
  readonly must: Bound;
  readonly met: boolean;
  /** What else is to be known of it. */
  readonly notes?: Readonly<Record<string, number>>;
}

/** What a figure must be. */
export type Bound = { readonly atMost: number } | { readonly atLeast: number };

function isWithin(value: number, bound: Bound): boolean {
  return "atMost" in bound ? value <= bound.atMost : value >= bound.atLeast;
}

/** Gives one measurement each time that it is called. */
export type Measure = () => number | Promise<number>;

/** Microseconds of the processor since then. Within one process they are a better measure than the clock on the wall. */
export function processorTime(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Two contenders, measured in turns: what slows the machine down for a while slows both. */
export interface Duel {
  readonly what: string;
  readonly unit: string;
  readonly ours: readonly [name: string, measure: Measure];
  readonly other: readonly [name: string, measure: Measure];
  /** How many measurements of each count. */
  readonly turns: number;
  /** How many of each go before, and do not count. */
  readonly warmUps: number;
  readonly must: Bound;
}

export async function duel({ what, unit, ours, other, turns, warmUps, must }: Duel): Promise<Figure> {
  const [mine, theirs]: [number[], number[]] = [[], []];
  for (let turn = -warmUps; turn < turns; turn += 1) {
    // Who goes first changes, so that neither always has the cooler machine.
    const first = turn % 2 === 0 ? ours : other;
    const second = first === ours ? other : ours;
    const [one, two] = [await first[1](), await second[1]()];
    if (turn < 0) continue;
    mine.push(first === ours ? one : two);
    theirs.push(first === ours ? two : one);
  }
  const ratio = summaryOf(mine.map((value, index) => value / (theirs[index] ?? Number.NaN)));
  return {
    what,
    unit,
    contenders: { [ours[0]]: summaryOf(mine), [other[0]]: summaryOf(theirs) },
    ratio,
    must,
    met: isWithin(ratio.median, must),
  };
}

/** A figure that stands by itself, against a limit that is no other contender's. */
export function absolute({
  what,
  unit,
  value,
  must,
  notes,
}: Pick<Figure, "what" | "unit" | "notes"> & { value: number; must: { readonly atMost: number } }): Figure {
  return {
    what,
    unit,
    contenders: { measured: summaryOf([value]), limit: summaryOf([must.atMost]) },
    ratio: summaryOf([value / must.atMost]),
    must: { atMost: 1 },
    met: value <= must.atMost,
    ...(notes !== undefined && {
      notes: Object.fromEntries(Object.entries(notes).map(([name, note]) => [name, rounded(note)])),
    }),
  };
}
