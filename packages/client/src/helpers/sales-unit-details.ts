import { AbortedError, isManagementError, ManagementError } from "../errors.ts";
import { type CallOptions, checkedTimeout } from "../options.ts";
import type { Platform } from "../platform.ts";
import { invalidOption } from "./invalid-option.ts";
import { createThrottle } from "./throttle.ts";

/** How to read the details of many sales units; what is not named here is an option of each call. */
export interface DetailsOptions extends CallOptions {
  /**
   * The MSNs to read, e.g. the `remaining` of an iteration that was broken off, or one merchant's. Default: all that the
   * API lists.
   */
  readonly msns?: readonly string[];
  /** How many calls may be under way at once, 1 to 1000; fewer while the API asks for pauses. Default: 8. */
  readonly concurrency?: number;
  /**
   * Whether sales units come as they are `completed`, or as they are `listed`, where one that is slow holds up those
   * behind it. Default: `completed`.
   */
  readonly order?: "completed" | "listed";
  /** The longest pause that the API may ask for, in milliseconds; at a longer one the iteration ends. Default: 300 000. */
  readonly longestPause?: number;
  /** Breaks the iteration off when it is aborted. */
  readonly signal?: AbortSignal;
}

/** One sales unit out of many. */
export interface SalesUnitDetails<SalesUnit> {
  readonly msn: string;
  /** Absent when it was not found: deactivated since it was listed, or its merchant was. */
  readonly salesUnit: SalesUnit | undefined;
}

/** The method that reads many sales units. */
export interface DetailsReading<SalesUnit> {
  /**
   * Reads the details of every sales unit, one call for each, as many at once as you allow and the API bears.
   *
   * Nothing is read ahead of you but what the calls under way bring: memory stays flat, and when you stop, they are
   * aborted. At a 429 all calls pause for as long as the API asks and go on with half as many at once, then slowly more.
   *
   * @param options - How many at once, in which order, which MSNs; a signal; and any option of a call, e.g. its `timeout`
   * in milliseconds.
   * @returns An iterator over the sales units, to be used once. It sends nothing until it is asked for the first.
   * @throws ManagementError, with one of these codes:
   * `invalid_option`: an option cannot be used; thrown at once, and not by the iterator.
   * `interrupted`: a call failed or the signal was aborted; the error's `cause` says why, its `remaining` what is left.
   * Any that the method `list` throws, when the MSNs could not be listed.
   * @example
   * ```ts
   * let left: readonly string[] | undefined;
   * try {
   *   for await (const { msn, salesUnit } of management.salesUnits.details({ concurrency: 16 })) {
   *     console.log(msn, salesUnit?.name ?? "is not active any more");
   *   }
   * } catch (error) {
   *   if (!isManagementError(error) || error.code !== "interrupted") throw error;
   *   left = error.remaining; // later: management.salesUnits.details({ msns: left })
   * }
   * ```
   * @see The guide of August 2023, "Get all sales units":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-all-sales-units
   */
  details(options?: DetailsOptions): AsyncGenerator<SalesUnitDetails<SalesUnit>, void, undefined>;
}

/** The iteration was broken off; its `cause` says why. */
export class DetailsInterruptedError extends ManagementError {
  override readonly name: string = "DetailsInterruptedError";
  override readonly code = "interrupted";
  override readonly retryable: boolean;
  /** The MSNs of the sales units that were not given out, in the order of the list: give them as `msns` to go on. */
  readonly remaining: readonly string[];

  constructor(message: string, about: { remaining: readonly string[] }, cause: unknown) {
    const known = isManagementError(cause) ? cause : undefined;
    super(message, { operation: known?.operation, requestId: known?.requestId, cause });
    this.retryable = known?.retryable ?? false;
    this.remaining = about.remaining;
  }
}

/** Where an edition has its sales units. */
export interface SalesUnitSource<SalesUnit> {
  list(options: CallOptions): Promise<readonly string[]>;
  get(msn: string, options: CallOptions): Promise<SalesUnit>;
}

/** Reads the details of many sales units; the options are checked at once, everything else begins with the first `next`. */
export function salesUnitDetails<SalesUnit>(
  source: SalesUnitSource<SalesUnit>,
  options: DetailsOptions,
  platform: Pick<Platform, "now" | "sleep">,
): AsyncGenerator<SalesUnitDetails<SalesUnit>, void, undefined> {
  const { concurrency = 8, order = "completed", longestPause = 300_000 } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 1000)
    throw invalidOption("concurrency", "a whole number from 1 to 1000", concurrency);
  if (!["completed", "listed"].includes(order)) throw invalidOption("order", "completed or listed", order);
  checkedTimeout(longestPause, "longestPause");
  return readDetails(source, { ...options, concurrency, order, longestPause }, platform);
}

/** A sales unit between the list and its taker; there are never more of them than calls may be under way. */
interface Slot<SalesUnit> {
  readonly msn: string;
  readonly call: AbortController;
  state: "done" | "failed" | "under way" | "waiting";
  salesUnit?: SalesUnit;
  error?: unknown;
}

async function* readDetails<SalesUnit>(
  source: SalesUnitSource<SalesUnit>,
  options: DetailsOptions & Required<Pick<DetailsOptions, "concurrency" | "longestPause" | "order">>,
  platform: Pick<Platform, "now" | "sleep">,
): AsyncGenerator<SalesUnitDetails<SalesUnit>, void, undefined> {
  const { concurrency, order, longestPause, msns, signal, ...callOptions } = options;
  const throttle = createThrottle({ most: concurrency, longestPause, platform });
  const bell = createBell();
  const ended = new AbortController();
  const slots: Slot<SalesUnit>[] = [];
  let queue: readonly string[] = [];
  let next = 0;
  let given = 0;
  let rest: Promise<void> | undefined;

  /** Starts as many calls as may be started now. */
  const fill = (): void => {
    if (throttle.pause() > 0 || slots.some(isIn("failed"))) return;
    let underWay = slots.filter(isIn("under way")).length;
    for (; underWay < throttle.limit(); underWay += 1) {
      const slot = slots.find(isIn("waiting")) ?? takeNext();
      if (slot === undefined) return;
      void carryOut(slot);
    }
  };

  const takeNext = (): Slot<SalesUnit> | undefined => {
    const msn = queue[next];
    if (msn === undefined || slots.length >= concurrency) return undefined;
    next += 1;
    const slot: Slot<SalesUnit> = { msn, call: new AbortController(), state: "waiting" };
    slots.push(slot);
    return slot;
  };

  const carryOut = async (slot: Slot<SalesUnit>): Promise<void> => {
    slot.state = "under way";
    const start = throttle.start();
    try {
      slot.salesUnit = await source.get(slot.msn, { ...callOptions, signal: slot.call.signal });
      start.succeeded();
      slot.state = "done";
    } catch (error) {
      slot.error = error;
      const code = isManagementError(error) ? error.code : undefined;
      if (code === "not_found") {
        start.succeeded();
        slot.state = "done";
      } else {
        const goesOn = code === "rate_limited" && start.refused(retryAfterOf(error)) === "try again";
        slot.state = goesOn ? "waiting" : "failed";
      }
    }
    bell.ring();
  };

  const takeReady = (): Slot<SalesUnit> | undefined => {
    const index = order === "listed" ? (slots[0]?.state === "done" ? 0 : -1) : slots.findIndex(isIn("done"));
    return index === -1 ? undefined : slots.splice(index, 1)[0];
  };

  const somethingHappens = (): Promise<void> => {
    const pause = throttle.pause();
    if (pause > 0) rest ??= platform.sleep(pause, ended.signal).finally(() => (rest = undefined));
    return rest === undefined ? bell.rung() : Promise.race([bell.rung(), rest]);
  };

  const interrupted = (cause: unknown): DetailsInterruptedError => {
    const remaining = [...slots.map(({ msn }) => msn), ...queue.slice(next)];
    const why = cause instanceof Error ? cause.message : String(cause);
    const message =
      `Reading sales units was broken off after ${String(given)} of ${String(given + remaining.length)}. ` +
      `Go on with \`details({ msns: error.remaining })\`. The reason: ${why}`;
    return new DetailsInterruptedError(message, { remaining }, cause);
  };

  signal?.addEventListener("abort", bell.ring);
  try {
    queue = msns ?? (await source.list({ ...callOptions, ...(signal && { signal }) }));
    for (;;) {
      if (signal?.aborted === true) throw interrupted(abortedBy(signal));
      const ready = takeReady();
      if (ready !== undefined) {
        fill();
        given += 1;
        yield { msn: ready.msn, salesUnit: ready.salesUnit };
        continue;
      }
      const failed = slots.find(isIn("failed"));
      if (failed !== undefined) throw interrupted(failed.error);
      fill();
      if (slots.length === 0 && next >= queue.length) return;
      await somethingHappens();
    }
  } finally {
    signal?.removeEventListener("abort", bell.ring);
    ended.abort();
    for (const { call } of slots) call.abort();
  }
}

function isIn<SalesUnit>(state: Slot<SalesUnit>["state"]): (slot: Slot<SalesUnit>) => boolean {
  return (slot) => slot.state === state;
}

function abortedBy(signal: AbortSignal): AbortedError {
  return new AbortedError("It was aborted by its caller.", { cause: signal.reason });
}

function retryAfterOf(error: unknown): number | undefined {
  return isManagementError(error) && error.code === "rate_limited" ? error.retryAfter : undefined;
}

/** Lets one side wait until the other has news. */
function createBell(): { ring: () => void; rung: () => Promise<void> } {
  let resolve = (): void => undefined;
  return {
    ring: () => {
      resolve();
    },
    rung: () =>
      new Promise((done) => {
        resolve = done;
      }),
  };
}
