import { expect, test } from "vitest";

import { partnerEditions } from "../editions.ts";
import { fuzz } from "../support/fuzz.ts";
import type { Outcomes } from "../support/outcomes.ts";
import { fuzzHistories, onStage } from "./fuzz-histories.ts";

test.each(partnerEditions)(
  "edition $name: whatever partners, merchants and the back office do at once, and whatever fails, no order is lost, doubled or shown to another",
  async (edition) => {
    const seen: Outcomes = new Map();
    await onStage(edition, (stage) => fuzz(fuzzHistories(stage, seen), { count: 60, seed: 1 }));
    for (const what of ["prefilled", "deleted", "submitted", "decided", "completed"])
      expect(seen.get(what), what).toBeGreaterThan(0);
  },
  60_000,
);
