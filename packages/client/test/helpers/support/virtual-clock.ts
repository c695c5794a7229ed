import type { Platform } from "../../../src/platform.ts";

/** The part of a platform that keeps time, on a clock that goes on only when everybody is asleep. */
export interface VirtualClock extends Pick<Platform, "now" | "random" | "sleep"> {
  /** How many sleep now. */
  sleeping(): number;
  /** How long each that has fallen asleep was to sleep, in milliseconds. */
  readonly slept: number[];
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Makes a clock at 0. It does not wait for real: when no promise is left to be settled, the next sleeper wakes. */
export function virtualClock({ random = () => 0.5 }: { random?: () => number } = {}): VirtualClock {
  let now = 0;
  let sleepers: Sleeper[] = [];
  let isTicking = false;
  const slept: number[] = [];

  const tick = (): void => {
    isTicking = false;
    if (sleepers.length === 0) return;
    now = Math.min(...sleepers.map(({ until }) => until));
    const due = sleepers.filter(({ until }) => until <= now);
    sleepers = sleepers.filter(({ until }) => until > now);
    for (const { wake } of due) wake();
    tickLater();
  };
  const tickLater = (): void => {
    if (isTicking) return;
    isTicking = true;
    setImmediate(tick);
  };

  return {
    now: () => now,
    random,
    slept,
    sleeping: () => sleepers.length,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason as Error);
          return;
        }
        slept.push(milliseconds);
        const giveUp = (): void => {
          sleepers = sleepers.filter((each) => each !== sleeper);
          reject(signal.reason as Error);
        };
        const sleeper: Sleeper = {
          until: now + milliseconds,
          wake: () => {
            signal.removeEventListener("abort", giveUp);
            resolve();
          },
        };
        sleepers.push(sleeper);
        signal.addEventListener("abort", giveUp, { once: true });
        tickLater();
      }),
  };
}
