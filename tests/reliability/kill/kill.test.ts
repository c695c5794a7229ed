import { expect, test } from "vitest";

import { expectRecovery } from "./expect-recovery.ts";
import { killWhileExporting } from "./kill-while-exporting.ts";
import { killWhileSaving } from "./kill-while-saving.ts";
import { cutNetwork, hasNetworks, sayWithoutNetworks } from "./network-cut.ts";

test("a server that is killed while it saves leaves the old file or the new one, whole", async () => {
  const { before, after } = await killWhileSaving(3, { orders: 300 });
  expect(before + after).toBe(3);
}, 60_000);

test("a server that is killed while its world is exported leaves a whole export or an error, and nothing of either is lost", async () => {
  const { nothing, part, whole } = await killWhileExporting(2, { orders: 300 });
  expect(nothing + part + whole).toBe(2);
}, 120_000);

sayWithoutNetworks();

test.skipIf(!hasNetworks)(
  "a client whose network is cut for a second recovers by itself, and no order is lost or made twice",
  async () => {
    expectRecovery(await cutNetwork([1_000]));
  },
  60_000,
);
