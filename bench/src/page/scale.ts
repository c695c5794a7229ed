/** Where values lie on an axis. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Where bars begin. */
  readonly origin: number;
}

/** The pixels of an axis, from its beginning to its end. */
export type Range = readonly [begin: number, end: number];

/** How far apart the values of a linear axis may be. */
const farApart = 10;

/** From 0 on, or with a logarithm and bars from 1 on where values are far apart. */
export function scaleFor(values: readonly number[], range: Range): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > 0 && most / least > farApart ? logarithmic(values, range) : linear(most, range);
}

function linear(most: number, [begin, end]: Range): Scale {
  const step = niceAtLeast(most / 5);
  const count = Math.ceil(most / step);
  return {
    at: (value) => begin + (Math.max(value, 0) / (step * count)) * (end - begin),
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(4))),
    origin: 0,
  };
}

/** At most so many ticks fit beside each other. */
const ticksAtMost = 7;

/** With a logarithm. What is not above 0 lies where the axis begins. */
export function logarithmic(values: readonly number[], [begin, end]: Range): Scale {
  const positive = values.filter((value) => value > 0);
  const low = niceAtMost(Math.min(...positive));
  const high = Math.max(niceAtLeast(Math.max(...positive)), low * 10);
  const length = Math.log(high / low);
  const powers = Array.from(
    { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, index) => 10 ** (Math.floor(Math.log10(low)) + index),
  );
  const within = (ticks: readonly number[]): number[] => ticks.filter((tick) => tick >= low && tick <= high);
  const fine = within(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  const coarse = within(powers);
  const each = Math.ceil(coarse.length / ticksAtMost);
  return {
    at: (value) => begin + (Math.log(Math.max(value, low) / low) / length) * (end - begin),
    ticks: fine.length <= ticksAtMost ? fine : coarse.filter((_, index) => index % each === 0),
    origin: 1,
  };
}

/** The least of 1, 2, 5, 10, 20, … and of their fractions that is not below a value. */
function niceAtLeast(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5].find((digit) => digit * power >= value) ?? 10);
}

function niceAtMost(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2].find((digit) => digit * power <= value) ?? 1);
}
