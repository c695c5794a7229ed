import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type DetailsOptions, salesUnitDetails } from "../../src/helpers/sales-unit-details.ts";
import { webPlatform } from "../../src/platform.ts";
import { json, observedClient } from "../support/observed-client.ts";
import { forbidden, notFound, tooMany } from "./support/faults.ts";
import { drawn, interruption, msnsOf, observedSource, taken, type Unit } from "./support/sales-units.ts";
import { virtualClock } from "./support/virtual-clock.ts";

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
