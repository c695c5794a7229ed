import { withHelpLink } from "./help-link.ts";
import type { ApiProblem } from "./pipeline/problem.ts";

/** What every error says about the call that it ended. */
export interface ErrorContext {
  /** The operationId, e.g. `getMsn`; absent when no call was made, as with a wrong option. */
  readonly operation?: string | undefined;
  /** How many requests were sent. */
  readonly attempts?: number | undefined;
  /** What to tell Vipps MobilePay's support, where the answer had it. */
  readonly requestId?: string | undefined;
  /** The key that the call carried, where its operation takes one. */
  readonly idempotencyKey?: string | undefined;
  readonly cause?: unknown;
}

const BRAND = Symbol.for("@vipps-management/client.error");

/**
 * The base of every error that this client throws; tell them apart by `code`, which survives minification. The message ends
 * with the address of the page that explains the code; `withoutHelpLink` takes it away.
 *
 * An error never holds the request, its headers, a token, a secret or a query string.
 */
export abstract class ManagementError<Fields extends object = object> extends Error {
  /** What kind of error it is; see {@link AnyManagementError} for all of them. */
  declare readonly code: string;
  /** That of a class whose errors all have the same one; the others are told theirs. */
  declare protected static readonly code: string;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean = false;
  /** The operationId of the call, e.g. `getMsn`. */
  declare readonly operation: string | undefined;
  /** How many requests were sent before the call ended; 0 when nothing was sent. */
  declare readonly attempts: number;
  /** What to tell Vipps MobilePay's support, where the answer had it. */
  declare readonly requestId: string | undefined;
  /** The key that the call carried, where its operation takes one: repeat a call of unknown outcome with this key. */
  declare readonly idempotencyKey: string | undefined;

  constructor(message: string, fields: Fields, { cause, ...context }: ErrorContext = {}) {
    const code = "code" in fields ? String(fields.code) : new.target.code;
    super(withHelpLink(message, code), cause === undefined ? undefined : { cause });
    Object.assign(this, { code, attempts: 0 }, context, fields);
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** What `JSON.stringify` shows: everything but the stack and the cause. */
  toJSON(): object {
    return Object.assign({}, this, { message: this.message });
  }
}

/** The codes of {@link ApiError}, by status: 400, 403, 404, 409, 5xx, 3xx, and anything else. */
export type ApiErrorCode =
  | "bad_request"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "server_error"
  | "redirected"
  | "unexpected_status";

/** What an {@link ApiError} says besides. */
export interface ApiErrorFields {
  readonly status: number;
  readonly problem: ApiProblem;
  readonly retryAfter?: number | undefined;
}

/** The API answered with an error status. */
export class ApiError extends ManagementError<ApiErrorFields & { readonly code: ApiErrorCode }> {
  override readonly name: string = "ApiError";
  declare readonly code: ApiErrorCode;
  override readonly retryable: boolean;
  /** The HTTP status code. */
  declare readonly status: number;
  /** What the answer said, whatever shape it came in. */
  declare readonly problem: ApiProblem;
  /** Milliseconds to wait before the next call, where the answer said so. */
  declare readonly retryAfter: number | undefined;

  constructor(message: string, fields: ApiErrorFields, context?: ErrorContext) {
    super(message, { ...fields, code: apiErrorCode(fields.status) }, context);
    this.retryable = isTransientStatus(fields.status);
  }
}

/** The API, or the gateway in front of it, asked for a pause (429). */
export class RateLimitError extends ManagementError<{
  problem: ApiProblem;
  retryAfter: number | undefined;
}> {
  override readonly name: string = "RateLimitError";
  protected static override readonly code = "rate_limited";
  declare readonly code: "rate_limited";
  override readonly retryable: boolean = true;
  readonly status: number = 429;
  declare readonly problem: ApiProblem;
  /** Milliseconds to wait before the next call, where the answer said so. */
  declare readonly retryAfter: number | undefined;
}

/**
 * The keys or the token were not accepted: `unauthorized` by the API (401), `token_refused` by a token endpoint.
 */
export class AuthenticationError extends ManagementError<{
  code: "token_refused" | "unauthorized";
  status: number;
  problem: ApiProblem;
}> {
  override readonly name: string = "AuthenticationError";
  declare readonly code: "token_refused" | "unauthorized";
  /** The HTTP status code. */
  declare readonly status: number;
  declare readonly problem: ApiProblem;
}

/** What was being waited for when the time was up: a connection, the answer's headers or body, or the call as a whole. */
export type TimeoutPhase = "body" | "connect" | "deadline" | "headers";

/** The call took longer than it was allowed to. */
export class TimeoutError extends ManagementError<{ phase: TimeoutPhase }> {
  override readonly name: string = "TimeoutError";
  protected static override readonly code = "timeout";
  declare readonly code: "timeout";
  override readonly retryable: boolean = true;
  declare readonly phase: TimeoutPhase;
}

/** The request could not be sent, or its answer did not arrive whole. */
export class NetworkError extends ManagementError {
  override readonly name: string = "NetworkError";
  protected static override readonly code = "network";
  declare readonly code: "network";
  override readonly retryable: boolean = true;
}

/** The caller's signal was aborted; its reason is the `cause`. */
export class AbortedError extends ManagementError {
  override readonly name: string = "AbortedError";
  protected static override readonly code = "aborted";
  declare readonly code: "aborted";
}

/** The API answered with success, but not with what the operation answers with. */
export class DecodeError extends ManagementError<{ status: number }> {
  override readonly name: string = "DecodeError";
  protected static override readonly code = "decode";
  declare readonly code: "decode";
  /** The HTTP status code. */
  declare readonly status: number;
}

/** The codes of {@link ConfigurationError}: each names one thing that the caller has to change. */
export type ConfigurationErrorCode =
  | "invalid_option"
  | "invalid_base_url"
  | "invalid_path_value"
  | "invalid_idempotency_key"
  | "invalid_body"
  | "missing_credentials"
  | "operation_unavailable"
  | "secret_in_browser"
  | "unknown_operation";

/** The client was asked for something that it does not do; nothing was sent. */
export class ConfigurationError extends ManagementError {
  override readonly name: string = "ConfigurationError";
  declare readonly code: ConfigurationErrorCode;

  constructor(code: ConfigurationErrorCode, message: string, context?: ErrorContext) {
    super(message, { code }, context);
  }
}

/** The order that was waited for came to an end in another status; the API never says why. */
export class OrderEndedError extends ManagementError<{ status: string }> {
  override readonly name: string = "OrderEndedError";
  protected static override readonly code = "ended_otherwise";
  declare readonly code: "ended_otherwise";
  /** The status in which the order ended. */
  declare readonly status: string;
}

/** The reading of many sales units was broken off; its `cause` says why. */
export class DetailsInterruptedError extends ManagementError<{ remaining: readonly string[] }> {
  override readonly name: string = "DetailsInterruptedError";
  protected static override readonly code = "interrupted";
  declare readonly code: "interrupted";
  /** Whether going on with what remains may succeed later without a change; as the `cause` says. */
  override readonly retryable: boolean = isManagementError(this.cause) && this.cause.retryable;
  /** The MSNs of the sales units that were not given out, in the order of the list: give them as `msns` to go on. */
  declare readonly remaining: readonly string[];

  constructor(message: string, about: { remaining: readonly string[] }, cause: unknown) {
    const known = isManagementError(cause) ? cause : undefined;
    super(message, about, { operation: known?.operation, requestId: known?.requestId, cause });
  }
}

/** The bytes are no logo that the sign-up form would show. */
export class InvalidLogoError extends ManagementError {
  override readonly name: string = "InvalidLogoError";
  protected static override readonly code = "invalid_logo";
  declare readonly code: "invalid_logo";
}

/** Every error that a call can end with; switch over its `code`. */
export type AnyManagementError =
  | ApiError
  | RateLimitError
  | AuthenticationError
  | TimeoutError
  | NetworkError
  | AbortedError
  | DecodeError
  | ConfigurationError
  | OrderEndedError
  | DetailsInterruptedError
  | InvalidLogoError;

/**
 * Whether a value is one of this client's errors, also when two copies of the client are loaded.
 *
 * @param value - Anything, such as what a `catch` has caught.
 * @example
 * ```ts
 * try {
 *   await management.salesUnits.get({ msn: "123456" });
 * } catch (error) {
 *   if (!isManagementError(error)) throw error;
 *   console.log(error.code, error.retryable);
 * }
 * ```
 */
export function isManagementError(value: unknown): value is AnyManagementError {
  return value instanceof Error && BRAND in value;
}

/** The code of an error for those who are told of one, without what it says. */
export function codeOf(error: unknown): string {
  return isManagementError(error) ? error.code : "unknown";
}

/** Whether a status tells of something that passes. */
export function isTransientStatus(status: number): boolean {
  return [408, 423, 425, 429, 500, 502, 503, 504].includes(status);
}

const API_ERROR_CODES: Readonly<Record<number, ApiErrorCode>> = {
  400: "bad_request",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
};

function apiErrorCode(status: number): ApiErrorCode {
  if (status >= 500) return "server_error";
  return API_ERROR_CODES[status] ?? (status < 400 ? "redirected" : "unexpected_status");
}
