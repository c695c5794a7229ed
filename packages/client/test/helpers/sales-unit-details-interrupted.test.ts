import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { DetailsInterruptedError } from "../../src/errors.ts";
import { salesUnitDetails } from "../../src/helpers/sales-unit-details.ts";
import { forbidden, networkDown, notFound, tooMany } from "./support/faults.ts";
import { drawn, interruption, msnsOf, observedSource, taken, type Unit } from "./support/sales-units.ts";
import { virtualClock } from "./support/virtual-clock.ts";

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

  test("says what it was even when that was no error", async () => {
    const clock = virtualClock();
    const thrown = "out of order" as unknown as Error;
    const source = { ...observedSource({ msns: ["123456"], clock }), get: () => Promise.reject(thrown) };
    const error = await interruption(taken(salesUnitDetails(source, {}, clock)));
    expect(error.message).toContain("The reason: out of order");
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
  ["msns", { msns: "123456" as never }],
])("an option `%s` that cannot be used is refused at once: %j", (name, options) => {
  const clock = virtualClock();
  const source = observedSource({ msns: [], clock });
  expect(() => salesUnitDetails(source, options, clock)).toThrow(`\`${name}\``);
});
