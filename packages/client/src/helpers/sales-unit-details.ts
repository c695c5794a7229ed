import { AbortedError, DetailsInterruptedError, isManagementError } from "../errors.ts";
import { withoutHelpLink } from "../help-link.ts";
import { type CallOptions, checkedTimeout, invalidOption } from "../options.ts";
import type { Platform } from "../platform.ts";
import { createCallWindow } from "./call-window.ts";
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
   * aborted. A call that is refused with 429 is first retried as every call is; when that is not enough, all calls pause for
   * as long as the API asks and go on with half as many at once, then slowly more.
   *
   * @param options - How many at once, in which order, which MSNs; a signal; and any option of a call, e.g. its `timeout`
   * in milliseconds.
   * @returns An iterator over the sales units, to be used once. It sends nothing until it is asked for the first.
   * @throws ManagementError, with one of these codes:
   * `invalid_option`: an option cannot be used; nothing was sent.
   * `interrupted`: a call failed or the signal was aborted; the error's `cause` says why, its `remaining` what is left.
   * Any that the method `list` throws, when the MSNs could not be listed: in edition 2023-08, on production,
   * `operation_unavailable`, unless `msns` are given.
   * @example
   * ```ts
   * const names = new Map<string, string>();
   * try {
   *   for await (const { msn, salesUnit } of management.salesUnits.details({ concurrency: 16 })) {
   *     if (salesUnit !== undefined) names.set(msn, salesUnit.name);
   *   }
   * } catch (error) {
   *   if (!isManagementError(error) || error.code !== "interrupted" || !error.retryable) throw error;
   *   for await (const { msn, salesUnit } of management.salesUnits.details({ msns: error.remaining })) {
   *     if (salesUnit !== undefined) names.set(msn, salesUnit.name);
   *   }
   * }
   * ```
   * @see The guide of August 2023, "Get all sales units":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-all-sales-units
   */
  details(options?: DetailsOptions): AsyncGenerator<SalesUnitDetails<SalesUnit>, void, undefined>;
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
  if (options.msns !== undefined && !Array.isArray(options.msns))
    throw invalidOption("msns", "a list of MSNs", options.msns);
  return readDetails(source, { ...options, concurrency, order, longestPause }, platform);
}

async function* readDetails<SalesUnit>(
  source: SalesUnitSource<SalesUnit>,
  options: DetailsOptions & Required<Pick<DetailsOptions, "concurrency" | "longestPause" | "order">>,
  platform: Pick<Platform, "now" | "sleep">,
): AsyncGenerator<SalesUnitDetails<SalesUnit>, void, undefined> {
  const { concurrency, order, longestPause, msns, signal, ...callOptions } = options;
  const keys = msns ?? (await source.list({ ...callOptions, ...(signal && { signal }) }));
  const bell = createBell();
  const throttle = createThrottle({ most: concurrency, longestPause, platform });
  const call = (msn: string, callSignal: AbortSignal): Promise<SalesUnit | undefined> =>
    source.get(msn, { ...callOptions, signal: callSignal }).catch(undefinedIfNotFound);
  const calls = createCallWindow({ keys, size: concurrency, order, throttle, call, onEnd: bell.ring });
  const ended = new AbortController();
  let rest: Promise<void> | undefined;
  let given = 0;

  signal?.addEventListener("abort", bell.ring);
  try {
    for (;;) {
      if (signal?.aborted === true) throw interrupted(given, calls.remaining(), abortedBy(signal));
      const ready = calls.take();
      if (ready !== undefined) {
        calls.fill(); // While it is looked at, the next is fetched.
        given += 1;
        yield { msn: ready.key, salesUnit: ready.value };
        continue;
      }
      const failure = calls.failure();
      if (failure !== undefined) throw interrupted(given, calls.remaining(), failure.error);
      if (given === keys.length) return;
      calls.fill();
      const pause = throttle.pause();
      if (pause > 0) rest ??= platform.sleep(pause, ended.signal).finally(() => (rest = undefined));
      await (rest === undefined ? bell.rung() : Promise.race([bell.rung(), rest]));
    }
  } finally {
    signal?.removeEventListener("abort", bell.ring);
    ended.abort();
    calls.close();
  }
}

/** Deactivated since it was listed, or its merchant was. */
function undefinedIfNotFound(error: unknown): undefined {
  if (!isManagementError(error) || error.code !== "not_found") throw error;
}

function abortedBy(signal: AbortSignal): AbortedError {
  return new AbortedError("It was aborted by its caller.", {}, { cause: signal.reason });
}

function interrupted(given: number, remaining: readonly string[], cause: unknown): DetailsInterruptedError {
  const why = withoutHelpLink(cause instanceof Error ? cause.message : String(cause));
  const message =
    `Reading sales units was broken off after ${String(given)} of ${String(given + remaining.length)}. ` +
    `Go on with \`details({ msns: error.remaining })\`. The reason: ${why}`;
  return new DetailsInterruptedError(message, { remaining }, cause);
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
