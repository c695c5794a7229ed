/** Functions that are told what a client does, for metrics. What they throw ends the call. */
export interface Hooks {
  /** Before a request is signed and sent. */
  onAttempt?(event: AttemptEvent): void;
  /** When its answer is complete, or it has failed. */
  onAnswer?(event: AnswerEvent): void;
  /** Before the wait for another attempt. */
  onRetry?(event: RetryEvent): void;
}

/** One request of a call. Nothing in it is secret: no header, no query, no body. */
export interface AttemptEvent {
  /** The operationId, e.g. `getMsn`. */
  readonly operation: string;
  readonly method: string;
  /** The path with its values, e.g. `/management/v1/sales-units/123456`. */
  readonly path: string;
  /** 1 for the first request of the call. */
  readonly attempt: number;
}

/** How one request ended: with a `status`, or with the `code` of an error. */
export interface AnswerEvent extends AttemptEvent {
  readonly status?: number;
  readonly error?: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** Why and when there will be another request. */
export interface RetryEvent {
  readonly operation: string;
  /** How many requests were sent so far. */
  readonly attempt: number;
  /** Milliseconds until the next one. */
  readonly wait: number;
  /** A status, or the `code` of an error. */
  readonly reason: string;
}
