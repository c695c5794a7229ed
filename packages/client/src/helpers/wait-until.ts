import {
  AbortedError,
  isManagementError,
  type ManagementError,
  OrderEndedError,
  TimeoutError,
} from "../errors.ts";
import { type CallOptions, checkedTimeout, invalidOption } from "../options.ts";
import type { Platform } from "../platform.ts";

/** How to wait for an order. */
export interface WaitOptions<Order, Status extends string> extends Omit<CallOptions, "timeout"> {
  /**
   * The status to wait for, or several of which any will do. A status that the order has gone through between two looks
   * counts as reached.
   */
  readonly status: Status | readonly Status[];
  /**
   * How long to wait before the second look, in milliseconds. Each later wait is half as long again as the one before, up
   * to `longestInterval`; when the status has changed they begin anew, since one step is often followed by the next. A
   * tenth more or less is left to chance, so that many waits do not all look at once. Default: 60 000, a minute.
   */
  readonly interval?: number;
  /** How long to wait between two looks at most, in milliseconds. Default: 3 600 000, an hour. */
  readonly longestInterval?: number;
  /**
   * How long to wait in all, in milliseconds, up to 2 147 483 647. Default: 1 814 400 000, 21 days: the 14 days in which
   * the merchant can submit the form, and a week to process it. There is always an end, because some orders have none: an
   * edition without a status for declined orders shows them as being processed for ever.
   */
  readonly timeout?: number;
  /** Ends the wait with `aborted` when it is aborted. */
  readonly signal?: AbortSignal;
  /** Told of every look that succeeded, also the last one; what it throws ends the wait. */
  readonly onProgress?: (progress: Progress<Order>) => void;
}

/** What a look at an order found. */
export interface Progress<Order> {
  readonly order: Order;
  /** The order's status, also one that this client does not know. */
  readonly status: string;
  /** Whether the status is another than at the look before; true for the first. */
  readonly changed: boolean;
  /** How long the wait has lasted, in milliseconds. */
  readonly elapsed: number;
}

/** The method that waits for an order. */
export interface OrderWaiting<Path, Order, Status extends string> {
  /**
   * Waits until a product order has reached a status, looking at it less and less often.
   *
   * An order takes days: the merchant has 14 of them to submit the form, and nothing tells a partner when it has. A look
   * that fails with a fault that passes (`retryable`) is not the end: the next look comes in its time.
   *
   * @param path - `productOrderId`: the `prefilledOrderId` of the product order, a UUID.
   * @param options - The status to wait for; times in milliseconds; a signal; who is told of progress.
   * @returns The order as it was at the last look: in a wanted status, or in one that comes after it.
   * @throws ManagementError, with one of these codes:
   * `ended_otherwise`: the order has come to an end in another status, which the error has as `status`.
   * `timeout`: the time was up; the message tells the last status.
   * `aborted`: the signal was aborted.
   * `invalid_option`: an option cannot be used; nothing was sent.
   * Any other that the method `get` throws and that is not `retryable`, e.g. `not_found` when the order was
   * deleted (in edition 2023-08 also when it has expired), and there on production `operation_unavailable`.
   * @example
   * ```ts
   * const stop = new AbortController();
   * const order = await management.productOrders.waitUntil(
   *   { productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099" },
   *   {
   *     status: "COMPLETED",
   *     signal: stop.signal,
   *     onProgress: ({ status, changed }) => {
   *       if (changed) console.log(`The order is ${status} now.`);
   *     },
   *   },
   * );
   * console.log(order);
   * ```
   * @see The guide of August 2023, "Get information about a product order":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-product-order
   */
  waitUntil(path: Path, options: WaitOptions<Order, Status>): Promise<Order>;
}

/** What an edition knows of its orders' statuses: for each, those that an order certainly had before, and if it is the last. */
export type Lifecycle<Status extends string> = Readonly<
  Record<Status, { readonly after: readonly Status[]; readonly terminal?: boolean }>
>;

/** The order that is waited for, and how an edition looks at it. */
export interface WatchedOrder<Order, Status extends string> {
  readonly id: string;
  readonly lifecycle: Lifecycle<Status>;
  read(options: CallOptions): Promise<Order>;
  statusOf(order: Order): string;
}

const DEFAULTS = { interval: 60_000, longestInterval: 3_600_000, timeout: 21 * 86_400_000 };
const GROWTH = 1.5;

/** Waits until an order has reached a status; time is the platform's alone, so that a virtual clock never waits for real. */
export async function waitUntil<Order, Status extends string>(
  watched: WatchedOrder<Order, Status>,
  options: WaitOptions<Order, Status>,
  platform: Pick<Platform, "now" | "random" | "sleep">,
): Promise<Order> {
  const { status, interval, longestInterval, timeout, onProgress, ...callOptions } = options;
  const wanted = checkedStatuses(watched.lifecycle, status);
  const times = checkedTimes({ interval, longestInterval, timeout });
  const signal = callOptions.signal ?? new AbortController().signal;
  const began = platform.now();
  let pause = times.interval;
  let seen: string | undefined;

  for (;;) {
    throwIfAborted(signal, watched.id);
    const { order, error } = await look(watched, callOptions);
    if (order !== undefined) {
      const found = watched.statusOf(order);
      const changed = found !== seen;
      if (changed) pause = times.interval;
      seen = found;
      onProgress?.({ order, status: found, changed, elapsed: platform.now() - began });
      const stage = Object.hasOwn(watched.lifecycle, found) ? watched.lifecycle[found as Status] : undefined;
      if (wanted.some((each) => each === found || stage?.after.includes(each))) return order;
      if (stage?.terminal === true) throw endedOtherwise(watched.id, found, wanted);
    }
    const left = began + times.timeout - platform.now();
    const askedFor = retryAfterOf(error);
    if (left <= 0 || left < askedFor) throw timedOut(watched.id, seen, times.timeout, error);
    const drawn = pause * (0.9 + 0.2 * platform.random());
    await sleep(Math.min(Math.max(drawn, askedFor), left), { platform, signal, id: watched.id });
    pause = Math.min(pause * GROWTH, times.longestInterval);
  }
}

/** The order, or the fault that kept it from being seen this time; any other error is thrown. */
async function look<Order>(
  watched: WatchedOrder<Order, never>,
  options: CallOptions,
): Promise<{ order?: Order; error?: ManagementError }> {
  try {
    return { order: await watched.read(options) };
  } catch (error) {
    if (isManagementError(error) && error.retryable) return { error };
    throw error;
  }
}

async function sleep(
  milliseconds: number,
  { platform, signal, id }: { platform: Pick<Platform, "sleep">; signal: AbortSignal; id: string },
): Promise<void> {
  try {
    await platform.sleep(milliseconds, signal);
  } catch (error) {
    throwIfAborted(signal, id);
    throw error;
  }
}

function throwIfAborted(signal: AbortSignal, id: string): void {
  if (!signal.aborted) return;
  const message = `The wait for the product order ${id} was aborted by its caller.`;
  throw new AbortedError(message, {}, { cause: signal.reason });
}

function retryAfterOf(error: ManagementError | undefined): number {
  return error !== undefined && "retryAfter" in error && typeof error.retryAfter === "number"
    ? error.retryAfter
    : 0;
}

function endedOtherwise(id: string, status: string, wanted: readonly string[]): OrderEndedError {
  return new OrderEndedError(
    `The product order ${id} ended as ${status}, and the wait was for ${wanted.join(" or ")}. ` +
      "The API does not tell a partner why; the merchant may know.",
    { status },
  );
}

function timedOut(id: string, status: string | undefined, timeout: number, cause?: Error): TimeoutError {
  const last = status === undefined ? "was never seen" : `was ${status} at the last look`;
  return new TimeoutError(
    `The product order ${id} ${last}, and the wait of ${inWords(timeout)} leaves no time for another. ` +
      "Wait again, or longer: the option is `timeout`.",
    { phase: "deadline" },
    { cause },
  );
}

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** In the largest unit of which it is a whole number. */
function inWords(milliseconds: number): string {
  const [unit, length] = UNITS.find(([, each]) => milliseconds % each === 0) ?? ["ms", 1];
  const count = milliseconds / length;
  return `${String(count)} ${unit}${unit === "ms" || count === 1 ? "" : "s"}`;
}

function checkedStatuses<Status extends string>(
  lifecycle: Lifecycle<Status>,
  status: Status | readonly Status[],
): readonly Status[] {
  const wanted = [status].flat() as Status[];
  const known = Object.keys(lifecycle);
  if (wanted.length > 0 && wanted.every((each) => known.includes(each))) return wanted;
  throw invalidOption("status", `one or more of ${known.join(", ")}`, status);
}

function checkedTimes(given: { [Name in keyof typeof DEFAULTS]: number | undefined }): typeof DEFAULTS {
  const interval = checkedTimeout(given.interval ?? DEFAULTS.interval, "interval");
  const longest = given.longestInterval ?? Math.max(interval, DEFAULTS.longestInterval);
  const longestInterval = checkedTimeout(longest, "longestInterval");
  if (longestInterval < interval)
    throw invalidOption("longestInterval", "at least as long as `interval`", longest);
  return { interval, longestInterval, timeout: checkedTimeout(given.timeout ?? DEFAULTS.timeout) };
}
