import { createEmulator, type Emulator, type Snapshot } from "@vipps-management/testkit";

import { processorTime } from "../../figure.ts";
import { partnerHeaders } from "../keys.ts";
import { answering } from "../subject.ts";
import { usedHeap } from "./heap.ts";

// A world of as many sales units as it is told, in a process whose memory is nothing else's.
const count = Number(process.argv[2]);

/** A merchant for so many sales units. */
const salesUnitsOfAMerchant = 100;

/** All that six digits can say. */
const msnOf = (index: number): string => String(index).padStart(6, "0");

/** A snapshot with what its type keeps to the emulator: a million sales units are made in no other way as fast. */
interface SnapshotWithWorld extends Snapshot {
  readonly world: { readonly merchants: readonly object[]; readonly salesUnits: readonly object[] };
}

/** An emulator whose partner has the sales units, restored from a snapshot with them. */
function emulatorWithAll(): Emulator {
  const emulator = createEmulator();
  const saved = emulator.snapshot() as SnapshotWithWorld;
  const [template] = saved.world.salesUnits;
  const [company] = saved.world.merchants;
  if (template === undefined || company === undefined)
    throw new Error("The default world has merchants with sales units.");
  const orgnos = Array.from({ length: Math.ceil(count / salesUnitsOfAMerchant) }, (_, index) =>
    String(800_000_000 + index),
  );
  const merchants = orgnos.map((orgno) => ({ ...company, orgno, name: `Merchant ${orgno}` }));
  const salesUnits = Array.from({ length: count }, (_, index) => {
    const msn = msnOf(index);
    return { ...template, msn, name: `Sales unit ${msn}`, orgno: orgnos[index % orgnos.length] ?? "" };
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

let emulator: Emulator | undefined;
let headers: Record<string, string> = {};
const lookUpsAtOnce = 500;
let next = 0;

answering({
  /** The seconds of the processor that it takes. */
  build: async () => {
    const before = process.cpuUsage();
    emulator = emulatorWithAll();
    const seconds = processorTime(before) / 1e6;
    headers = await partnerHeaders(emulator);
    return seconds;
  },
  /** The most memory that the process has had so far, in MiB. */
  peak: () => process.resourceUsage().maxRSS / 1024,
  /** The bytes that each sales unit takes, in a world that is built for it. */
  bytes: async () => {
    emulator = undefined;
    const before = usedHeap();
    emulator = emulatorWithAll();
    const taken = usedHeap() - before;
    headers = await partnerHeaders(emulator);
    return taken / count;
  },
  /** The microseconds of processor time of a look-up, of one sales unit after another all over the world. */
  lookUp: async () => {
    if (emulator === undefined) throw new Error("The world is not built yet.");
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
  },
});
