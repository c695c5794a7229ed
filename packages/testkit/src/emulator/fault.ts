import { retryAfterValue } from "../samples/error-bodies.ts";
import { instantOf } from "./clock.ts";

/** Something that goes wrong on purpose: an answer with another status, no answer or a broken one, or a late one. */
export type Fault = StatusFault | BrokenAnswer | Latency;

/** What every fault can say besides. */
export interface FaultCircumstances {
  /**
   * Whether it happens before the operation is carried out, or after: then the order exists, and its maker does not learn
   * of it. Default: `before`.
   */
  readonly at?: "before" | "after";
  /** Lets so many milliseconds pass on the emulator's clock: a virtual one moves on, with a wall clock one waits. */
  readonly latency?: { readonly ms: number };
}

/** An answer with another status: in the gateway's shape for 401, 403 and 429, as a problem document for other errors. */
export interface StatusFault extends FaultCircumstances {
  /** From 200 to 599. */
  readonly status: number;
  /** The Retry-After header: in so many whole seconds, or at an instant, which is a date or a text for `Date`. */
  readonly retryAfter?: number | string | Date;
  /** A JSON value instead of the usual body. */
  readonly body?: unknown;
}

/** No answer, or one that cannot be read. */
export interface BrokenAnswer extends FaultCircumstances {
  readonly kind: BrokenAnswerKind;
}

/**
 * - `connection-reset`: the connection is reset before a byte has come.
 * - `closed-socket`: the connection is closed before a byte has come.
 * - `stall`: nothing comes until the caller gives up.
 * - `half-body`: the headers come and half of the bytes that they promise, then the connection breaks.
 * - `malformed-json`: half of the JSON comes, and the headers promise no more.
 * - `wrong-content-type`: an HTML page comes, as a proxy would send it.
 * - `empty`: the status and no body.
 *
 * Before the operation, the status is that of its success and the body is a sample; after it, both are the real ones.
 */
export type BrokenAnswerKind = ConnectionFaultKind | "malformed-json" | "wrong-content-type" | "empty";

/** What happens to the connection, not to the answer. */
export type ConnectionFaultKind = "closed-socket" | "connection-reset" | "half-body" | "stall";

const connectionFaultKinds: readonly BrokenAnswerKind[] = [
  "connection-reset",
  "closed-socket",
  "stall",
  "half-body",
] satisfies ConnectionFaultKind[];

/** The answer is the right one, and late. */
export interface Latency extends FaultCircumstances {
  readonly latency: { readonly ms: number };
  readonly kind?: never;
}

const kinds: readonly string[] = [
  ...connectionFaultKinds,
  "malformed-json",
  "wrong-content-type",
  "empty",
] satisfies BrokenAnswerKind[];

export function isStatusFault(fault: Fault): fault is StatusFault {
  return "status" in fault;
}

export function isLatency(fault: Fault): fault is Latency {
  return !isStatusFault(fault) && fault.kind === undefined;
}

export function isConnectionFault(kind: BrokenAnswerKind): kind is ConnectionFaultKind {
  return connectionFaultKinds.includes(kind);
}

/**
 * Makes sure of a fault, and copies it as plain JSON, in which an instant is a text.
 *
 * @throws TypeError, RangeError when there is no such fault.
 */
export function plainFault(fault: Fault): Fault {
  const { at = "before", latency } = fault;
  if (!["before", "after"].includes(at))
    throw new TypeError(`A fault is at "before" or "after", not "${at}".`);
  if (latency !== undefined && !(latency.ms >= 0 && latency.ms < Infinity))
    throw new RangeError(`A latency is in milliseconds, from 0; it was ${latency.ms}.`);
  if (isStatusFault(fault)) checkStatus(fault);
  else if (fault.kind !== undefined) checkKind(fault.kind);
  else if (latency === undefined) throw new TypeError(`This is no fault: it takes ${choices}.`);
  return JSON.parse(JSON.stringify(fault)) as Fault;
}

const choices = `a status, a latency, or one of the kinds ${kinds.join(", ")}`;

function checkKind(kind: string): void {
  if (!kinds.includes(kind)) throw new TypeError(`There is no fault "${kind}": it takes ${choices}.`);
}

function checkStatus({ status, retryAfter, ...rest }: StatusFault): void {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new RangeError(`A status is a whole number from 200 to 599, not ${status}.`);
  if ("kind" in rest) throw new TypeError("A fault has a status or a kind, not both.");
  if (retryAfter !== undefined) retryAfterHeader(retryAfter);
}

/** The value of the Retry-After header that a fault asks for. */
export function retryAfterHeader(retryAfter: number | string | Date): string {
  return retryAfterValue(typeof retryAfter === "number" ? retryAfter : new Date(instantOf(retryAfter)));
}

/** A fault in a few words: "connection-reset after the operation". */
export function describeFault(fault: Fault): string {
  const { at = "before", latency } = fault;
  const what = isStatusFault(fault) ? String(fault.status) : fault.kind;
  const late = latency === undefined ? undefined : `${latency.ms} ms`;
  return `${[late, what].filter((part) => part !== undefined).join(", ")} ${at} the operation`;
}
