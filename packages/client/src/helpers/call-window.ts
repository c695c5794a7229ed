import { isManagementError } from "../errors.ts";
import type { Throttle } from "./throttle.ts";

/** A window that moves over a list of keys: a call for each, and what it gave until somebody takes it. */
export interface CallWindow<Value> {
  /** Starts as many calls as may be started now. */
  fill(): void;
  /** What a call gave and nobody has taken yet. */
  take(): { readonly key: string; readonly value: Value } | undefined;
  /** What a call ended with that no pause can mend; from then on no call is started. */
  failure(): { readonly error: unknown } | undefined;
  /** The keys of which nothing was taken, in the order of the list. */
  remaining(): string[];
  /** Aborts the calls under way. */
  close(): void;
}

/** A key whose call is to be made, is under way or has ended. */
interface Slot<Value> {
  readonly key: string;
  readonly controller: AbortController;
  call:
    | { state: "waiting" | "under way" }
    | { state: "done"; value: Value }
    | { state: "failed"; error: unknown };
}

/**
 * Makes a window.
 *
 * @param size - How many keys the window holds at most: calls under way and results that nobody has taken, together.
 * @param order - Whether results are taken as they come, or by the list alone.
 * @param onEnd - Told of each end of a call.
 */
export function createCallWindow<Value>({
  keys,
  size,
  order,
  throttle,
  call,
  onEnd,
}: {
  keys: readonly string[];
  size: number;
  order: "completed" | "listed";
  throttle: Throttle;
  call: (key: string, signal: AbortSignal) => Promise<Value>;
  onEnd: () => void;
}): CallWindow<Value> {
  const slots: Slot<Value>[] = [];
  let next = 0;

  const isIn = (state: Slot<Value>["call"]["state"]) => (slot: Slot<Value>) => slot.call.state === state;

  const takeIn = (): Slot<Value> | undefined => {
    const key = keys[next];
    if (key === undefined || slots.length >= size) return undefined;
    next += 1;
    // A controller for each call: on one signal for all, Node would take so many listeners for a leak.
    const slot: Slot<Value> = { key, controller: new AbortController(), call: { state: "waiting" } };
    slots.push(slot);
    return slot;
  };

  const carryOut = async (slot: Slot<Value>): Promise<void> => {
    slot.call = { state: "under way" };
    const start = throttle.start();
    try {
      slot.call = { state: "done", value: await call(slot.key, slot.controller.signal) };
      start.succeeded();
    } catch (error) {
      const isTooMuch = isManagementError(error) && error.code === "rate_limited";
      const canGoOn = isTooMuch && start.refused(error.retryAfter) === "try again";
      slot.call = canGoOn ? { state: "waiting" } : { state: "failed", error };
    }
    onEnd();
  };

  return {
    fill: () => {
      if (throttle.pause() > 0 || slots.some(isIn("failed"))) return;
      let underWay = slots.filter(isIn("under way")).length;
      for (; underWay < throttle.limit(); underWay += 1) {
        const slot = slots.find(isIn("waiting")) ?? takeIn();
        if (slot === undefined) return;
        void carryOut(slot);
      }
    },
    take: () => {
      const takeable = order === "listed" ? slots.slice(0, 1) : slots;
      for (const [index, { key, call }] of takeable.entries()) {
        if (call.state !== "done") continue;
        slots.splice(index, 1);
        return { key, value: call.value };
      }
      return undefined;
    },
    failure: () => {
      for (const { call } of slots) if (call.state === "failed") return { error: call.error };
      return undefined;
    },
    remaining: () => [...slots.map(({ key }) => key), ...keys.slice(next)],
    close: () => {
      for (const { controller } of slots) controller.abort();
    },
  };
}
