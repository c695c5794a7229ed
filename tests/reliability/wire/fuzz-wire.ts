import type { Platform } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2026-01";
import fc from "fast-check";

import type { FuzzPlan } from "../support/fuzz.ts";
import { note, type Outcomes, settled } from "../support/outcomes.ts";
import type { RawAnswer, RawServer } from "./raw-server.ts";
import { shapes, unit, wellFormed } from "./shapes.ts";

/** A client whose calls are made once, and end soon. */
export function impatientClient(platform: Platform): ReturnType<typeof createManagementClient> {
  return createManagementClient({
    platform,
    timeout: 5_000,
    maxResponseBytes: 2 ** 20,
    retry: { maxRetries: 0 },
  });
}

/** `data`, or the code of the error. */
export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  const outcome = await settled(call);
  return "value" in outcome ? "data" : outcome.code;
}

/**
 * Fuzzes a client with the bytes of answers. A call ends with data or an error that has a code, and the next call gets its own
 * answer: nothing of the one before.
 */
export function fuzzWire(server: RawServer, platform: Platform, outcomes: Outcomes): FuzzPlan<RawAnswer> {
  const management = impatientClient(platform);
  const faultOf = async (answer: RawAnswer): Promise<string | undefined> => {
    server.answerWith(answer);
    const outcome = await outcomeOf(management.salesUnits.get({ msn: unit.msn }));
    note(outcomes, outcome);
    if (outcome === "timeout") return "The call had to be given up.";
    server.answerWith({ pieces: [wellFormed], then: "keep" });
    const next = await management.salesUnits.get({ msn: unit.msn });
    return JSON.stringify(next) === JSON.stringify(unit) ? undefined : "The next call got something else.";
  };
  return {
    inputs: answers,
    faultsOf: async (all) => {
      const faults: (string | undefined)[] = [];
      for (const answer of all) faults.push(await faultOf(answer).catch(String));
      return faults;
    },
  };
}

/** A change of bytes, at a place that is a part of their length. */
const changes = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 8 }),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom("\r\n", "\n", "\r\n\r\n", "0\r\n\r\n", ":", " ", ";", "\0", "HTTP/1.1 200 OK\r\n\r\n")
      .map((text) => Buffer.from(text)),
  ),
});

// Those that are there to be waited for, or are large, tell nothing more when they are changed.
const bases = shapes
  .filter(({ answer: { pieces, then }, outcome }) => {
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    return then !== "repeat" && !outcome.includes("timeout") && size < 10_000;
  })
  .map(({ answer }) => Buffer.concat(answer.pieces));

/** The answers of the shapes, changed and cut anywhere. Then the connection is closed, so that nothing is waited for. */
const answers: fc.Arbitrary<RawAnswer> = fc
  .record({
    base: fc.constantFrom(...bases),
    changed: fc.array(changes, { maxLength: 3 }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
    then: fc.constantFrom("end" as const, "end" as const, "break" as const),
  })
  .map(({ base, changed, cuts, then }) => {
    let bytes = base;
    for (const { at, remove, insert } of changed) {
      const place = Math.floor(at * bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)]);
    }
    return { pieces: inPieces(bytes, cuts), then };
  });

function inPieces(bytes: Buffer, cuts: readonly number[]): Uint8Array[] {
  const edges = [0, ...cuts.map((cut) => Math.floor(cut * bytes.length)), bytes.length].sort(
    (one, other) => one - other,
  );
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
}
