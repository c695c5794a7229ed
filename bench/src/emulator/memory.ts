import { absolute, contest, type Figure, type Measure, type Rival } from "../figure.ts";
import { type Summary, summaryOf } from "../statistics.ts";
import { load, otherServers, residentMiB, type Server, start, stop } from "./servers.ts";
import { ask } from "./subject.ts";

const requests = 1_000_000;
const parts = 20;

/** The one request that got the token, and the one that made sure of the answer, are in the journal as well. */
const besides = 2;

/** How much memory requests take, and whether it grows with them. */
export async function memory(): Promise<Figure[]> {
  const emulator = await start("emulator");
  const bare = await start("bare");
  try {
    return [...(await afterMany(emulator, bare)), ...(await besideOthers())];
  } finally {
    await Promise.all([emulator, bare].map(stop));
  }
}

/** After a million requests, beside the least that a server can be. */
async function afterMany(emulator: Server, bare: Server): Promise<Figure[]> {
  const { seen: ours, sent, answered } = await memoryOver(emulator);
  const { seen: theirs } = await memoryOver(bare);
  const [entries, dropped] = [await ask(emulator.child, "entries"), await ask(emulator.child, "dropped")];
  const [early, late, least] = [ours.slice(4, 8), ours.slice(-4), theirs.slice(-4)].map(summaryOf) as [
    Summary,
    Summary,
    Summary,
  ];
  const received = entries + dropped;
  const kept = absolute({
    what: "requests in the journal after a million, the rest of which it says it dropped",
    unit: "requests",
    value: entries,
    must: { atMost: 10_000 },
    notes: { dropped },
  });
  const ratio = summaryOf([late.median / least.median]);
  const growth = summaryOf([late.median / early.median]);
  return [
    {
      what: "memory of the server after a million requests",
      unit: "MiB",
      contenders: { emulator: late, "bare node:http server": least },
      ratio,
      must: { atMost: 2.5 },
      met: ratio.median <= 2.5,
    },
    {
      what: "memory after a million requests, against that after 300,000",
      unit: "MiB",
      contenders: { "at the end": late, "at 300,000": early },
      ratio: growth,
      must: { atMost: 1.15 },
      met: growth.median <= 1.15,
    },
    { ...kept, met: kept.met && received >= answered + besides && received <= sent + besides },
  ];
}

/** The memory of a server after each of so many parts of a million requests, and how many of them were sent and answered. */
async function memoryOver(server: Server): Promise<{ seen: number[]; sent: number; answered: number }> {
  const seen: number[] = [];
  let [sent, answered] = [0, 0];
  for (let part = 0; part < parts; part += 1) {
    const result = await load(server, { amount: requests / parts, pipelining: 4 });
    sent += result.requests.sent;
    answered += result["2xx"];
    seen.push(residentMiB(server));
  }
  return { seen, sent, answered };
}

const aFew = 3_000;

/** After so few requests that the slowest of the others comes to an end. */
function besideOthers(): Promise<Figure[]> {
  const memoryOf =
    (which: Parameters<typeof start>[0]): Measure =>
    async () => {
      const server = await start(which);
      await load(server, { amount: aFew });
      const taken = residentMiB(server);
      await stop(server);
      return taken;
    };
  return contest({
    what: `memory of the server after ${aFew.toLocaleString("en")} requests`,
    unit: "MiB",
    ours: ["emulator", memoryOf("emulator")],
    others: Object.entries(otherServers)
      .filter(([, which]) => which !== "bare")
      .map(([name, which]): Rival => [name, memoryOf(which), { atMost: 1 }]),
    turns: 2,
    warmUps: 0,
  });
}
