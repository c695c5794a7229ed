import type { Operation } from "../operations/operation.ts";
import type { Settings } from "../options.ts";
import type { OutgoingRequest } from "../operations/request.ts";
import type { ReceivedAnswer, SigningContext } from "../platform.ts";
import type { Ending } from "./ending.ts";

/** Sends a request and gives its answer: what every layer takes, and what it gives. */
export type Send = (request: OutgoingRequest, context: CallContext) => Promise<ReceivedAnswer>;

/** One concern of a call, wrapped around the rest. */
export type Layer = (next: Send) => Send;

/** One call on its way through the layers. */
export interface CallContext {
  readonly operation: Operation;
  readonly settings: Settings;
  /** How long the call may take, in milliseconds. */
  readonly timeout: number;
  /** The caller's own signal. */
  readonly callerSignal: AbortSignal | undefined;
  /** Comes when the caller gives up or the time is up: of the call, and within an attempt of that attempt. */
  ending: Ending;
  /** When the call's time is up, on the platform's clock; set by the deadline layer. */
  endsAt: number;
  /** How many requests have been sent; counted by the transport. */
  attempts: number;
  /** How many of them were sent again because the one before had no answer that counts; counted by the retry layer. */
  retries: number;
  /** The key that the call carries, where its operation takes one. */
  idempotencyKey?: string | undefined;
  /** What the attempt under way is waiting for. */
  phase: "body" | "headers";
  /** What the signer is told of the call: one object for the whole call, so that a signer can remember it. */
  signing?: SigningContext;
}

/** Wraps layers around a transport, the outermost first. */
export function compose(layers: readonly Layer[], transport: Send): Send {
  return layers.reduceRight<Send>((next, layer) => layer(next), transport);
}
