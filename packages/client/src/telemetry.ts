import type { ReceivedAnswer } from "./platform.ts";

/** Where spans go; `client/telemetry` makes one for OpenTelemetry. */
export interface Telemetry {
  /** Runs a call, or one request of it, within a span that ends with it. */
  span(start: SpanStart, run: () => Promise<ReceivedAnswer>): Promise<ReceivedAnswer>;
}

/** What is known when a span begins. Nothing in it is secret: no header, no query, no body. */
export interface SpanStart {
  /** The operationId, e.g. `getMsn`. */
  readonly operation: string;
  readonly method: string;
  /** The path without values, e.g. `/management/v1/sales-units/{msn}`. */
  readonly template: string;
  /** The request that the span is for; absent in the span of the call as a whole. */
  readonly request?: {
    readonly url: URL;
    /** How many requests of the call were sent before. */
    readonly sentBefore: number;
  };
}
