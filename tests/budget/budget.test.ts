import { describe, expect, test } from "vitest";

import { departures } from "./amounts.ts";
import { counts, type Kind, readBudget } from "./budget.ts";

const budget = readBudget();
const elsewhere: Kind = "instructions"; // instructions.e2e.test.ts

test("the budget has every kind of count, and no other", () => {
  expect(Object.keys(budget)).toEqual(Object.keys(counts));
});

test.each((Object.keys(counts) as Kind[]).filter((kind) => kind !== elsewhere))(
  "%s: as the budget says",
  async (kind) => {
    expect(departures(budget[kind], await counts[kind]())).toEqual([]);
  },
  60_000,
);

describe("an amount", () => {
  const before = { "a client": 1_000 };

  test("may depart from the budget by 5 %", () => {
    expect(departures(before, { "a client": 1_050 })).toEqual([]);
    expect(departures(before, { "a client": 950 })).toEqual([]);
  });

  test("that has grown by more needs another budget, in the same change", () => {
    expect(departures(before, { "a client": 1_060 })).toEqual([
      "a client grew by 6.0 %, from 1000 to 1060: if it is meant, npm run budget, in the same change.",
    ]);
  });

  test("that has shrunk by more does too, so that the next one cannot grow unseen", () => {
    expect(departures(before, { "a client": 940 })).toEqual([
      "a client shrank by 6.0 %, from 1000 to 940: if it is meant, npm run budget, in the same change.",
    ]);
  });

  test("cannot be added or taken away without the budget", () => {
    expect(departures(before, { ...before, "a Worker": 1 })[0]).toContain("a Worker is not in budget.json");
    expect(departures(before, {})[0]).toContain("a client is in budget.json, and nothing counts it");
  });
});

test("each kind would be found to have grown", () => {
  for (const amounts of Object.values(budget)) {
    const grown = Object.entries(amounts).map(([name, amount]) => [name, Math.ceil(amount * 1.06)] as const);
    expect(departures(amounts, Object.fromEntries(grown))).toHaveLength(Object.keys(amounts).length);
  }
});
