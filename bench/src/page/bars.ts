import type { Figure } from "../figure.ts";
import { type Scale, scaleFor } from "./scale.ts";
import { heading, line, type Panel, rect, text } from "./svg.ts";
import { number, sides, verdict } from "./words.ts";

const [left, right] = [14, 290] as const;
const row = 50;

/** A bar for each ratio, with its quartiles and what it must be; what was measured of several stands above their bars. */
export function bars(figures: readonly Figure[]): Panel {
  const values = figures.flatMap(({ ratio, must }) => [
    ...[ratio.median, ...ratio.spread],
    ...Object.values(must ?? {}),
  ]);
  const scale = scaleFor([1, ...values], [left, right]);
  const shapes: string[] = [];
  let y = 0;
  for (const [index, figure] of figures.entries()) {
    if (figure.what !== figures[index - 1]?.what) {
      const about = heading(figure.what, y);
      shapes.push(...about.shapes);
      y += about.height;
    }
    shapes.push(...barOf(figure, scale, y));
    y += row;
  }
  return { shapes: [...shapes, ...labels(scale, y + 14)], height: y + 26 };
}

function barOf(figure: Figure, scale: Scale, y: number): string[] {
  const { at, origin } = scale;
  const { ratio, must, met } = figure;
  const middle = y + 32;
  const [begin, end] = [at(origin), at(ratio.median)].sort((one, other) => one - other) as [number, number];
  const colour = met ? "var(--edge)" : "var(--miss)";
  const bar = rect(
    { x: begin, y: middle - 6 },
    { width: Math.max(end - begin, 1), height: 12 },
    { fill: colour, "fill-opacity": 0.75 },
  );
  const limits = Object.values(must ?? {}).map((value) => {
    const x = at(value);
    return line({ x, y: middle - 10 }, { x, y: middle + 10 }, { "stroke-width": 2.5 });
  });
  return [
    text(sides(figure), { x: left, y: y + 17 }),
    ...grid(scale, middle),
    bar,
    ...whisker(ratio.spread.map(at), middle),
    ...limits,
    text(number(ratio.median), { x: right + 14, y: middle - 1 }, { "font-weight": 600 }),
    text(verdict(figure), { x: right + 14, y: middle + 13 }, { fill: met ? "var(--ink)" : "var(--miss)" }),
  ];
}

function whisker([low = 0, high = 0]: readonly number[], y: number): string[] {
  const cap = (x: number): string => line({ x, y: y - 4 }, { x, y: y + 4 });
  return [line({ x: low, y }, { x: high, y }), cap(low), cap(high)];
}

/** Where the ticks are, behind a bar. At 1 both are the same. */
function grid({ at, ticks }: Scale, y: number): string[] {
  return ticks.map((tick) =>
    line(
      { x: at(tick), y: y - 11 },
      { x: at(tick), y: y + 11 },
      { stroke: "var(--faint)", ...(tick !== 1 && { "stroke-dasharray": "2 3" }) },
    ),
  );
}

const labels = ({ at, ticks }: Scale, y: number): string[] =>
  ticks.map((tick) => text(number(tick), { x: at(tick), y }, { "text-anchor": "middle", "font-size": 12 }));
