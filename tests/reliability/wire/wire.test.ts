import { type NodePlatform, nodePlatform } from "@vipps-management/node-adapter";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { fuzz } from "../support/fuzz.ts";
import { fuzzWire, impatientClient, outcomeOf } from "./fuzz-wire.ts";
import { type RawServer, startRawServer } from "./raw-server.ts";
import { shapes, unit, wellFormed } from "./shapes.ts";

// What a server, or whatever stands in its place, can do to a client below HTTP: over real sockets, byte by byte.

let server: RawServer;
let platform: NodePlatform;

beforeAll(async () => {
  server = await startRawServer();
});

beforeEach(() => {
  const signer = { sign: () => Promise.resolve({ authorization: "Bearer token" }) };
  platform = nodePlatform({ signer, baseUrl: server.url });
});

afterEach(() => platform.close());

afterAll(() => server.close());

const lookUp = { msn: unit.msn };

describe.each(shapes)("$why", ({ answer, outcome }) => {
  test(`is ${outcome === "data" ? "data" : `an error: ${outcome.join(" or ")}`}, and the next call gets its own answer`, async () => {
    const management = impatientClient(platform);
    server.answerWith(answer);
    const timeout = outcome.includes("timeout") ? 200 : 5_000;
    const call = management.salesUnits.get(lookUp, { timeout });
    if (outcome === "data") expect(await call).toEqual(unit);
    else expect(outcome).toContain(await outcomeOf(call));

    server.answerWith({ pieces: [wellFormed], then: "keep" });
    expect(await management.salesUnits.get(lookUp)).toEqual(unit);
  });
});

test("an answer that comes in two pieces, cut after any of its bytes, is read", async () => {
  const management = impatientClient(platform);
  for (let cut = 1; cut < wellFormed.length; cut += 1) {
    server.answerWith({ pieces: [wellFormed.subarray(0, cut), wellFormed.subarray(cut)], then: "keep" });
    expect(await management.salesUnits.get(lookUp), `cut after ${cut}`).toEqual(unit);
  }
});

test("64 MiB that come as 64 KiB of gzip are given up long before they are in memory", async () => {
  const management = impatientClient(platform);
  const bomb = shapes.find(({ why }) => why.startsWith("64 MiB in 64 KiB"));
  if (bomb === undefined) throw new Error("There is such a shape.");
  server.answerWith(bomb.answer);
  const before = process.memoryUsage();
  for (let count = 0; count < 20; count += 1) await outcomeOf(management.salesUnits.get(lookUp));
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  // 20 times 64 MiB would be 1,280.
  expect((arrayBuffers - before.arrayBuffers + heapUsed - before.heapUsed) / 2 ** 20).toBeLessThan(200);
});

test("a connection that was answered wrongly is closed", async () => {
  const management = impatientClient(platform);
  for (const { answer } of shapes.filter(
    ({ outcome }) => outcome !== "data" && outcome.includes("network"),
  )) {
    server.answerWith(answer);
    await outcomeOf(management.salesUnits.get(lookUp));
  }
  await expect.poll(() => server.open(), { timeout: 10_000 }).toBeLessThanOrEqual(1);
});

test("whatever bytes come, a call ends with data or an error that has a code, and the next call gets its own answer", async () => {
  const outcomes = new Map<string, number>();
  await fuzz(fuzzWire(server, platform, outcomes), { count: 1_000, seed: 1 });
  for (const outcome of ["data", "network", "decode"])
    expect(outcomes.get(outcome), outcome).toBeGreaterThan(0);
}, 60_000);
