import { contest, type Figure, type Measure, type Rival } from "../figure.ts";
import { otherServers, start, stop } from "./servers.ts";

/** From the start of a process to its first answer. */
const firstAnswer =
  (which: Parameters<typeof start>[0]): Measure =>
  async () => {
    const before = performance.now();
    const server = await start(which);
    const taken = performance.now() - before;
    await stop(server);
    return taken;
  };

/** `serve` of the command line, from nothing. */
export function coldStart(): Promise<Figure[]> {
  return contest({
    what: "serve, from the start of the process to the first answer",
    unit: "ms",
    ours: ["emulator", firstAnswer("commandLine")],
    others: Object.entries(otherServers).map(([name, which]): Rival => [
      name,
      firstAnswer(which),
      { atMost: which === "bare" ? 2 : 1 },
    ]),
    turns: 9,
    warmUps: 1,
  });
}
