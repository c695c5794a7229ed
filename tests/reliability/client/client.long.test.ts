import { test } from "vitest";

import { expectNoGrowth, longRun, noLimit } from "../support/long-run.ts";
import type { Outcomes } from "../support/outcomes.ts";
import { fuzzedClients } from "./editions.ts";
import { fuzzClient } from "./fuzz-client.ts";

test.each(fuzzedClients)(
  "edition $name: whatever is answered, a call gives what is declared or an error with a code, and nothing grows",
  async (client) => {
    const outcomes: Outcomes = new Map();
    expectNoGrowth(await longRun(`client ${client.name}`, fuzzClient(client, outcomes)));
    console.log(Object.fromEntries(outcomes));
  },
  noLimit,
);
