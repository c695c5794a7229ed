import { contest, type Figure, type Measure, type Rival } from "../figure.ts";
import { load, otherServers, type Server, start, stop } from "./servers.ts";

const requestsPerSecond =
  (server: Server): Measure =>
  async () => {
    const { requests, duration } = await load(server, { duration: 1 });
    return requests.total / duration;
  };

/** Over HTTP, with authentication, validation and the journal. */
export async function throughput(): Promise<Figure[]> {
  const emulator = await start("emulator");
  const others = await Promise.all(
    Object.entries(otherServers).map(async ([name, which]) => ({ name, which, server: await start(which) })),
  );
  try {
    return await contest({
      what: "requests per second over HTTP",
      unit: "per second",
      ours: ["emulator", requestsPerSecond(emulator)],
      others: others.map(({ name, which, server }): Rival => [
        name,
        requestsPerSecond(server),
        { atLeast: which === "bare" ? 0.25 : 1 },
      ]),
      turns: 9,
      warmUps: 1,
    });
  } finally {
    await Promise.all([emulator, ...others.map(({ server }) => server)].map(stop));
  }
}
