import { expect, test } from "vitest";

import { fuzz } from "../support/fuzz.ts";
import { fuzzHistories, onStage } from "./fuzz-histories.ts";
import { partnerEditions } from "./partners.ts";
import { createSightings } from "./sightings.ts";

test.each(partnerEditions)(
  "edition $name: whatever partners, merchants and the back office do at once, and whatever fails, no order is lost, doubled or shown to another",
  async (edition) => {
    const seen = createSightings();
    await onStage(edition, (stage) => fuzz(fuzzHistories(stage, seen), { count: 60, seed: 1 }));
    for (const what of ["prefilled", "deleted", "submitted", "decided", "completed"])
      expect(seen.counts.get(what), what).toBeGreaterThan(0);
  },
  60_000,
);
