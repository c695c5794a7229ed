import { test } from "vitest";

import { expectNoGrowth, longRun, noLimit } from "../support/long-run.ts";
import { fuzzHistories, onStage } from "./fuzz-histories.ts";
import { partnerEditions } from "./partners.ts";
import { createSightings } from "./sightings.ts";

test.each(partnerEditions)(
  "edition $name: however many histories there are, no order is lost, doubled or shown to another, and nothing grows",
  async (edition) => {
    const seen = createSightings();
    const report = await onStage(edition, (stage) =>
      longRun(`histories ${edition.name}`, fuzzHistories(stage, seen)),
    );
    console.log(Object.fromEntries(seen.counts));
    expectNoGrowth(report);
  },
  noLimit,
);
