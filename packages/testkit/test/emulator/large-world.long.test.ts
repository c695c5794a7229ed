import { cpuUsage, memoryUsage } from "node:process";

import { expect, test } from "vitest";

import { createEmulator } from "../../src/emulator/create-emulator.ts";
import type { EditionName } from "../../src/generated/editions.ts";
import type { WorldSeed } from "../../src/emulator/world/world-seed.ts";
import { readerOf } from "../server/pages/support.ts";
import { callerWith, salesUnitPath } from "./support.ts";

const editionNames: readonly EditionName[] = ["2023-08", "2026-01"];

/** As it would come out of a file: every record and every text an own one. */
function worldOf(count: number): WorldSeed {
  const perMerchant = 10;
  const orgnoOf = (index: number): string => String(900_000_000 + Math.floor(index / perMerchant));
  return {
    merchants: Array.from({ length: Math.ceil(count / perMerchant) }, (_each, index) => ({
      orgno: orgnoOf(index * perMerchant),
    })),
    salesUnits: Array.from({ length: count }, (_each, index) => ({
      msn: String(index).padStart(6, "0"),
      orgno: orgnoOf(index),
      partnerId: "123456",
      name: `Shop ${index}`,
    })),
  };
}

/** Builds such a world, and looks one of its sales units up. */
async function measured(edition: EditionName, count: number): Promise<{ seconds: number; resident: number }> {
  const world = worldOf(count);
  const begin = cpuUsage();
  const emulator = createEmulator({ edition, world });
  // Time of the processor, all threads together: what others do on the same machine does not count.
  const { user, system } = cpuUsage(begin);
  const seconds = (user + system) / 1e6;
  const resident = memoryUsage().rss / 2 ** 30;
  const call = await callerWith(emulator, emulator.credentials.partner);
  const seen = await call("GET", salesUnitPath(String(count - 1).padStart(6, "0")));
  expect(seen.body).toMatchObject({ name: `Shop ${count - 1}` });
  return { seconds, resident };
}

test.each(editionNames)(
  "edition %s: a million sales units are built in at most 15 seconds and 1.5 GiB, and ten times as many take no more than twenty times as long",
  async (edition) => {
    const tenth = await measured(edition, 100_000);
    globalThis.gc?.();
    const all = await measured(edition, 1_000_000);
    console.log(
      `100,000: ${tenth.seconds.toFixed(2)} s; 1,000,000: ${all.seconds.toFixed(2)} s of the processor, ${all.resident.toFixed(2)} GiB resident, the seed included`,
    );
    expect(all.seconds).toBeLessThanOrEqual(15);
    expect(all.resident).toBeLessThanOrEqual(1.5);
    expect(all.seconds / tenth.seconds).toBeLessThanOrEqual(20);
  },
);

test("the page of such a world is there in a second, and finds one of its sales units in five", async () => {
  const reader = await readerOf({ world: worldOf(1_000_000) });
  const timed = async (address: string): Promise<{ seconds: number; text: string }> => {
    const begin = cpuUsage();
    const { text } = await reader.get(address);
    const { user, system } = cpuUsage(begin);
    return { seconds: (user + system) / 1e6, text };
  };
  await timed("/clock");
  const shown = await timed("/world");
  const found = await timed("/world?find=999999");
  console.log(`shown in ${shown.seconds.toFixed(2)} s, found in ${found.seconds.toFixed(2)} s`);
  expect(shown.text).toContain("Sales units 1000000");
  expect(found.text).toContain("Shop 999999");
  expect(shown.seconds).toBeLessThanOrEqual(1);
  expect(found.seconds).toBeLessThanOrEqual(5);
});
