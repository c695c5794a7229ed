import { expect, test } from "vitest";

import { expectRecovery } from "./expect-recovery.ts";
import { killWhileSaving } from "./kill-while-saving.ts";
import { cutNetwork, hasNetworks, sayWithoutNetworks } from "./network-cut.ts";

test("a server that is killed while it saves leaves the old file or the new one, whole", async () => {
  const { before, after } = await killWhileSaving(3, { orders: 300 });
  expect(before + after).toBe(3);
}, 60_000);

sayWithoutNetworks();

test.skipIf(!hasNetworks)(
  "a client whose network is cut for a second recovers by itself, and no order is lost or made twice",
  async () => {
    expectRecovery(await cutNetwork([1_000]));
  },
  60_000,
);
