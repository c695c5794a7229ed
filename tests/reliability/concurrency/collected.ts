import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Counts things that are still there. */
export interface Census {
  /** Counts one more, until it is collected. */
  readonly watch: (thing: object) => void;
  /** How many of them there are still, when the collector has had several goes. */
  readonly left: () => Promise<number>;
}

/** Makes a census by FinalizationRegistry. */
export function census(): Census {
  let alive = 0;
  const registry = new FinalizationRegistry(() => {
    alive -= 1;
  });
  return {
    watch: (thing) => {
      alive += 1;
      registry.register(thing, undefined);
    },
    left: async () => {
      for (let goes = 0; goes < 20 && alive > 0; goes += 1) {
        collect();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return alive;
    },
  };
}

/** Timers, sockets and the like that keep the process going, by kind. */
export function handles(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
