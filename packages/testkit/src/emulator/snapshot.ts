import { type Fault, plainFault } from "./fault.ts";
import type { PendingFault, SavedFaults } from "./faults.ts";
import type { SavedUse } from "./http/idempotency.ts";
import type { RandomState } from "./random.ts";
import type { SavedTraffic } from "./traffic.ts";
import { keyFields, type SavedState } from "./world/saved-state.ts";
import { withHelpLink } from "../help-link.ts";

/**
 * Everything that an emulator answers from, as plain JSON: keep it in a variable, or in a file. What else it holds is the
 * emulator's own and changes with `version`.
 */
export interface Snapshot {
  /** The version of this format. */
  readonly version: 3;
  /** The edition of the API that it is a snapshot of. */
  readonly edition: string;
  /** The time on the clock, in milliseconds since 1970. */
  readonly now: number;
}

/** A snapshot with all that it holds. */
export interface WholeSnapshot extends Snapshot {
  /** How far the ids have come. */
  readonly random: RandomState;
  readonly world: SavedState;
  readonly idempotencyKeys: readonly SavedUse[];
  readonly traffic: SavedTraffic;
  readonly faults: SavedFaults;
}

/** Goes up with each change that makes older snapshots unreadable. */
export const snapshotVersion: Snapshot["version"] = 3;

/** The stable names of why a snapshot cannot be used. */
export type SnapshotErrorCode = "not-a-snapshot" | "other-version" | "other-edition";

/** A snapshot that cannot be used; nothing has changed. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
  readonly code: SnapshotErrorCode;

  constructor(code: SnapshotErrorCode, message: string, options?: ErrorOptions) {
    super(withHelpLink(message, code), options);
    this.code = code;
  }
}

/**
 * Makes sure that a value is a snapshot of an edition. It may come from a file that somebody has written by hand.
 *
 * @throws SnapshotError.
 */
export function checkSnapshot(value: unknown, edition: string): asserts value is WholeSnapshot {
  if (!isRecord(value) || !("version" in value)) throw notASnapshot("it has no version");
  if (value.version !== snapshotVersion) {
    throw new SnapshotError(
      "other-version",
      `The snapshot has version ${JSON.stringify(value.version)}, and this emulator reads version ${snapshotVersion}: make it again.`,
    );
  }
  if (value.edition !== edition) {
    throw new SnapshotError(
      "other-edition",
      `The snapshot is of edition ${JSON.stringify(value.edition)}, and this emulator serves ${edition}: restore it into one that serves the same.`,
    );
  }
  const { now, random, world, idempotencyKeys, traffic, faults } = value;
  if (typeof now !== "number" || Number.isNaN(new Date(now).getTime())) throw notASnapshot("now is no time");
  checkRandom(random, "random");
  if (!isRecord(world)) throw notASnapshot("world is missing");
  for (const [name, key] of Object.entries(keyFields)) checkList(world[name], `world.${name}`, key);
  checkList(idempotencyKeys, "idempotencyKeys", "name");
  checkList(traffic, "traffic", "msn");
  if (!isRecord(faults)) throw notASnapshot("faults are missing");
  checkList(faults.pending, "faults.pending", "operation");
  for (const { fault } of faults.pending as readonly PendingFault[]) checkFault(fault);
  checkRandom(faults.random, "faults.random");
}

function checkFault(fault: Fault): void {
  try {
    plainFault(fault);
  } catch (cause) {
    throw notASnapshot(`faults.pending holds what is no fault (${String(cause)})`);
  }
}

function checkRandom(value: unknown, where: string): void {
  const isState = Array.isArray(value) && value.length === 4 && value.every(Number.isInteger);
  if (isState && value.some((word) => word !== 0)) return;
  throw notASnapshot(`${where} is not four whole numbers, of which one is not zero`);
}

/** Makes sure of a list of records, each with a text for its key. */
function checkList(value: unknown, where: string, key: string): void {
  if (!Array.isArray(value)) throw notASnapshot(`${where} is not a list`);
  const index = value.findIndex((each: unknown) => !isRecord(each) || typeof each[key] !== "string");
  if (index !== -1) throw notASnapshot(`${where}[${index}] has no ${key}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notASnapshot(why: string): SnapshotError {
  return new SnapshotError("not-a-snapshot", `This is not a whole snapshot of an emulator: ${why}.`);
}
