import { test } from "vitest";

import { expectNoGrowth, longRun, noLimit } from "../support/long-run.ts";
import { parsers } from "./index.ts";

test.each(parsers)(
  "$name: whatever comes is read as what it is, or refused as it should be, and nothing grows",
  async ({ name, plan }) => {
    expectNoGrowth(await longRun(`parsers ${name}`, plan));
  },
  noLimit,
);
