import { createEmulator, type Emulator } from "@vipps-management/testkit";

import { processorTime } from "../../figure.ts";
import { partnerHeaders } from "../keys.ts";
import { route } from "../route.ts";
import { answering } from "../subject.ts";
import { usedHeap } from "./heap.ts";

// An emulator that has received as many requests as it is told.
const count = Number(process.argv[2]);
const callsAtOnce = 500;

async function caller(emulator: Emulator): Promise<() => Promise<void>> {
  const headers = await partnerHeaders(emulator);
  return async () => {
    const response = await emulator.fetch(emulator.baseUrl + route, { headers });
    await response.json();
    if (response.status !== 200) throw new Error(`The look-up was answered ${response.status}.`);
  };
}

// Those that have received few would otherwise be the ones whose code is not compiled yet.
const other = await caller(createEmulator());
for (let turn = 0; turn < 20_000; turn += 1) await other();

const before = usedHeap();
const emulator = createEmulator();
const call = await caller(emulator);
const received = (): number => emulator.journal.entries.length + emulator.journal.dropped;

/** Receives as many, beginning anew where it has received many more. */
async function fill(): Promise<void> {
  if (received() > 1.1 * count) emulator.journal.clear();
  while (received() < count) await call();
}

answering({
  /** How many of them the journal still has. */
  kept: async () => {
    await fill();
    return emulator.journal.entries.length;
  },
  /** The microseconds of processor time of one more. */
  call: async () => {
    await fill();
    const start = process.cpuUsage();
    for (let turn = 0; turn < callsAtOnce; turn += 1) await call();
    return processorTime(start) / callsAtOnce;
  },
  /** What the emulator has taken of the heap since it was made, in MiB. */
  memory: async () => {
    await fill();
    return (usedHeap() - before) / 2 ** 20;
  },
});
