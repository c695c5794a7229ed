/** Some measurements of one thing. */
export interface Summary {
  readonly median: number;
  /** The quartiles: half of the measurements lie between them. */
  readonly spread: readonly [low: number, high: number];
  readonly measurements: number;
}

export function summaryOf(values: readonly number[]): Summary {
  const sorted = values.toSorted((one, other) => one - other);
  return {
    median: quantile(sorted, 0.5),
    spread: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    measurements: sorted.length,
  };
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return rounded(below + (above - below) * (place - Math.floor(place)));
}

/** To four digits: more would pretend to be known. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
