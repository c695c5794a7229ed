import { expect, test, vi } from "vitest";

import { createClock } from "../../src/emulator/clock.ts";
import { keyHeaders, ordersPath, salesUnitPath, smallOrder, testEmulator } from "./support.ts";

const start = Date.parse("2026-01-05T09:00:00Z");
const virtual = (): ReturnType<typeof createClock> => createClock({ mode: "virtual", start });

test("a virtual clock stands until it is told to go on", () => {
  const clock = virtual();
  expect([clock.now(), clock.now()]).toEqual([start, start]);
  clock.advance({ days: 1, hours: 1, minutes: 1, seconds: 1, milliseconds: 1 });
  expect(clock.now() - start).toBe(90_061_001);
  clock.set("2026-02-01T00:00:00Z");
  expect(clock.now()).toBe(Date.parse("2026-02-01T00:00:00Z"));
  clock.restart();
  expect(clock.now()).toBe(start);
});

test("a unit of time that is undefined is none", () => {
  const clock = virtual();
  clock.advance({ days: 1, hours: undefined } as object);
  expect(clock.now()).toBe(start + 86_400_000);
});

test("time goes forward only, in units that exist, and not beyond what a Date can tell", () => {
  const clock = virtual();
  expect(() => {
    clock.advance({ days: -1 });
  }).toThrow("Time goes forward only: days is -1.");
  expect(() => {
    clock.advance({ days: Number.NaN });
  }).toThrow(RangeError);
  expect(() => {
    clock.advance({ weeks: 1 } as object);
  }).toThrow('"weeks" is no unit of time');
  expect(() => {
    clock.advance({ days: 1e9 });
  }).toThrow(RangeError);
  expect(() => {
    clock.set("2025-01-01T00:00:00Z");
  }).toThrow("never goes back");
  expect(() => {
    clock.set("soon");
  }).toThrow('"soon" is not an instant');
  expect(clock.now()).toBe(start);
});

test("a wall clock runs, from the machine's time or from another, and can be moved on", () => {
  vi.useFakeTimers({ now: 1_000_000 });
  try {
    const machine = createClock({ mode: "wall", start: undefined });
    const own = createClock({ mode: "wall", start });
    vi.advanceTimersByTime(5_000);
    expect([machine.now(), own.now()]).toEqual([1_005_000, start + 5_000]);
    own.advance({ days: 14 });
    vi.advanceTimersByTime(1);
    expect(own.now()).toBe(start + 14 * 86_400_000 + 5_001);
  } finally {
    vi.useRealTimers();
  }
});

test("sleeping on a virtual clock does not wait for fake timers", async () => {
  vi.useFakeTimers();
  try {
    const clock = virtual();
    await clock.sleep(1_000, new AbortController().signal);
    expect(clock.now()).toBe(start + 1_000);
  } finally {
    vi.useRealTimers();
  }
});

test("every answer is dated by the emulator's clock, a repeated one too", async () => {
  const emulator = testEmulator();
  const headers = await keyHeaders(emulator, emulator.credentials.partner);
  const prefill = (): Promise<Response> =>
    emulator.fetch(`${emulator.baseUrl}${ordersPath}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json", "Idempotency-Key": "a-key" },
      body: JSON.stringify(smallOrder()),
    });
  const first = await prefill();
  emulator.clock.advance({ hours: 1 });
  const repeated = await prefill();
  expect(await repeated.json()).toEqual(await first.json());
  const dates = [first, repeated].map((response) => Date.parse(response.headers.get("date") ?? ""));
  expect(dates).toEqual([start, start + 3_600_000]);
});

test("an answer that breaks off in its middle is dated as well", async () => {
  const emulator = testEmulator();
  emulator.faults.once("getMsn", { kind: "half-body" });
  const response = await emulator.fetch(`${emulator.baseUrl}${salesUnitPath("123456")}`);
  expect(response.headers.get("date")).toBe("Mon, 05 Jan 2026 09:00:00 GMT");
});
