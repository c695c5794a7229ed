import { expect, test } from "vitest";

import { fuzz } from "../support/fuzz.ts";
import type { Outcomes } from "../support/outcomes.ts";
import { fuzzedClients } from "./editions.ts";
import { fuzzClient } from "./fuzz-client.ts";

test.each(fuzzedClients)(
  "edition $name: whatever is answered, a call gives what is declared or an error with a code",
  async (client) => {
    const outcomes: Outcomes = new Map();
    await fuzz(fuzzClient(client, outcomes), { count: 3_000, seed: 1 });
    for (const outcome of [
      "data",
      "decode",
      "network",
      "bad_request",
      "redirected",
      "rate_limited",
      "server_error",
    ])
      expect(outcomes.get(outcome), outcome).toBeGreaterThan(0);
  },
  60_000,
);
