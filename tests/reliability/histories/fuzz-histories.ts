import { nodePlatform } from "@vipps-management/node-adapter";
import { serve } from "@vipps-management/testkit/server";
import fc from "fast-check";

import type { PartnerEdition } from "../editions.ts";
import type { FuzzPlan } from "../support/fuzz.ts";
import type { Outcomes } from "../support/outcomes.ts";
import { runHistory, type Stage } from "./history.ts";

/** How many histories go on at the same time on one server. */
const atOnce = 24;

/** Does something with a server of an edition, to which histories can be run. */
export async function onStage<Value>(
  edition: PartnerEdition,
  run: (stage: Stage) => Promise<Value>,
): Promise<Value> {
  const server = await serve({ edition: edition.name });
  const platform = nodePlatform({ baseUrl: server.url });
  try {
    return await run({ server, platform, edition });
  } finally {
    await Promise.all([platform.close(), server.close()]);
  }
}

/** Runs histories by their seeds, many at the same time. */
export function fuzzHistories(stage: Stage, seen: Outcomes): FuzzPlan<number> {
  return {
    inputs: fc.nat(),
    faultsOf: async (seeds) => {
      const faults: (string | undefined)[] = [];
      let next = 0;
      const runSome = async (): Promise<void> => {
        while (next < seeds.length) {
          const at = next;
          next += 1;
          const wrong = await runHistory(stage, seeds[at] ?? 0, seen);
          if (wrong.length > 0) faults[at] = wrong.join(" ");
        }
      };
      await Promise.all(Array.from({ length: atOnce }, runSome));
      return faults;
    },
  };
}
