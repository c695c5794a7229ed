import { test } from "vitest";

import { partnerEditions } from "../editions.ts";
import { expectNoGrowth, longRun, noLimit } from "../support/long-run.ts";
import type { Outcomes } from "../support/outcomes.ts";
import { fuzzHistories, onStage } from "./fuzz-histories.ts";

test.each(partnerEditions)(
  "edition $name: however many histories there are, no order is lost, doubled or shown to another, and nothing grows",
  async (edition) => {
    const seen: Outcomes = new Map();
    const report = await onStage(edition, (stage) =>
      longRun(`histories ${edition.name}`, fuzzHistories(stage, seen)),
    );
    console.log(Object.fromEntries(seen));
    expectNoGrowth(report);
  },
  noLimit,
);
