import { test } from "vitest";

import { fuzz } from "../support/fuzz.ts";
import { parsers } from "./index.ts";

test.each(parsers)(
  "$name: whatever comes is read as what it is, or refused as it should be",
  async ({ plan, short }) => {
    await fuzz(plan, { count: short, seed: 1 });
  },
  60_000,
);
