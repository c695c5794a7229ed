import { createEmulator } from "@vipps-management/testkit";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";

import { duel, type Figure, type Measure, processorTime } from "../figure.ts";
import { partnerHeaders } from "./keys.ts";
import { route, unit } from "./route.ts";

const callsAtOnce = 1_000;

/** The microseconds of processor time of a call, its body read as JSON. */
const perCall =
  (call: () => Promise<Response>): Measure =>
  async () => {
    const before = process.cpuUsage();
    for (let count = 0; count < callsAtOnce; count += 1) await (await call()).json();
    return processorTime(before) / callsAtOnce;
  };

/** A call in process. */
export async function inProcess(): Promise<Figure[]> {
  const emulator = createEmulator();
  const headers = await partnerHeaders(emulator);
  const elsewhere = "https://api.example";
  const msw = setupServer(http.get(`${elsewhere}${route}`, () => HttpResponse.json(unit)));
  msw.listen();
  try {
    return [
      await duel({
        what: "a call in process, how many times as fast",
        unit: "µs",
        // The quotient of the times is turned round: how many calls in the time of one.
        ours: ["MSW 2 with a static handler", perCall(() => fetch(`${elsewhere}${route}`, { headers }))],
        other: ["emulator", perCall(() => emulator.fetch(`${emulator.baseUrl}${route}`, { headers }))],
        turns: 20,
        warmUps: 5,
        must: { atLeast: 5 },
      }),
    ];
  } finally {
    msw.close();
  }
}
