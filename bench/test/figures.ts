import type { Figure } from "../src/figure.ts";
import type { Part } from "../src/results.ts";
import type { Summary } from "../src/statistics.ts";

export const summary = (median: number, spread: readonly [number, number] = [median, median]): Summary => ({
  median,
  spread,
  measurements: 9,
});

/** A figure of one contender against another. */
export function figure(changes: Partial<Figure> = {}): Figure {
  return {
    what: "a call",
    unit: "µs",
    contenders: { ours: summary(2), theirs: summary(4) },
    ratio: summary(0.5, [0.4, 0.6]),
    must: { atMost: 1 },
    met: true,
    ...changes,
  };
}

export function part(...figures: readonly Figure[]): Part {
  const machine = { system: "linux x64", processors: 2, processor: "A", memoryGiB: 8, node: "20.20.2" };
  return { measuredAt: "2026-11-25", machine, figures };
}
