import { test } from "vitest";

import { historyFacts, runHistories } from "./histories/histories.ts";

// Another seed each day finds other histories; the seed of a failure is in its message.
const seed = Math.floor(Date.now() / 86_400_000);

test.each(historyFacts)(
  "edition $name: 10,000 random histories: no illegal transition, no lost order, no mail but those that are due, and lists and details agree",
  async ({ name, facts }) => {
    await runHistories(facts, 10_000, seed);
    console.log(`10,000 histories of edition ${name} with the seed ${seed}`);
  },
  1_800_000,
);
