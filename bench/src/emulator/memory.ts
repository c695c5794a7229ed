import { once } from "node:events";

import { absolute, type Figure } from "../figure.ts";
import { summaryOf } from "../statistics.ts";
import { load, residentMiB, type Server, start, stop } from "./servers.ts";

const requests = 1_000_000;
const parts = 20;

/** The one request that got the token is in the journal as well. */
const tokens = 1;

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

/** How much memory a million requests take, and whether it grows with them. */
export async function memory(): Promise<Figure[]> {
  const servers = [await start("emulator"), await start("bare")] as const;
  try {
    const { seen: ours, sent, answered } = await memoryOver(servers[0]);
    const { seen: bare } = await memoryOver(servers[1]);
    servers[0].child.send("journal");
    const [journal] = (await once(servers[0].child, "message")) as [{ entries: number; dropped: number }];
    const [early, late] = [ours.slice(4, 8), ours.slice(-4)].map(summaryOf);
    if (early === undefined || late === undefined) throw new Error("There are two of them.");
    const received = journal.entries + journal.dropped;
    const kept = absolute({
      what: "requests in the journal after a million, the rest of which it says it dropped",
      unit: "requests",
      value: journal.entries,
      must: { atMost: 10_000 },
      notes: { dropped: journal.dropped },
    });
    const theirs = summaryOf(bare.slice(-4));
    const ratio = summaryOf([late.median / theirs.median]);
    const growth = summaryOf([late.median / early.median]);
    return [
      {
        what: "memory of the server after a million requests",
        unit: "MiB",
        contenders: { emulator: late, "bare node:http server": theirs },
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
      { ...kept, met: kept.met && received >= answered + tokens && received <= sent + tokens },
    ];
  } finally {
    await Promise.all(servers.map(stop));
  }
}
