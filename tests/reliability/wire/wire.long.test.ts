import { nodePlatform } from "@vipps-management/node-adapter";
import { test } from "vitest";

import { expectNoGrowth, longRun, noLimit } from "../support/long-run.ts";
import { fuzzWire } from "./fuzz-wire.ts";
import { startRawServer } from "./raw-server.ts";

test(
  "whatever bytes come, a call ends with data or an error that has a code, and nothing grows",
  async () => {
    const server = await startRawServer();
    const signer = { sign: () => Promise.resolve({ authorization: "Bearer token" }) };
    const platform = nodePlatform({ signer, baseUrl: server.url });
    const outcomes = new Map<string, number>();
    try {
      expectNoGrowth(await longRun("wire", fuzzWire(server, platform, outcomes)));
      console.log(Object.fromEntries(outcomes));
    } finally {
      await Promise.all([platform.close(), server.close()]);
    }
  },
  noLimit,
);
