import { createManagementClient } from "@vipps-management/client/2026-01";
import { nodePlatform } from "@vipps-management/node-adapter";
import createOpenApiClient from "openapi-fetch";
import pMap from "p-map";

import { start, stop } from "../emulator/servers.ts";
import { contest, type Figure, type Measure } from "../figure.ts";
import { type Paths, salesUnits } from "./calls.ts";
import { bound, callsAtOnce, units } from "./many-units.ts";

/** How many of them a loop reads here, one after the other; its time is scaled. */
const looped = 200;

/** Reads sales units, and tells how many of them it got. */
type Reader = (msns: readonly string[]) => Promise<number>;

const msnsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(100_000 + index));

/** Reads 10,000 sales units, each with its details, from a server that is as far away as an API is and refuses 1 % of all calls. */
export async function clientMany(): Promise<Figure[]> {
  const server = await start("slow");
  const { url } = server;
  const headers = { authorization: "Bearer token", "ocp-apim-subscription-key": "key" };
  const platform = nodePlatform({ signer: { sign: () => Promise.resolve(headers) }, baseUrl: url });
  const management = createManagementClient({ platform });
  const openApi = createOpenApiClient<Paths>({ baseUrl: url, headers });

  const details: Reader = async (msns) => {
    let got = 0;
    for await (const { salesUnit } of management.salesUnits.details({ msns, concurrency: callsAtOnce }))
      if (salesUnit !== undefined) got += 1;
    return got;
  };
  const fetched = async (msn: string): Promise<boolean> => {
    const response = await fetch(url + salesUnits.replace("{msn}", msn), { headers });
    await response.json();
    return response.ok;
  };
  const typed = async (msn: string): Promise<boolean> =>
    (await openApi.GET(salesUnits, { params: { path: { msn } } })).data !== undefined;
  const mapped =
    (read: (msn: string) => Promise<boolean>): Reader =>
    async (msns) =>
      (await pMap(msns, read, { concurrency: callsAtOnce })).filter(Boolean).length;
  const loop: Reader = async (msns) => {
    let got = 0;
    for (const msn of msns) if (await fetched(msn)) got += 1;
    return got;
  };

  const lost = new Map<string, number>();
  const timesTheBound = (name: string, read: Reader, count = units): [string, Measure] => [
    name,
    async () => {
      const before = performance.now();
      const got = await read(msnsOf(count));
      const taken = performance.now() - before;
      lost.set(name, Math.max(lost.get(name) ?? 0, (count - got) * (units / count)));
      return (taken * (units / count)) / bound;
    },
  ];
  try {
    const ours = timesTheBound("details", details);
    const figures = await contest({
      what: `10,000 sales units with details, ${callsAtOnce} calls at once, behind 20 ms, with 1 % of 429`,
      unit: "times the bound",
      ours,
      others: [
        ["the bound", () => 1, { atMost: 1.15 }],
        timesTheBound("p-map over fetch", mapped(fetched)),
        timesTheBound("p-map over openapi-fetch", mapped(typed)),
        timesTheBound(`a loop, by ${looped} of them`, loop, looped),
      ],
      turns: 2,
      warmUps: 1,
    });
    return figures.map((figure) => ({
      ...figure,
      met: figure.met && lost.get(ours[0]) === 0,
      notes: Object.fromEntries(
        Object.keys(figure.contenders).flatMap((name) => {
          const count = lost.get(name);
          return count === undefined ? [] : [[`lost by ${name}`, count]];
        }),
      ),
    }));
  } finally {
    await Promise.all([platform.close(), stop(server)]);
  }
}
