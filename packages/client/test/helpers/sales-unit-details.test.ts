import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { DetailsInterruptedError } from "../../src/errors.ts";
import { type DetailsOptions, salesUnitDetails } from "../../src/helpers/sales-unit-details.ts";
import { webPlatform } from "../../src/platform.ts";
import { json, observedClient } from "../support/observed-client.ts";
import { forbidden, networkDown, notFound, tooMany } from "./support/faults.ts";
import { msnsOf, observedSource, taken, type Unit } from "./support/sales-units.ts";
import { virtualClock } from "./support/virtual-clock.ts";

/** The next of an endless stream. */
function drawn<Value>(stream: Iterator<Value>): Value {
  return stream.next().value as Value;
}

async function interruption(iteration: Promise<unknown>): Promise<DetailsInterruptedError> {
  const error: unknown = await iteration.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DetailsInterruptedError) return error;
  throw new Error(`It was not interrupted, but ended with ${String(error)}.`);
}

describe("reading every sales unit", () => {
  test("lists the MSNs once and gives each with its details", async () => {
    const clock = virtualClock();
    const source = observedSource({ msns: ["123456", "123457"], clock });
    expect(await taken(salesUnitDetails(source, {}, clock))).toEqual([
      { msn: "123456", salesUnit: { name: "Shop 123456" } },
      { msn: "123457", salesUnit: { name: "Shop 123457" } },
    ]);
    expect(source.lists()).toBe(1);
  });

  test("sends nothing until it is asked for the first", async () => {
    const clock = virtualClock();
    const source = observedSource({ msns: msnsOf(3), clock });
    const details = salesUnitDetails(source, {}, clock);
    await clock.sleep(1_000, new AbortController().signal);
    expect([source.lists(), source.asked.length]).toEqual([0, 0]);
    await details.return();
    expect([source.lists(), source.asked.length]).toEqual([0, 0]);
  });

  test("ends at once when there is none", async () => {
    const clock = virtualClock();
    expect(await taken(salesUnitDetails(observedSource({ msns: [], clock }), {}, clock))).toEqual([]);
  });

  test("reads those MSNs that are given, without listing any", async () => {
    const clock = virtualClock();
    const source = observedSource({ msns: msnsOf(10), clock });
    const details = await taken(salesUnitDetails(source, { msns: ["100007", "100003"] }, clock));
    expect(details.map(({ msn }) => msn)).toEqual(["100007", "100003"]);
    expect(source.lists()).toBe(0);
  });

  test("gives a sales unit that is not found any more without details, and goes on", async () => {
    const clock = virtualClock();
    const answer = (msn: string): Unit => {
      if (msn === "100001") throw notFound();
      return { name: "Shop" };
    };
    const source = observedSource({ msns: msnsOf(3), clock, answer });
    expect(await taken(salesUnitDetails(source, {}, clock))).toEqual([
      { msn: "100000", salesUnit: { name: "Shop" } },
      { msn: "100001", salesUnit: undefined },
      { msn: "100002", salesUnit: { name: "Shop" } },
    ]);
  });

  test("gives them as they are completed, or as they are listed", async () => {
    const latencies = [50, 10, 30];
    const inOrder = async (order: DetailsOptions["order"]): Promise<string[]> => {
      const clock = virtualClock();
      const source = observedSource({ msns: msnsOf(3), clock, latency: (index) => latencies[index] ?? 0 });
      const details = await taken(salesUnitDetails(source, { ...(order && { order }) }, clock));
      return details.map(({ msn }) => msn);
    };
    expect(await inOrder("completed")).toEqual(["100001", "100002", "100000"]);
    expect(await inOrder(undefined)).toEqual(["100001", "100002", "100000"]);
    expect(await inOrder("listed")).toEqual(["100000", "100001", "100002"]);
  });

  test("hands the options of a call to every call, and keeps its own", async () => {
    const clock = virtualClock();
    const given: object[] = [];
    const source = {
      list: (options: object) => {
        given.push(options);
        return Promise.resolve(["123456"]);
      },
      get: (_: string, { signal, ...options }: { signal?: AbortSignal }) => {
        given.push({ ...options, hasSignal: signal !== undefined });
        return Promise.resolve({ name: "Shop" });
      },
    };
    const { signal } = new AbortController();
    const options = { merchantSerialNumber: "654321", timeout: 5_000 };
    await taken(salesUnitDetails(source, { ...options, signal, concurrency: 2, order: "listed" }, clock));
    expect(given).toEqual([
      { ...options, signal },
      { ...options, hasSignal: true },
    ]);
  });

  test("ends with the list's own error when there is no list", async () => {
    const clock = virtualClock();
    const error = forbidden();
    const source = { ...observedSource({ msns: [], clock }), list: () => Promise.reject(error) };
    await expect(taken(salesUnitDetails(source, {}, clock))).rejects.toBe(error);
  });

  test("gives each sales unit exactly once, whatever the latencies, with no more at once than is allowed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom<"completed" | "listed">("completed", "listed"),
        fc.infiniteStream(fc.integer({ min: 0, max: 100 })),
        fc.infiniteStream(fc.integer({ min: 0, max: 30 })),
        async (count, concurrency, order, latencies, pauses) => {
          const clock = virtualClock();
          const latency = (): number => drawn(latencies);
          const source = observedSource({ msns: msnsOf(count), clock, latency });
          const got: string[] = [];
          for await (const { msn, salesUnit } of salesUnitDetails(source, { concurrency, order }, clock)) {
            expect(salesUnit).toEqual({ name: `Shop ${msn}` });
            got.push(msn);
            await clock.sleep(drawn(pauses), new AbortController().signal);
            // What was asked for and has not been given out is under way, or waits to be taken.
            expect(source.asked.length - got.length).toBeLessThanOrEqual(concurrency);
          }
          expect(order === "listed" ? got : got.toSorted()).toEqual(msnsOf(count));
          expect(source.mostUnderWay()).toBe(Math.min(count, concurrency));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("the pace", () => {
  test("is that of the calls allowed at once, to the millisecond", async () => {
    const clock = virtualClock();
    const source = observedSource({ msns: msnsOf(1_000), clock });
    await taken(salesUnitDetails(source, { concurrency: 32 }, clock));
    expect(clock.now()).toBe(Math.ceil(1_000 / 32) * 20);
  });

  test("costs little more on a real clock", { retry: 3 }, async () => {
    const source = observedSource({ msns: msnsOf(1_000), clock: webPlatform });
    const began = performance.now();
    await taken(salesUnitDetails(source, { concurrency: 32 }, webPlatform));
    expect(performance.now() - began).toBeLessThanOrEqual(1.25 * ((1_000 * 20) / 32));
  });

  test("is the taker's: one that takes nothing has nothing read ahead but the calls under way", async () => {
    const clock = virtualClock();
    const source = observedSource({ msns: msnsOf(100), clock });
    const details = salesUnitDetails(source, { concurrency: 4 }, clock);
    await details.next();
    await clock.sleep(60_000, new AbortController().signal);
    expect(source.asked).toHaveLength(5);
    await details.next();
    await clock.sleep(60_000, new AbortController().signal);
    expect(source.asked).toHaveLength(6);
    await details.return();
  });
});

describe("at a 429", () => {
  test("every call pauses for as long as the API asks, and no sales unit is lost", async () => {
    const clock = virtualClock();
    const answer = (msn: string, index: number): Unit => {
      if (index === 5) throw tooMany(30_000);
      return { name: `Shop ${msn}` };
    };
    const source = observedSource({ msns: msnsOf(20), clock, answer });
    const details = await taken(salesUnitDetails(source, { concurrency: 4 }, clock));
    expect(details.map(({ msn }) => msn).toSorted()).toEqual(msnsOf(20));
    const refusedAt = source.asked[5]?.at ?? 0;
    const pause = [refusedAt + 20, refusedAt + 20 + 30_000] as const;
    expect(source.asked.filter(({ at }) => at > pause[0] && at < pause[1])).toEqual([]);
    expect(source.asked.some(({ at }) => at === pause[1])).toBe(true);
  });

  test("half as many calls go on, and one more for each round that goes well", async () => {
    const clock = virtualClock();
    let refusals = 0;
    const source = observedSource({
      msns: msnsOf(300),
      clock,
      answer: (msn) => {
        if (clock.now() === 20 && (refusals += 1) <= 16) throw tooMany(1_000);
        return { name: msn };
      },
    });
    await taken(salesUnitDetails(source, { concurrency: 16 }, clock));
    expect(refusals).toBe(16); // The sixteen were one sign, and not sixteen.
    const rounds = new Map<number, number>();
    for (const { at } of source.asked) rounds.set(at, (rounds.get(at) ?? 0) + 1);
    expect([...rounds.values()].slice(0, 12)).toEqual([16, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16, 16]);
  });

  test("without a time the pause grows from a second, and after eight in a row there is no point in more", async () => {
    const clock = virtualClock();
    const answer = (): Unit => {
      throw tooMany();
    };
    const source = observedSource({ msns: msnsOf(5), clock, answer, latency: () => 0 });
    const error = await interruption(taken(salesUnitDetails(source, { concurrency: 1 }, clock)));
    expect(error).toMatchObject({ code: "interrupted", retryable: true, cause: { code: "rate_limited" } });
    expect(error.remaining).toEqual(msnsOf(5));
    const pauses = clock.slept.filter((pause) => pause > 0);
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128].map((seconds) => seconds * 1_000));
  });

  test("that asks for a longer pause than is allowed, the iteration ends and says how long", async () => {
    const clock = virtualClock();
    const answer = (): Unit => {
      throw tooMany(3_600_000);
    };
    const source = observedSource({ msns: msnsOf(5), clock, answer });
    const error = await interruption(taken(salesUnitDetails(source, {}, clock)));
    expect(error.cause).toMatchObject({ code: "rate_limited", retryAfter: 3_600_000 });
    expect(clock.now()).toBe(20);
    const patient = salesUnitDetails(source, { longestPause: 4_000_000 }, clock);
    const pausing = patient.next();
    await clock.sleep(3_600_000, new AbortController().signal);
    expect(source.asked.length).toBeGreaterThan(5);
    pausing.catch(() => undefined);
  });

  test("what is completed meanwhile is given out during the pause", async () => {
    const clock = virtualClock();
    const answer = (msn: string, index: number): Unit => {
      if (index === 0) throw tooMany(10_000);
      return { name: msn };
    };
    const source = observedSource({ msns: msnsOf(2), clock, answer, latency: (index) => 20 + index * 100 });
    const details = salesUnitDetails(source, {}, clock);
    expect(await details.next()).toMatchObject({ value: { msn: "100001" } });
    expect(clock.now()).toBe(120);
    expect(await details.next()).toMatchObject({ value: { msn: "100000" } });
    expect(clock.now()).toBeGreaterThan(10_000);
    expect(await details.next()).toEqual({ done: true, value: undefined });
  });
});

describe("an iteration that is broken off by a fault", () => {
  test("gives out what is there, aborts the rest, and says what is left and why", async () => {
    const clock = virtualClock();
    const cause = networkDown();
    const answer = (msn: string): Unit => {
      if (msn === "100004") throw cause;
      return { name: msn };
    };
    const source = observedSource({
      msns: msnsOf(9),
      clock,
      answer,
      latency: (index) => (index < 5 ? 20 : 500),
    });
    const got: string[] = [];
    const error = await interruption(
      (async () => {
        for await (const { msn } of salesUnitDetails(source, { concurrency: 6 }, clock)) got.push(msn);
      })(),
    );
    expect(got).toEqual(["100000", "100001", "100002", "100003"]);
    expect(error).toMatchObject({ code: "interrupted", operation: "getMsn", retryable: true, cause });
    expect(error.remaining).toEqual(["100004", "100005", "100006", "100007", "100008"]);
    expect(error.message).toBe(
      "Reading sales units was broken off after 4 of 9. Go on with `details({ msns: error.remaining })`. " +
        "The reason: getMsn got no answer. See https://vipps-management.github.io/troubleshooting#interrupted",
    );
    expect(clock.sleeping()).toBe(0);
    expect(source.underWay()).toBe(0);
  });

  test("gives out nothing behind a fault when it goes by the list", async () => {
    const clock = virtualClock();
    const answer = (msn: string): Unit => {
      if (msn === "100001") throw forbidden();
      return { name: msn };
    };
    const source = observedSource({ msns: msnsOf(4), clock, answer });
    const got: string[] = [];
    const error = await interruption(
      (async () => {
        for await (const { msn } of salesUnitDetails(source, { order: "listed" }, clock)) got.push(msn);
      })(),
    );
    expect(got).toEqual(["100000"]);
    expect(error.remaining).toEqual(["100001", "100002", "100003"]);
    expect(error.retryable).toBe(false);
  });

  test("does not hang when a sales unit before the fault waits for a pause to end", async () => {
    const clock = virtualClock();
    const answer = (msn: string): Unit => {
      if (msn === "100000") throw tooMany(1_000);
      throw forbidden();
    };
    const source = observedSource({ msns: msnsOf(4), clock, answer });
    const error = await interruption(taken(salesUnitDetails(source, { order: "listed" }, clock)));
    expect(error.remaining).toEqual(msnsOf(4));
    expect(clock.sleeping()).toBe(0);
  });

  test("ends with a mistake in the program as the cause, when it was one", async () => {
    const clock = virtualClock();
    const mistake = new TypeError("x is not a function");
    const source = { ...observedSource({ msns: ["123456"], clock }), get: () => Promise.reject(mistake) };
    const error = await interruption(taken(salesUnitDetails(source, {}, clock)));
    expect(error).toMatchObject({ cause: mistake, retryable: false });
  });

  test("goes on with what remains, however often it breaks, and gives each sales unit exactly once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom<"completed" | "listed">("completed", "listed"),
        fc.infiniteStream(fc.integer({ min: 0, max: 50 })),
        fc.infiniteStream(fc.constantFrom("", "", "", "", "", "", "network", "429", "404")),
        async (count, concurrency, order, latencies, faults) => {
          const clock = virtualClock();
          const answer = (msn: string): Unit => {
            const fault = drawn(faults);
            if (fault === "network") throw networkDown();
            if (fault === "429") throw tooMany(500);
            if (fault === "404") throw notFound();
            return { name: msn };
          };
          const latency = (): number => drawn(latencies);
          const source = observedSource({ msns: msnsOf(count), clock, answer, latency });
          const got: string[] = [];
          let msns: readonly string[] | undefined;
          for (let isDone = false; !isDone;) {
            try {
              const options = { concurrency, order, ...(msns && { msns }) };
              for await (const { msn } of salesUnitDetails(source, options, clock)) got.push(msn);
              isDone = true;
            } catch (error) {
              if (!(error instanceof DetailsInterruptedError)) throw error;
              msns = error.remaining;
            }
          }
          expect(order === "listed" ? got : got.toSorted()).toEqual(msnsOf(count));
          expect([source.lists(), source.underWay(), clock.sleeping()]).toEqual([1, 0, 0]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("a taker that stops", () => {
  test("by `break` aborts the calls under way", async () => {
    const clock = virtualClock();
    const source = observedSource({ msns: msnsOf(100), clock });
    for await (const { msn } of salesUnitDetails(source, { concurrency: 4 }, clock))
      if (msn === "100001") break;
    await clock.sleep(0, new AbortController().signal);
    expect(source.underWay()).toBe(0);
    expect(clock.sleeping()).toBe(0);
    expect(source.asked.length).toBeLessThan(10);
  });

  test("by its signal gets to know what is left, and the calls under way are aborted", async () => {
    const clock = virtualClock();
    const stop = new AbortController();
    const reason = new Error("the worker is shutting down");
    const source = observedSource({ msns: msnsOf(50), clock });
    const got: string[] = [];
    const error = await interruption(
      (async () => {
        for await (const { msn } of salesUnitDetails(
          source,
          { concurrency: 4, signal: stop.signal },
          clock,
        )) {
          got.push(msn);
          if (got.length === 6) stop.abort(reason);
        }
      })(),
    );
    expect(error).toMatchObject({ cause: { code: "aborted", cause: reason }, retryable: false });
    expect([...got, ...error.remaining].toSorted()).toEqual(msnsOf(50));
    expect(source.underWay()).toBe(0);
  });

  test("by its signal in the middle of a pause does not wait for the end of it", async () => {
    const clock = virtualClock();
    const stop = new AbortController();
    const answer = (): Unit => {
      throw tooMany(100_000);
    };
    const source = observedSource({ msns: msnsOf(3), clock, answer });
    const iteration = taken(salesUnitDetails(source, { signal: stop.signal }, clock));
    const error = interruption(iteration);
    await clock.sleep(5_000, new AbortController().signal);
    stop.abort();
    expect((await error).remaining).toEqual(msnsOf(3));
    expect(clock.now()).toBeLessThan(6_000);
    expect(clock.sleeping()).toBe(0);
  });

  test("by a signal that is aborted before it begins is given no sales unit", async () => {
    const clock = virtualClock();
    const source = observedSource({ msns: [], clock });
    const details = salesUnitDetails(source, { msns: ["123456"], signal: AbortSignal.abort() }, clock);
    expect((await interruption(taken(details))).remaining).toEqual(["123456"]);
    expect(source.asked).toEqual([]);
  });
});

test.each([
  ["concurrency", { concurrency: 0 }],
  ["concurrency", { concurrency: 1_001 }],
  ["concurrency", { concurrency: 1.5 }],
  ["order", { order: "random" as "listed" }],
  ["longestPause", { longestPause: 0 }],
])("an option `%s` that cannot be used is refused at once: %j", (name, options) => {
  const clock = virtualClock();
  const source = observedSource({ msns: [], clock });
  expect(() => salesUnitDetails(source, options, clock)).toThrow(`\`${name}\``);
});

test("through a client, many calls with one signal are no leak of listeners", async () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error): void => void warnings.push(name);
  process.on("warning", onWarning);
  const { management } = observedClient(({ url }) =>
    json({ msn: url.pathname.split("/").at(-1), name: "Shop" }),
  );
  const source = {
    list: () => Promise.resolve(msnsOf(100)),
    get: (msn: string, options: object) => management.salesUnits.get({ msn }, options),
  };
  const { signal } = new AbortController();
  const details = await taken(salesUnitDetails(source, { concurrency: 50, signal }, webPlatform));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", onWarning);
  expect(details).toHaveLength(100);
  expect(warnings).toEqual([]);
});

test("through a client, an answer of 404 is a sales unit that is gone", async () => {
  const { management } = observedClient(() => json({ title: "Not found" }, { status: 404 }));
  const source = {
    list: () => Promise.resolve(["123456"]),
    get: (msn: string, options: object) => management.salesUnits.get({ msn }, options),
  };
  expect(await taken(salesUnitDetails(source, {}, webPlatform))).toEqual([
    { msn: "123456", salesUnit: undefined },
  ]);
});
