import { expect, test } from "vitest";

import { noLimit } from "../support/long-run.ts";
import { expectRecovery } from "./expect-recovery.ts";
import { killWhileExporting } from "./kill-while-exporting.ts";
import { killWhileSaving } from "./kill-while-saving.ts";
import { cutNetwork, hasNetworks, sayWithoutNetworks } from "./network-cut.ts";

test(
  "a server that is killed forty times while it saves leaves the old file or the new one, whole",
  async () => {
    const kills = await killWhileSaving(40);
    console.log("killed while saving", JSON.stringify(kills));
    expect(kills.before + kills.after).toBe(40);
    // The kills hit both sides of the moment at which the new file takes the old one's place.
    expect(Math.min(kills.before, kills.after)).toBeGreaterThan(0);
  },
  noLimit,
);

test(
  "a server that is killed forty times while its world is exported leaves whole exports or errors, and no order is lost",
  async () => {
    const kills = await killWhileExporting(40);
    console.log("killed while exporting", JSON.stringify(kills));
    expect(kills.nothing + kills.part + kills.whole).toBe(40);
    // The kills hit both sides of the moment at which an export is there.
    expect(Math.min(kills.nothing + kills.part, kills.whole)).toBeGreaterThan(0);
  },
  noLimit,
);

sayWithoutNetworks();

test.skipIf(!hasNetworks)(
  "a client whose network is cut ten times recovers by itself, and no order is lost or made twice",
  async () => {
    const cuts = [50, 100, 200, 400, 800, 1_000, 1_500, 300, 150, 2_000];
    const report = await cutNetwork(cuts);
    console.log(
      "network cut",
      JSON.stringify({ ...report, ids: report.ids.length, listed: report.listed.length }),
    );
    expectRecovery(report);
  },
  noLimit,
);
