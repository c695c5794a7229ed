import { describe, expect, test } from "vitest";

import { plotOf } from "../src/page/part.ts";
import { logarithmic, scaleFor } from "../src/page/scale.ts";
import { figure, part, summary } from "./figures.ts";

describe("an axis", () => {
  test("begins at 0 where values are near each other, and ends above the greatest", () => {
    const { at, ticks, origin } = scaleFor([0.9, 2.3], [0, 300]);
    expect(origin).toBe(0);
    expect(ticks).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
    expect([at(0), at(1.25), at(2.5)]).toEqual([0, 150, 300]);
  });

  test("has a logarithm, and bars from 1 on, where they are far apart", () => {
    const { at, ticks, origin } = scaleFor([0.3, 30], [0, 300]);
    expect(origin).toBe(1);
    expect(ticks).toEqual([1, 10]);
    expect([at(0.2), at(50)]).toEqual([0, 300]);
    expect(at(10) - at(1)).toBeCloseTo(at(20) - at(2));
  });

  test("with a logarithm has a decade at least, so that what is flat looks flat", () => {
    const { at, ticks } = logarithmic([81, 80, 84], [0, 100]);
    expect(ticks).toEqual([50, 100, 200, 500]);
    expect(Math.abs(at(84) - at(80))).toBeLessThan(3);
  });

  test("with a logarithm shows every so many powers of a long one, and what is no more than 0 at its beginning", () => {
    const { at, ticks } = logarithmic([0, 1, 1e12], [0, 100]);
    expect(ticks).toEqual([1, 100, 1e4, 1e6, 1e8, 1e10, 1e12]);
    expect(at(0)).toBe(0);
  });
});

type Attributes = Readonly<Partial<Record<string, string>>>;

/** The attributes of the shapes of a kind, in order. */
const shapes = (svg: string, kind: string): Attributes[] =>
  Array.from(svg.matchAll(new RegExp(`<${kind} ([^>]*?) ?/?>`, "g")), ([, attributes = ""]) =>
    Object.fromEntries(
      Array.from(
        attributes.matchAll(/([\w-]+)="([^"]*)"/g),
        ([, name = "", value = ""]): [string, string] => [name, value],
      ),
    ),
  );

describe("the plot of a part", () => {
  test("has a bar for each ratio, as long as it is", () => {
    const ratios = [0.5, 1, 2];
    const bars = shapes(
      plotOf("a/b", part(...ratios.map((ratio) => figure({ ratio: summary(ratio) })))),
      "rect",
    );
    const [half = 0, whole = 0, double = 0] = bars.map((bar) => Number(bar.width));
    expect(half / whole).toBeCloseTo(0.5, 1);
    expect(double / whole).toBeCloseTo(2, 1);
  });

  test("shows what is missed by more than a colour", () => {
    const svg = plotOf("a/b", part(figure({ ratio: summary(1.2), met: false })));
    expect(shapes(svg, "rect").map(({ fill }) => fill)).toEqual(["var(--miss)"]);
    expect(svg).toContain(">≤ 1, missed</text>");
  });

  test("names once what several figures are of", () => {
    const svg = plotOf("a/b", part(figure(), figure(), figure({ what: "an order" })));
    expect(svg.match(/>a call<\/text>/g)).toHaveLength(1);
    expect(svg.match(/>an order<\/text>/g)).toHaveLength(1);
  });

  test("has a line through the medians of what grows, with a point for each", () => {
    const points = [10, 100, 1_000].map((x) => ({ x, y: summary(x * 2) }));
    const [line] = shapes(plotOf("a/b", part(figure({ series: { x: "entries", points } }))), "polyline");
    const places = (line?.points ?? "").split(" ").map((place) => place.split(",").map(Number));
    const steps = places
      .slice(1)
      .map(([x = 0, y = 0], index) => [x - (places[index]?.[0] ?? 0), (places[index]?.[1] ?? 0) - y]);
    expect(places).toHaveLength(3);
    expect(steps[0]).toEqual(steps[1]); // straight, and upwards
    expect(Math.min(...steps.flat())).toBeGreaterThan(0);
  });

  test("stays within its width, whatever it is about", () => {
    const what = "a call of which a great many words have to be said before it is known what it is";
    const svg = plotOf("a/b", part(figure({ what, ratio: summary(30, [0.001, 5_000]) })));
    const lines = Array.from(svg.matchAll(/font-weight="600">([^<]*)</g), ([, words = ""]) => words.length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(54);
    for (const { x1, x2 } of shapes(svg, "line"))
      for (const x of [Number(x1), Number(x2)]) expect(x >= 0 && x <= 440, String(x)).toBe(true);
  });

  test("tells whoever does not see it the same", () => {
    const svg = plotOf("client/some", part(figure({ what: "a <call> & more", met: false })));
    expect(svg).toContain(`aria-labelledby="client-some-title client-some-desc"`);
    expect(svg).toContain("a &lt;call> &amp; more, ours / theirs: 0.5, ≤ 1, missed.</desc>");
  });
});
