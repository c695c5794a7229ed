import { createManagementClient } from "@vipps-management/client/2026-01";
import { nodePlatform } from "@vipps-management/node-adapter";
import ky from "ky";
import Stripe from "stripe";
import { Agent, fetch as undiciFetch, request } from "undici";

import { route, unit } from "../emulator/route.ts";
import { start, stop } from "../emulator/servers.ts";
import { contest, type Figure, type Measure } from "../figure.ts";

const calls = 4_000;
const inFlight = 50;

/** Calls per second, with so many in flight all the time. */
const callsPerSecond =
  (call: () => Promise<unknown>): Measure =>
  async () => {
    let left = calls;
    const caller = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await call();
      }
    };
    const before = performance.now();
    await Promise.all(Array.from({ length: inFlight }, caller));
    return (calls / (performance.now() - before)) * 1_000;
  };

/** Over the loopback, to a server in a process of its own that does next to nothing. */
export async function clientThroughput(): Promise<Figure[]> {
  const server = await start("bare");
  const url = server.url + route;
  const { hostname, port } = new URL(server.url);
  const token = { authorization: "Bearer token", "ocp-apim-subscription-key": "key" };
  const signer = { sign: () => Promise.resolve(token) };
  const platform = nodePlatform({ signer, baseUrl: server.url });
  const management = createManagementClient({ platform });
  const dispatcher = new Agent({ connections: 64 });
  const stripe = new Stripe("sk_test", { host: hostname, port, protocol: "http", telemetry: false });
  try {
    return await contest({
      what: `a look-up over the loopback, ${inFlight} in flight`,
      unit: "calls per second",
      ours: ["vipps-management", callsPerSecond(() => management.salesUnits.get({ msn: unit.msn }))],
      others: [
        [
          "fetch of undici with such a pool",
          callsPerSecond(async () => (await undiciFetch(url, { dispatcher, headers: token })).json()),
          { atLeast: 0.85 },
        ],
        [
          "the global fetch",
          callsPerSecond(async () => (await fetch(url, { headers: token })).json()),
          { atLeast: 1.3 },
        ],
        [
          "request of undici",
          callsPerSecond(async () => (await request(url, { dispatcher, headers: token })).body.json()),
        ],
        ["ky", callsPerSecond(() => ky.get(url, { headers: token }).json())],
        ["stripe", callsPerSecond(() => stripe.rawRequest("GET", route))],
      ],
      turns: 8,
      warmUps: 2,
    });
  } finally {
    await Promise.all([platform.close(), dispatcher.close(), stop(server)]);
  }
}
