import type { Platform } from "../platform.ts";

/** How many calls may be under way at once: as many as wanted, until the API says that it is too much. */
export interface Throttle {
  /** How many calls may be under way now. */
  limit(): number;
  /** Milliseconds until calls may be started again; 0 when they may. */
  pause(): number;
  /** Counts a call's start; the call's end is told to what this gives back. */
  start(): { succeeded(): void; refused(retryAfter: number | undefined): "give up" | "try again" };
}

/** The first pause when the API asks for one without saying how long. */
const SHORTEST_PAUSE = 1_000;
/** After so many refusals in a row, with no success between, patience is no help. */
const MOST_ROUNDS = 8;

/**
 * Adapts to 429 as TCP does to congestion (RFC 5681 §3.1: halved on a refusal, one more for each round that went well).
 *
 * @param most - The limit to begin with and never to exceed.
 * @param longestPause - Milliseconds; a longer pause is not waited for.
 */
export function createThrottle({
  most,
  longestPause,
  platform,
}: {
  most: number;
  longestPause: number;
  platform: Pick<Platform, "now">;
}): Throttle {
  let limit = most;
  let successes = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let round = 0;
  let refusedRounds = 0;
  return {
    limit: () => limit,
    pause: () => Math.max(0, pausedUntil - platform.now()),
    start: () => {
      const startedIn = round;
      return {
        succeeded: () => {
          refusedRounds = 0;
          successes += 1;
          if (successes < limit) return;
          successes = 0;
          limit = Math.min(most, limit + 1);
        },
        refused: (retryAfter) => {
          // Calls that were under way together are refused together: that is one sign, and not many.
          if (startedIn === round) {
            round += 1;
            refusedRounds += 1;
            successes = 0;
            limit = Math.max(1, Math.floor(limit / 2));
          }
          const pause = retryAfter ?? SHORTEST_PAUSE * 2 ** (refusedRounds - 1);
          if (refusedRounds > MOST_ROUNDS || pause > longestPause) return "give up";
          pausedUntil = Math.max(pausedUntil, platform.now() + pause);
          return "try again";
        },
      };
    },
  };
}
