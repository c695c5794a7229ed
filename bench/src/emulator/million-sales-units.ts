import { createEmulator, type Emulator, type Snapshot } from "@vipps-management/testkit";

import { duel, type Measure, processorTime } from "../figure.ts";
import { partnerHeaders } from "./keys.ts";
import type { MillionReport } from "./million.ts";

const merchantCount = 10_000;

/** All that six digits can say. */
const msnOf = (index: number): string => String(index).padStart(6, "0");

/** A snapshot with what its type keeps to the emulator: a million sales units are made in no other way as fast. */
interface SnapshotWithWorld extends Snapshot {
  readonly world: { readonly merchants: readonly object[]; readonly salesUnits: readonly object[] };
}

/** An emulator whose partner has so many sales units, a hundred of each merchant, restored from a snapshot with them. */
function emulatorWith(count: number): Emulator {
  const emulator = createEmulator();
  const saved = emulator.snapshot() as SnapshotWithWorld;
  const [template] = saved.world.salesUnits;
  const [company] = saved.world.merchants;
  if (template === undefined || company === undefined)
    throw new Error("The default world has merchants with sales units.");
  const orgnos = Array.from({ length: merchantCount }, (_, index) => String(800_000_000 + index));
  const merchants = orgnos.map((orgno) => ({ ...company, orgno, name: `Merchant ${orgno}` }));
  const salesUnits = Array.from({ length: count }, (_, index) => {
    const msn = msnOf(index);
    return { ...template, msn, name: `Sales unit ${msn}`, orgno: orgnos[index % merchantCount] ?? "" };
  });
  const world = {
    ...saved.world,
    merchants: [...saved.world.merchants, ...merchants],
    salesUnits,
  };
  const whole: SnapshotWithWorld = { ...saved, world };
  emulator.restore(whole);
  return emulator;
}

const lookUpsAtOnce = 500;

/** The microseconds of processor time of a look-up, of one sales unit after another all over the world. */
async function lookUp(emulator: Emulator, count: number): Promise<Measure> {
  const headers = await partnerHeaders(emulator);
  let next = 0;
  return async () => {
    const before = process.cpuUsage();
    for (let turn = 0; turn < lookUpsAtOnce; turn += 1) {
      next = (next + 611_953) % count;
      const wanted = msnOf(next);
      const url = `${emulator.baseUrl}/management/v1/sales-units/${wanted}`;
      const response = await emulator.fetch(url, { headers });
      const { msn } = (await response.json()) as { msn?: string };
      if (msn !== wanted) throw new Error(`The look-up was answered ${response.status}.`);
    }
    return processorTime(before) / lookUpsAtOnce;
  };
}

const [before, processorBefore] = [performance.now(), process.cpuUsage()];
const million = emulatorWith(1_000_000);
const seconds = processorTime(processorBefore) / 1e6;
const secondsOnTheWall = (performance.now() - before) / 1000;
const peakMiB = process.resourceUsage().maxRSS / 1024;
const thousand = emulatorWith(1_000);

const { ratio, contenders } = await duel({
  what: "",
  unit: "µs",
  ours: ["million", await lookUp(million, 1_000_000)],
  other: ["thousand", await lookUp(thousand, 1_000)],
  turns: 20,
  warmUps: 10,
  must: { atMost: 1.5 },
});
const { million: ofMillion, thousand: ofThousand } = contenders;
if (ofMillion === undefined || ofThousand === undefined) throw new Error("Both were measured.");
const report: MillionReport = {
  seconds,
  secondsOnTheWall,
  peakMiB,
  lookUps: { ratio, million: ofMillion, thousand: ofThousand },
};
console.log(JSON.stringify(report));
