import { duel, type Figure, type Measure } from "../figure.ts";
import { load, type Server, start, stop } from "./servers.ts";

const requestsPerSecond =
  (server: Server): Measure =>
  async () => {
    const { requests } = await load(server, { duration: 2 });
    return requests.average;
  };

/** Over HTTP, with authentication, validation and the journal. */
export async function throughput(): Promise<Figure[]> {
  const servers = [await start("emulator"), await start("bare")] as const;
  try {
    return [
      await duel({
        what: "requests per second over HTTP",
        unit: "per second",
        ours: ["emulator", requestsPerSecond(servers[0])],
        other: ["bare node:http server", requestsPerSecond(servers[1])],
        turns: 11,
        warmUps: 2,
        must: { atLeast: 0.25 },
      }),
    ];
  } finally {
    await Promise.all(servers.map(stop));
  }
}
