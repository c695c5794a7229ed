import { logarithmic, type Scale } from "./scale.ts";
import { heading, line, type Panel, polyline, text } from "./svg.ts";
import { type Growth, number } from "./words.ts";

const [left, right] = [56, 396] as const;
const height = 170;

/** How something grows: a line through the medians, with the quartiles of each. Both axes have a logarithm. */
export function curve({ what, unit, series: { x: quantity, points } }: Growth): Panel {
  const about = heading(what);
  const top = about.height + 24;
  const bottom = top + height;
  const across = logarithmic(
    points.map(({ x }) => x),
    [left, right],
  );
  const up = logarithmic(
    points.flatMap(({ y }) => [y.median, ...y.spread]),
    [bottom, top],
  );
  const places = points.map(({ x, y }) => ({ x: across.at(x), y: up.at(y.median) }));
  const quartiles = points.map(({ x, y: { spread } }) => {
    const [low, high] = [up.at(spread[0]), up.at(spread[1])];
    return line({ x: across.at(x), y: low }, { x: across.at(x), y: high }, { "stroke-width": 3 });
  });
  const shapes = [
    ...about.shapes,
    text(unit, { x: left, y: top - 8 }, { "font-size": 12 }),
    ...ticksAcross(across, top, bottom),
    ...ticksUp(up),
    polyline(places, { stroke: "var(--edge)", "stroke-width": 2 }),
    ...quartiles,
    text(quantity, { x: (left + right) / 2, y: bottom + 38 }, { "text-anchor": "middle", "font-size": 12 }),
  ];
  return { shapes, height: bottom + 50 };
}

const faint = { stroke: "var(--faint)", "stroke-dasharray": "2 4" };

function ticksAcross({ at, ticks }: Scale, top: number, bottom: number): string[] {
  return ticks.flatMap((tick) => [
    line({ x: at(tick), y: top }, { x: at(tick), y: bottom }, faint),
    text(number(tick), { x: at(tick), y: bottom + 18 }, { "text-anchor": "middle", "font-size": 12 }),
  ]);
}

function ticksUp({ at, ticks }: Scale): string[] {
  return ticks.flatMap((tick) => [
    line({ x: left, y: at(tick) }, { x: right, y: at(tick) }, faint),
    text(number(tick), { x: left - 6, y: at(tick) + 4 }, { "text-anchor": "end", "font-size": 12 }),
  ]);
}
