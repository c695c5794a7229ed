import { rounded, type Summary, summaryOf } from "./statistics.ts";

/** What was measured, against what, and whether it is as it must be. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly contenders: Readonly<Record<string, Summary>>;
  /** Ours in relation to the other, of each pair that was measured one right after the other. */
  readonly ratio: Summary;
  /** Not there when it is shown only for comparison. */
  readonly must?: Bound;
  readonly met: boolean;
  /** What else is to be known of it. */
  readonly notes?: Readonly<Record<string, number>>;
  /** How it grows with something, such as the sales units of a world: what `x` says, and what was measured at each. */
  readonly series?: {
    readonly x: string;
    readonly points: readonly { readonly x: number; readonly y: Summary }[];
  };
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

/** Ours and others, measured in turns: what slows the machine down for a while slows all of them. */
export interface Contest {
  readonly what: string;
  readonly unit: string;
  readonly ours: readonly [name: string, measure: Measure];
  readonly others: readonly Rival[];
  /** How many measurements of each count. */
  readonly turns: number;
  /** How many of each go before, and do not count. */
  readonly warmUps: number;
}

/** Who is compared with, and what we must be in relation to it, if anything. */
export type Rival = readonly [name: string, measure: Measure, must?: Bound];

/** Gives a figure for each of the others. */
export async function contest({ what, unit, ours, others, turns, warmUps }: Contest): Promise<Figure[]> {
  const contenders = [ours, ...others].map(([name, measure]) => ({ name, measure, values: [] as number[] }));
  for (let turn = -warmUps; turn < turns; turn += 1) {
    // Who goes first changes, so that nobody always has the cooler machine.
    const first = (turn + warmUps) % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const value = await contender.measure();
      if (turn >= 0) contender.values.push(value);
    }
  }
  const [own, ...theirs] = contenders;
  return theirs.map(({ name, values }, index) => {
    const must = others[index]?.[2];
    const ratio = summaryOf((own?.values ?? []).map((value, turn) => value / (values[turn] ?? Number.NaN)));
    return {
      what,
      unit,
      contenders: { [ours[0]]: summaryOf(own?.values ?? []), [name]: summaryOf(values) },
      ratio,
      ...(must && { must }),
      met: must === undefined || isWithin(ratio.median, must),
    };
  });
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
