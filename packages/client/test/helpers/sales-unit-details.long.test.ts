import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { expect, test } from "vitest";

import { salesUnitDetails } from "../../src/helpers/sales-unit-details.ts";
import { webPlatform } from "../../src/platform.ts";
import { msnsOf, observedSource } from "./support/sales-units.ts";

const UNITS = 10_000;
const LATENCY = 20;
const CONCURRENCY = 32;

function collectGarbage(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Details of which ten thousand would not go unnoticed: 4 KiB each. */
function largeUnit(msn: string): { name: string; text: string } {
  return { name: msn, text: Buffer.alloc(4096, msn).toString("latin1") };
}

test(
  "10,000 sales units behind 20 ms come within 1.15 times of what 32 calls at once can do",
  { retry: 2 },
  async () => {
    const source = observedSource({ msns: msnsOf(UNITS), clock: webPlatform, latency: () => LATENCY });
    const began = performance.now();
    let count = 0;
    for await (const { salesUnit } of salesUnitDetails(source, { concurrency: CONCURRENCY }, webPlatform)) {
      if (salesUnit !== undefined) count += 1;
    }
    const ratio = (performance.now() - began) / ((UNITS * LATENCY) / CONCURRENCY);
    console.log(
      `${String(UNITS)} sales units: ${ratio.toFixed(3)} times units x latency / ${String(CONCURRENCY)}`,
    );
    expect(count).toBe(UNITS);
    expect(ratio).toBeLessThanOrEqual(1.15);
  },
);

test("memory stays flat however many sales units are read", async () => {
  const msns = msnsOf(UNITS);
  const source = {
    list: () => Promise.resolve(msns),
    get: (msn: string) => new Promise<object>((resolve) => setTimeout(resolve, 1, largeUnit(msn))),
  };
  const heap: number[] = [];
  let count = 0;
  for await (const { salesUnit } of salesUnitDetails(source, { concurrency: CONCURRENCY }, webPlatform)) {
    if (salesUnit !== undefined) count += 1;
    if (count % 2_000 === 0) heap.push(collectGarbage());
  }
  const [early = 0, ...later] = heap;
  const growth = Math.max(...later) - early;
  console.log(
    `heap after each 2,000 sales units: ${heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(", ")} MB`,
  );
  // Forty times less than what was read between the first look and the last.
  expect(growth).toBeLessThan((8_000 * 4_096) / 40);
});
