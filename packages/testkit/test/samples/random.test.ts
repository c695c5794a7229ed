import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createRandom } from "../../src/emulator/random.ts";

const seeds = fc.integer();

describe("random values from a seed", () => {
  test("are the same for the same seed and others for another", () => {
    const three = (seed: number): string[] => {
      const random = createRandom(seed);
      return Array.from({ length: 3 }, () => random.uuid());
    };
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
  });

  // Worked out with an independent implementation of the two generators.
  test("do not change from release to release", () => {
    const random = createRandom(1);
    expect([random.digits(9), random.integer(1, 1000), random.uuid()]).toEqual([
      "058445761",
      791,
      "f0897759-7300-4898-b338-cac01dbd3f50",
    ]);
  });

  test("lie from 0 up to 1, and around a half on average", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = createRandom(seed);
        const values = Array.from({ length: 200 }, () => random.next());
        expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
        const average = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(Math.abs(average - 0.5)).toBeLessThan(0.15);
      }),
    );
  });

  test("include both ends of a range", () => {
    const random = createRandom(1);
    const values = new Set(Array.from({ length: 200 }, () => random.integer(-1, 2)));
    expect([...values].sort()).toEqual([-1, 0, 1, 2].sort());
  });

  test("make UUIDs in the form of version 4", () => {
    const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(createRandom(seed).uuid()).toMatch(version4);
      }),
    );
  });

  test("make as many digits as asked for, zeros in front too", () => {
    fc.assert(
      fc.property(seeds, fc.nat(40), (seed, count) => {
        expect(createRandom(seed).digits(count)).toMatch(new RegExp(`^[0-9]{${count}}$`));
      }),
    );
  });

  test("pick every item of a list sooner or later, and nothing from an empty one", () => {
    const random = createRandom(1);
    expect(new Set(Array.from({ length: 100 }, () => random.pick(["a", "b", "c"])))).toEqual(
      new Set(["a", "b", "c"]),
    );
    expect(() => random.pick([])).toThrow(RangeError);
  });
});

test("a source that is made from another's state goes on with the same values, and leaves the other alone", () => {
  const one = createRandom(7);
  one.digits(100);
  const state = one.state();
  const other = createRandom(state);
  const values = Array.from({ length: 10 }, () => other.next());
  expect(other.state()).not.toEqual(state);
  expect(one.state()).toEqual(state);
  expect(Array.from({ length: 10 }, () => one.next())).toEqual(values);
});
