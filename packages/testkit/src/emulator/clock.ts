/** The emulator's time. A virtual clock stands still until it is told to go on; a wall clock runs. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  now(): number;
  /**
   * Lets time pass at once. Whatever is due by then is due: tokens run out, product orders expire.
   *
   * @param duration - How much, in any mix of units; none of them negative.
   * @throws RangeError when time would go back, or leave the years that a `Date` can tell.
   * @example
   * ```ts
   * emulator.clock.advance({ days: 13, hours: 23 });
   * ```
   */
  advance(duration: Duration): void;
  /**
   * Goes to an instant.
   *
   * @param instant - A date, or a text that `Date` understands, such as `2026-01-05T09:00:00Z`.
   * @throws RangeError when the instant is in the past of this clock, or is not an instant.
   */
  set(instant: string | Date): void;
}

/** A stretch of time; a day is 24 hours. */
export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** What the emulator itself may do with its clock besides. */
export interface EmulatorClock extends Clock {
  /** Comes back when so much time has passed: at once on a virtual clock, which moves on; later on a wall clock. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Goes back to where it began. */
  restart(): void;
  /** Goes to any time that it can tell, also back. */
  turnTo(now: number): void;
}

/** How the clock goes, and where it begins. */
export interface ClockOptions {
  readonly mode: "virtual" | "wall";
  /** Milliseconds since 1970. A wall clock without it shows the machine's time. */
  readonly start: number | undefined;
}

/** Where a virtual clock begins when nobody says: a fixed instant, so that two runs are alike. A Monday. */
const defaultStart = Date.parse("2026-01-05T09:00:00Z");

/** The last millisecond that a `Date` can tell (ECMA-262, "Time Values and Time Range"). */
const endOfTime = 8.64e15;

// Kept from before a test could replace it with a fake: sleeping on a virtual clock must not wait for another fake.
const realSetTimeout = globalThis.setTimeout;

/** Makes a clock. */
export function createClock({ mode, start }: ClockOptions): EmulatorClock {
  const machine = mode === "wall" ? () => Date.now() : () => 0;
  const begin = (): number => (start ?? (mode === "wall" ? Date.now() : defaultStart)) - machine();
  let offset = begin();
  const now = (): number => machine() + offset;

  const pass = (duration: number): void => {
    if (!(now() + duration <= endOfTime))
      throw new RangeError("That is later than the last instant of a Date.");
    offset += duration;
  };

  return {
    now,
    advance: (duration) => {
      pass(milliseconds(duration));
    },
    set: (instant) => {
      const ahead = instantOf(instant) - now();
      if (ahead < 0) {
        throw new RangeError(
          `The emulator's clock is at ${isoTime(now())} and never goes back; reset the emulator, or make another.`,
        );
      }
      pass(ahead);
    },
    restart: () => {
      offset = begin();
    },
    turnTo: (time) => {
      offset = time - machine();
    },
    sleep: async (duration, signal) => {
      signal.throwIfAborted();
      if (mode === "wall") return wait(duration, signal);
      pass(Math.max(0, duration));
      // Lets timers and other tasks have their turn, or a caller that polls would keep them all waiting.
      await new Promise<void>((resolve) => void realSetTimeout(resolve, 0));
      signal.throwIfAborted();
    },
  };
}

/** Milliseconds since 1970. */
export function instantOf(instant: string | Date): number {
  const time = new Date(instant).getTime();
  if (Number.isNaN(time))
    throw new RangeError(`"${String(instant)}" is not an instant; write 2026-01-05T09:00:00Z.`);
  return time;
}

/** Milliseconds since 1970 as the API writes them. */
export const isoTime: (milliseconds: number) => string = writtenOnce((date) => date.toISOString());

/** Milliseconds since 1970 as HTTP writes them (RFC 9110 §5.6.7). */
export const httpDate: (milliseconds: number) => string = writtenOnce((date) => date.toUTCString());

/** On a clock that stands still all that happens has the same time, which is then written once. */
function writtenOnce(write: (date: Date) => string): (milliseconds: number) => string {
  let last = { milliseconds: Number.NaN, text: "" };
  return (milliseconds) => {
    if (last.milliseconds !== milliseconds) last = { milliseconds, text: write(new Date(milliseconds)) };
    return last.text;
  };
}

const millisecondsIn = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
};

function milliseconds(duration: Duration): number {
  let sum = 0;
  for (const [unit, amount] of Object.entries(duration) as [keyof Duration, number | undefined][]) {
    const length = millisecondsIn[unit] as number | undefined;
    if (length === undefined)
      throw new RangeError(`"${unit}" is no unit of time; use ${Object.keys(millisecondsIn).join(", ")}.`);
    if (amount !== undefined && !(amount >= 0))
      throw new RangeError(`Time goes forward only: ${unit} is ${amount}.`);
    sum += (amount ?? 0) * length;
  }
  return sum;
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
