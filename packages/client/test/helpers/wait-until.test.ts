import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import type { CallOptions } from "../../src/options.ts";
import { type Lifecycle, waitUntil, type WaitOptions } from "../../src/helpers/wait-until.ts";
import { forbidden, networkDown, notFound, tooMany } from "./support/faults.ts";
import { virtualClock, type VirtualClock } from "./support/virtual-clock.ts";

type Status = "COMPLETED" | "EXPIRED" | "RECEIVED" | "SUBMITTED" | "VIEWED";

/** An order's life with two ends. */
const lifecycle: Lifecycle<Status> = {
  RECEIVED: { after: [] },
  VIEWED: { after: ["RECEIVED"] },
  SUBMITTED: { after: ["RECEIVED", "VIEWED"] },
  COMPLETED: { after: ["RECEIVED", "VIEWED", "SUBMITTED"], terminal: true },
  EXPIRED: { after: ["RECEIVED"], terminal: true },
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Order {
  readonly status: string;
}

/** Waits for an order that shows one of these at each look, and the last of them from then on. */
function waitFor(
  looks: readonly (Error | string)[],
  options: Partial<WaitOptions<Order, Status>> = {},
  clock: VirtualClock = virtualClock(),
): { waiting: Promise<Order>; clock: VirtualClock; lookedAt: number[]; readOptions: CallOptions[] } {
  const lookedAt: number[] = [];
  const readOptions: CallOptions[] = [];
  const waiting = waitUntil<Order, Status>(
    {
      id: "81b83246",
      lifecycle,
      statusOf: ({ status }) => status,
      read: (callOptions) => {
        const seen = looks[Math.min(lookedAt.length, looks.length - 1)] ?? "RECEIVED";
        lookedAt.push(clock.now());
        readOptions.push(callOptions);
        return seen instanceof Error ? Promise.reject(seen) : Promise.resolve({ status: seen });
      },
    },
    { status: "COMPLETED", ...options },
    clock,
  );
  return { waiting, clock, lookedAt, readOptions };
}

describe("a wait for an order", () => {
  test("ends at the first look when the order is there already, without a pause", async () => {
    const { waiting, clock } = waitFor(["COMPLETED"]);
    await expect(waiting).resolves.toEqual({ status: "COMPLETED" });
    expect(clock.slept).toEqual([]);
  });

  test("looks again after a minute, and then after half as long again each time, up to an hour", async () => {
    const { waiting, clock } = waitFor([...Array<string>(14).fill("RECEIVED"), "COMPLETED"]);
    await waiting;
    const minutes = clock.slept.map((pause) => pause / MINUTE);
    expect(minutes.slice(0, 4)).toEqual([1, 1.5, 2.25, 3.375]);
    expect(minutes.slice(-3)).toEqual([60, 60, 60]);
  });

  test("begins with short pauses anew when the status has changed", async () => {
    const { waiting, clock } = waitFor(["RECEIVED", "RECEIVED", "RECEIVED", "VIEWED", "VIEWED", "COMPLETED"]);
    await waiting;
    expect(clock.slept.map((pause) => pause / MINUTE)).toEqual([1, 1.5, 2.25, 1, 1.5]);
  });

  test("leaves a tenth of each pause to chance, so that many waits do not look at once", async () => {
    const pauses = async (drawn: number): Promise<number[]> => {
      const { waiting, clock } = waitFor(
        ["RECEIVED", "COMPLETED"],
        {},
        virtualClock({ random: () => drawn }),
      );
      await waiting;
      return clock.slept;
    };
    expect(await pauses(0)).toEqual([0.9 * MINUTE]);
    expect((await pauses(0.999))[0]).toBeCloseTo(1.1 * MINUTE, -3);
  });

  test("takes intervals of its own, the longest of them no shorter than the first", async () => {
    const { waiting, clock } = waitFor(["RECEIVED", "RECEIVED", "RECEIVED", "COMPLETED"], {
      interval: 2 * HOUR,
    });
    await waiting;
    expect(clock.slept).toEqual([2 * HOUR, 2 * HOUR, 2 * HOUR]);
  });

  test("is over when any of several statuses is reached", async () => {
    const { waiting } = waitFor(["RECEIVED", "EXPIRED"], { status: ["COMPLETED", "EXPIRED"] });
    await expect(waiting).resolves.toEqual({ status: "EXPIRED" });
  });

  test("is over when the order went past the status between two looks", async () => {
    const { waiting } = waitFor(["RECEIVED", "SUBMITTED"], { status: "VIEWED" });
    await expect(waiting).resolves.toEqual({ status: "SUBMITTED" });
    const { waiting: pastTheEnd } = waitFor(["RECEIVED", "COMPLETED"], { status: "SUBMITTED" });
    await expect(pastTheEnd).resolves.toEqual({ status: "COMPLETED" });
  });

  test("goes on when the order is in a status of tomorrow", async () => {
    const { waiting } = waitFor(["RECEIVED", "UNDER_REVIEW", "toString", "COMPLETED"]);
    await expect(waiting).resolves.toEqual({ status: "COMPLETED" });
  });

  test("ends with an error when the order ends otherwise, and does not claim to know why", async () => {
    const { waiting } = waitFor(["RECEIVED", "EXPIRED"]);
    await expect(waiting).rejects.toMatchObject({
      name: "OrderEndedError",
      code: "ended_otherwise",
      status: "EXPIRED",
      retryable: false,
    });
    await expect(waiting).rejects.toThrow(
      "The product order 81b83246 ended as EXPIRED, and the wait was for COMPLETED. The API does not tell a partner why",
    );
  });

  test("tells of every look, the last one with it", async () => {
    const onProgress = vi.fn();
    const { waiting } = waitFor(["RECEIVED", "RECEIVED", networkDown(), "COMPLETED"], { onProgress });
    await waiting;
    expect(onProgress.mock.calls).toEqual([
      [{ order: { status: "RECEIVED" }, status: "RECEIVED", changed: true, elapsed: 0 }],
      [{ order: { status: "RECEIVED" }, status: "RECEIVED", changed: false, elapsed: MINUTE }],
      [{ order: { status: "COMPLETED" }, status: "COMPLETED", changed: true, elapsed: 4.75 * MINUTE }],
    ]);
  });

  test("ends with what onProgress throws", async () => {
    const mistake = new Error("a mistake in the program");
    const { waiting } = waitFor(["RECEIVED"], {
      onProgress: () => {
        throw mistake;
      },
    });
    await expect(waiting).rejects.toBe(mistake);
  });

  test("hands the options of a call to every look, and keeps its own", async () => {
    const { signal } = new AbortController();
    const { waiting, readOptions } = waitFor(["RECEIVED", "COMPLETED"], {
      merchantSerialNumber: "123456",
      timeout: DAY,
      signal,
    });
    await waiting;
    expect(readOptions).toEqual([
      { merchantSerialNumber: "123456", signal },
      { merchantSerialNumber: "123456", signal },
    ]);
  });
});

describe("a look that fails", () => {
  test("with a fault that passes is followed by another in its time", async () => {
    const { waiting, clock } = waitFor([networkDown(), networkDown(), "RECEIVED", "COMPLETED"]);
    await expect(waiting).resolves.toEqual({ status: "COMPLETED" });
    expect(clock.slept.map((pause) => pause / MINUTE)).toEqual([1, 1.5, 1]);
  });

  test("is followed by another not before the API wants it", async () => {
    const { waiting, clock } = waitFor([tooMany(10 * MINUTE), tooMany(1_000), "COMPLETED"]);
    await waiting;
    expect(clock.slept.map((pause) => pause / MINUTE)).toEqual([10, 1.5]);
  });

  test.each([
    ["forbidden", forbidden()],
    ["not_found", notFound()],
  ])("with %s ends the wait with that error", async (_, error) => {
    const { waiting, lookedAt } = waitFor(["RECEIVED", error, "COMPLETED"]);
    await expect(waiting).rejects.toBe(error);
    expect(lookedAt).toHaveLength(2);
  });

  test("with a mistake in the program ends the wait with that", async () => {
    const mistake = new TypeError("x is not a function");
    await expect(waitFor([mistake]).waiting).rejects.toBe(mistake);
  });
});

describe("the time of a wait", () => {
  test("is 21 days unless told otherwise, with a last look when they are over", async () => {
    const { waiting, lookedAt } = waitFor(["SUBMITTED"]);
    await expect(waiting).rejects.toMatchObject({ code: "timeout", phase: "deadline", retryable: true });
    await expect(waiting).rejects.toThrow(
      "The product order 81b83246 was SUBMITTED at the last look, and the wait of 21 days leaves no time for another.",
    );
    expect(lookedAt.at(-1)).toBe(21 * DAY);
    expect(lookedAt.length).toBeLessThan(24 * 21 + 20);
  });

  test("ends with the last fault as the cause when the last look failed", async () => {
    const error = networkDown();
    const { waiting } = waitFor([error], { timeout: 10 * MINUTE });
    await expect(waiting).rejects.toMatchObject({ code: "timeout", cause: error });
    await expect(waiting).rejects.toThrow("was never seen, and the wait of 10 minutes");
  });

  test.each([
    [1, "1 ms"],
    [1_000, "1 second"],
    [1_500, "1500 ms"],
    [90_000, "90 seconds"],
    [HOUR, "1 hour"],
    [90 * MINUTE, "90 minutes"],
    [DAY, "1 day"],
    [1.5 * DAY, "36 hours"],
  ])("of %s ms is told as %s", async (timeout, told) => {
    const { waiting } = waitFor(["SUBMITTED"], { timeout });
    await expect(waiting).rejects.toThrow(`, and the wait of ${told} leaves`);
  });

  test("ends early rather than with a look before the API wants it", async () => {
    const { waiting, lookedAt } = waitFor(["RECEIVED", tooMany(HOUR)], { timeout: 30 * MINUTE });
    await expect(waiting).rejects.toMatchObject({ code: "timeout" });
    expect(lookedAt).toEqual([0, MINUTE]);
  });

  test("is the platform's: no timer of this machine is set, and no clock of it asked", async () => {
    const setTimer = vi.spyOn(globalThis, "setTimeout");
    const askClock = vi.spyOn(Date, "now");
    const { waiting } = waitFor(["RECEIVED"], { timeout: 2 * DAY });
    await waiting.catch(() => undefined);
    expect(setTimer).not.toHaveBeenCalled();
    expect(askClock).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe("a wait whose signal is aborted", () => {
  const reason = new Error("the worker is shutting down");

  test("before it begins, looks at nothing", async () => {
    const { waiting, lookedAt } = waitFor(["RECEIVED"], { signal: AbortSignal.abort(reason) });
    await expect(waiting).rejects.toMatchObject({ code: "aborted", cause: reason });
    expect(lookedAt).toEqual([]);
  });

  test("in a pause, ends at once and leaves no sleeper", async () => {
    const stop = new AbortController();
    const { waiting, clock } = waitFor(["RECEIVED"], {
      signal: stop.signal,
      onProgress: () => {
        queueMicrotask(() => {
          stop.abort(reason);
        });
      },
    });
    await expect(waiting).rejects.toMatchObject({ code: "aborted", cause: reason });
    expect(clock.slept).toEqual([MINUTE]);
    expect(clock.sleeping()).toBe(0);
  });

  test("on a platform that sleeps on, ends before the next look", async () => {
    const stop = new AbortController();
    const clock: VirtualClock = {
      ...virtualClock(),
      sleep: () => {
        stop.abort(reason);
        return Promise.resolve();
      },
    };
    const { waiting, lookedAt } = waitFor(["RECEIVED"], { signal: stop.signal }, clock);
    await expect(waiting).rejects.toMatchObject({ code: "aborted" });
    expect(lookedAt).toHaveLength(1);
  });

  test("is not taken for aborted when the platform cannot sleep", async () => {
    const broken = new Error("no timers here");
    const clock: VirtualClock = { ...virtualClock(), sleep: () => Promise.reject(broken) };
    await expect(waitFor(["RECEIVED"], {}, clock).waiting).rejects.toBe(broken);
  });
});

test.each([
  ["status", { status: "DONE" as Status }],
  ["status", { status: [] }],
  ["status", { status: undefined as unknown as Status }],
  ["interval", { interval: 0 }],
  ["interval", { interval: Number.NaN }],
  ["longestInterval", { interval: HOUR, longestInterval: MINUTE }],
  ["longestInterval", { longestInterval: Number.POSITIVE_INFINITY }],
  ["timeout", { timeout: -1 }],
])("an option `%s` that cannot be used is refused before anything is sent: %j", async (name, options) => {
  const { waiting, lookedAt } = waitFor(["COMPLETED"], options);
  await expect(waiting).rejects.toMatchObject({ code: "invalid_option" });
  await expect(waiting).rejects.toThrow(`\`${name}\``);
  expect(lookedAt).toEqual([]);
});

test("whatever happens, a wait keeps to its intervals and its time, and ends as the first look says that matters", async () => {
  const look = fc.oneof(
    fc.constantFrom<Status | "UNHEARD_OF">(
      "RECEIVED",
      "VIEWED",
      "SUBMITTED",
      "COMPLETED",
      "EXPIRED",
      "UNHEARD_OF",
    ),
    fc.constantFrom("network", "forbidden"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(look, { minLength: 1, maxLength: 20 }),
      fc.constantFrom<Status>("VIEWED", "SUBMITTED", "COMPLETED"),
      fc.integer({ min: MINUTE, max: DAY }),
      async (looks, status, timeout) => {
        const errors = { network: networkDown(), forbidden: forbidden() };
        const shown = looks.map((each) => (each === "network" || each === "forbidden" ? errors[each] : each));
        const { waiting, lookedAt, clock } = waitFor(shown, { status, timeout });
        const end = await waiting.then(
          (order) => order.status,
          (error: unknown) => (error as { code: string }).code,
        );

        const reached = (each: string): boolean =>
          each === status || (each in lifecycle && lifecycle[each as Status].after.includes(status));
        const ends = looks.findIndex(
          (each) => reached(each) || ["COMPLETED", "EXPIRED", "forbidden"].includes(each),
        );
        const decisive = looks[ends];
        if (decisive === undefined || lookedAt.length <= ends) expect(end).toBe("timeout");
        else if (decisive === "forbidden") expect(end).toBe("forbidden");
        else expect(end).toBe(reached(decisive) ? decisive : "ended_otherwise");
        if (end === "timeout") expect(clock.now()).toBe(timeout);
        expect(clock.now()).toBeLessThanOrEqual(timeout);
        for (const pause of clock.slept.slice(0, -1)) expect(pause).toBeGreaterThanOrEqual(MINUTE);
      },
    ),
  );
});
