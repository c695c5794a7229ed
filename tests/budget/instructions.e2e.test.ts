import { expect, test } from "vitest";

import { departures } from "./amounts.ts";
import { readBudget } from "./budget.ts";
import { instructions, missingForInstructions } from "./instructions.ts";

const missing = missingForInstructions();
if (missing !== undefined) {
  if (process.env.CI !== undefined) throw new Error(`CI has to count instructions: ${missing}.`);
  console.warn(`Not run, because ${missing}: the instructions of a call.`);
}

test.runIf(missing === undefined)(
  "the instructions of a look-up and an order are as the budget says",
  async () => {
    expect(departures(readBudget().instructions, await instructions())).toEqual([]);
  },
  600_000,
);
