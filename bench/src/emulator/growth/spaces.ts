import path from "node:path";

import type { Figure } from "../../figure.ts";
import { load, spawnAnnounced, stop } from "../servers.ts";
import { ask } from "../subject.ts";
import { growth } from "./growth.ts";

const x = "spaces";
const requestsAtOnce = 4_000;

/** A server with as many spaces. */
async function serverWith(size: number) {
  const program = path.join(import.meta.dirname, "space-server.mjs");
  const { child, announced } = await spawnAnnounced(["--expose-gc", program, String(size)]);
  const { url, headers } = announced as { url: string; headers: Record<string, string>[] };
  return {
    child,
    size,
    bytes: () => ask(child, "bytes"),
    /** The microseconds that its processor takes for a request, of one space after another. */
    perRequest: async (): Promise<number> => {
      const before = await ask(child, "processor");
      await load(
        { child, url, headers: {} },
        // Each connection comes by every space.
        {
          amount: requestsAtOnce,
          connections: requestsAtOnce / 1_000,
          requests: headers.map((each) => ({ headers: each })),
        },
      );
      return ((await ask(child, "processor")) - before) / requestsAtOnce;
    },
  };
}

/** Servers with more and more spaces. */
export async function spaces(): Promise<Figure[]> {
  const servers = await Promise.all([1, 10, 100, 1_000].map(serverWith));
  try {
    return [
      await growth({
        what: "a request to a server with more and more spaces",
        unit: "µs of processor",
        ...{ x, points: servers.map(({ size, perRequest }) => ({ x: size, measure: perRequest })) },
        ...{ against: "smallest", must: { atMost: 1.5 }, turns: 7, warmUps: 2 },
      }),
      await growth({
        what: "memory of a server for each of its spaces",
        unit: "bytes",
        ...{ x, points: servers.map(({ size, bytes }) => ({ x: size, measure: bytes })) },
        ...{ against: "second largest", must: { atMost: 1.3 }, turns: 5, warmUps: 1 },
      }),
    ];
  } finally {
    await Promise.all(servers.map(stop));
  }
}
