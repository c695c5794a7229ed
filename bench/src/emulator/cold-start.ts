import { duel, type Figure, type Measure } from "../figure.ts";
import { route } from "./route.ts";
import { start, stop } from "./servers.ts";

/** From the start of a process to its first answer. */
const firstAnswer =
  (which: "bare" | "commandLine"): Measure =>
  async () => {
    const before = performance.now();
    const server = await start(which);
    const response = await fetch(`${server.url}${route}`, { headers: server.headers });
    await response.json();
    const taken = performance.now() - before;
    if (response.status !== 200) throw new Error(`The first answer of ${which} was ${response.status}.`);
    await stop(server);
    return taken;
  };

/** `serve` of the command line, from nothing. */
export async function coldStart(): Promise<Figure[]> {
  return [
    await duel({
      what: "serve, from the start of the process to the first answer",
      unit: "ms",
      ours: ["emulator", firstAnswer("commandLine")],
      other: ["bare node:http server", firstAnswer("bare")],
      turns: 20,
      warmUps: 2,
      must: { atMost: 2 },
    }),
  ];
}
