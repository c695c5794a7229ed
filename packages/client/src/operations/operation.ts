import type { IdempotentCallOptions } from "../options.ts";

/** One row of an edition's generated operation table. */
export interface Operation {
  readonly id: string;
  readonly method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
  /** With camel-case parameters in braces, e.g. `/management/v1/sales-units/{msn}`. */
  readonly path: string;
  /** What stands in the way of calling it in production; absent when nothing does. */
  readonly availability?: string;
  readonly plannedFor?: string;
  /** Whether the operation takes an idempotency key, and may therefore be sent twice. */
  readonly idempotencyKey?: boolean;
  /** Whether the operation takes a body, which is always an object. */
  readonly body?: boolean;
  /** Whether a success has no body; otherwise it is an object, or a list where `list` says so. */
  readonly empty?: boolean;
  readonly list?: boolean;
}

/** The values that a call sends. */
export interface Input {
  readonly path?: Readonly<Record<string, number | string>>;
  readonly query?: Readonly<Record<string, boolean | number | string | undefined>> | undefined;
  readonly body?: unknown;
}

/** What an answer holds besides its data. */
export interface Answer<Data> {
  readonly data: Data;
  /** The HTTP status code. */
  readonly status: number;
  readonly headers: Headers;
  /** What to tell Vipps MobilePay's support, where the answer had it. */
  readonly requestId: string | undefined;
  /** How many requests were sent. */
  readonly attempts: number;
}

/** Carries out an operation and gives its data; what every named method does. */
export type Call = <Data>(
  operation: Operation,
  input: Input,
  options?: IdempotentCallOptions,
) => Promise<Data>;
