import { test } from "vitest";

import { historyFacts, runHistories } from "./histories/histories.ts";

test.each(historyFacts)(
  "edition $name: whatever people do in whatever order, the emulator does what the guide says, and all operations tell the same",
  async ({ facts }) => {
    await runHistories(facts, 100, 20230815);
  },
  180_000,
);
