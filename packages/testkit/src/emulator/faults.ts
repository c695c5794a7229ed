import type { Writable } from "../writable.ts";
import { type Fault, isLatency, plainFault } from "./fault.ts";
import { assertOperation } from "./operations.ts";
import { createRandom, type Random, type RandomState } from "./random.ts";

/**
 * What goes wrong on purpose, by the name of the operation, whatever state the world is in.
 *
 * Those that are counted (`once`, `times`) come first and are used up in the order in which they were added, one for each
 * request; then those that stay (`withProbability`, `always`), of which the first that happens hides the later ones. A
 * latency alone hides nothing that stays, and adds up. Every act throws TypeError or RangeError for an operation or a
 * fault that does not exist.
 *
 * @example
 * ```ts
 * emulator.faults.once("orderProduct", { at: "after", kind: "connection-reset" }); // the order exists, the answer is lost
 * emulator.faults.times(2, "getMsn", { status: 429, retryAfter: 3 });
 * emulator.faults.always("*", { latency: { ms: 40 } });
 * ```
 */
export interface Faults {
  /** Happens to the next request of an operation; `*` stands for every operation, the token endpoints included. */
  once(operationId: string, fault: Fault): void;
  /** Happens to the next `count` requests of an operation. */
  times(count: number, operationId: string, fault: Fault): void;
  /** Happens to every request of an operation. */
  always(operationId: string, fault: Fault): void;
  /**
   * Happens to some requests of an operation. Which ones follows from the emulator's seed.
   *
   * @param probability - From 0 to 1.
   * @example
   * ```ts
   * emulator.faults.withProbability(0.1, "*", { status: 503 });
   * ```
   */
  withProbability(probability: number, operationId: string, fault: Fault): void;
  /** Takes back every fault that has not happened yet. */
  clear(): void;
  /** What has not happened yet, in the order in which it was added. */
  readonly pending: readonly PendingFault[];
}

/** A fault that waits for a request. */
export interface PendingFault {
  /** An operationId, or `*`. */
  readonly operation: string;
  readonly fault: Fault;
  /** To how many requests it is still to happen; absent for one that stays. */
  readonly times?: number;
  /** From 0 to 1; 1 unless it was given. */
  readonly probability: number;
}

/** The faults as a snapshot has them. */
export interface SavedFaults {
  readonly pending: readonly PendingFault[];
  readonly random: RandomState;
}

/** The faults as the emulator meets them. */
export interface FaultPlan extends Faults {
  /** Everything that happens to a request that has just arrived, and is used up by it: one fault, and latencies. */
  strike(operationId: string): readonly Fault[];
  save(): SavedFaults;
  restore(saved: SavedFaults): void;
  /** Takes everything back, the random numbers too. */
  reset(): void;
}

/** Tells the stream of the faults from the emulator's own, so that they do not change the ids that it gives. */
const streamOfFaults = 0x6661756c;

/** Makes an empty plan. */
export function createFaults({
  operations,
  seed,
}: {
  operations: readonly string[];
  seed: number;
}): FaultPlan {
  let random: Random | undefined;
  const chance = (): Random => (random ??= createRandom(seed ^ streamOfFaults));

  const add = (operation: string, fault: Fault, how: Pick<PendingFault, "times" | "probability">): void => {
    assertOperation(operation, ["*", ...operations]);
    plan.pending = [...plan.pending, { operation, fault: plainFault(fault), ...how }];
  };

  /** The counted fault that is next, which then counts one less. */
  const nextCounted = (here: readonly PendingFault[]): Fault | undefined => {
    const next = here.find(({ times }) => times !== undefined);
    if (next?.times === undefined) return undefined;
    const left = next.times === 1 ? [] : [{ ...next, times: next.times - 1 }];
    plan.pending = plan.pending.flatMap((each) => (each === next ? left : [each]));
    return next.fault;
  };

  const plan: Writable<FaultPlan> = {
    pending: [],
    once: (operationId, fault) => {
      add(operationId, fault, { times: 1, probability: 1 });
    },
    times: (count, operationId, fault) => {
      if (!Number.isInteger(count) || count < 1)
        throw new RangeError(`A fault happens 1 time or more, not ${count}.`);
      add(operationId, fault, { times: count, probability: 1 });
    },
    always: (operationId, fault) => {
      add(operationId, fault, { probability: 1 });
    },
    withProbability: (probability, operationId, fault) => {
      if (!(probability >= 0 && probability <= 1))
        throw new RangeError(`A probability is from 0 to 1, not ${probability}.`);
      add(operationId, fault, { probability });
    },
    clear: () => {
      plan.pending = [];
    },
    strike: (operationId) => {
      if (plan.pending.length === 0) return [];
      const here = plan.pending.filter(({ operation }) => operation === operationId || operation === "*");
      const counted = nextCounted(here);
      const met = counted === undefined ? [] : [counted];
      for (const { fault, times, probability } of here) {
        const hidden = !isLatency(fault) && met.some((each) => !isLatency(each));
        if (times !== undefined || hidden) continue;
        if (probability === 1 || chance().next() < probability) met.push(fault);
      }
      return met;
    },
    save: () => ({ pending: plan.pending, random: chance().state() }),
    restore: (saved) => {
      plan.pending = saved.pending;
      random = createRandom(saved.random);
    },
    reset: () => {
      plan.pending = [];
      random = undefined;
    },
  };
  return plan;
}
