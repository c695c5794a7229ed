import { contest, type Bound, type Figure, type Measure } from "../../figure.ts";
import type { Summary } from "../../statistics.ts";

/** Something measured at several sizes, in turns. */
export interface Growth {
  readonly what: string;
  readonly unit: string;
  /** What there are more and more of. */
  readonly x: string;
  /** From the smallest to the largest. */
  readonly points: readonly { readonly x: number; readonly measure: Measure }[];
  /** Whether the largest is held against the smallest, or against the one before it. */
  readonly against: "smallest" | "second largest";
  readonly must: Bound;
  readonly turns: number;
  readonly warmUps: number;
}

/** The largest in relation to a smaller one, and what was measured at every size. */
export async function growth({ x, points, against, must, ...turns }: Growth): Promise<Figure> {
  const name = (size: number): string => `${size.toLocaleString("en")} ${x}`;
  const contenders = points.map((point) => [name(point.x), point.measure] as const);
  const [largest, ...smaller] = contenders.toReversed();
  if (largest === undefined) throw new Error("Nothing grows without a point.");
  const chosen = against === "smallest" ? smaller.at(-1) : smaller[0];
  const others = smaller.map((rival) => (rival === chosen ? ([...rival, must] as const) : rival));
  const figures = await contest({ ...turns, ours: largest, others });
  const figure = figures.find((each) => each.must !== undefined);
  if (figure === undefined) throw new Error("There is one that it is held against.");
  const summaries = new Map(figures.flatMap((each) => Object.entries(each.contenders)));
  const y = (size: number): Summary => {
    const summary = summaries.get(name(size));
    if (summary === undefined) throw new Error(`Nothing was measured with ${name(size)}.`);
    return summary;
  };
  return { ...figure, series: { x, points: points.map((point) => ({ x: point.x, y: y(point.x) })) } };
}
