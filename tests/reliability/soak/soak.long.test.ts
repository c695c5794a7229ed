import { expect, test } from "vitest";

import { fromEnv, noLimit } from "../support/long-run.ts";
import { changes, expectNobodyRefused, expectNothingLeft, expectSteady } from "./expect-steady.ts";
import { soak } from "./soak.ts";

test(
  "an hour of everything at once leaves memory, sockets, timers and files as they were, and gives what its seed gives",
  async () => {
    const minutes = fromEnv("SOAK_MINUTES", 60);
    const seed = fromEnv("FUZZ_SEED", 1);
    const size = { seed, partners: 3, perSecond: 150, length: { minutes }, compared: 3, every: 5_000 };
    const report = await soak(size);
    const { seconds, samples } = report;
    const outcomes = Object.fromEntries([...report.outcomes].sort());
    console.log("soak", JSON.stringify({ ...size, seconds, samples: samples.length, outcomes }));
    console.table(changes(report));
    expectNothingLeft(report);
    expectNobodyRefused(report);
    expectSteady(report);
    const again = await soak({ ...size, length: { rounds: size.compared } });
    expect(again.digests).toEqual(report.digests);
  },
  noLimit,
);
