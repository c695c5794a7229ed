// What is the same in every edition: errors, ports and options. An edition's own entry point gives all of this too.
export {
  AbortedError,
  type AnyManagementError,
  ApiError,
  type ApiErrorCode,
  AuthenticationError,
  ConfigurationError,
  type ConfigurationErrorCode,
  DecodeError,
  type ErrorContext,
  isManagementError,
  ManagementError,
  NetworkError,
  RateLimitError,
  TimeoutError,
  type TimeoutPhase,
} from "./errors.ts";
export type { Answer, Input, Operation } from "./operations/operation.ts";
export type { AnswerEvent, AttemptEvent, Hooks, RetryEvent } from "./hooks.ts";
export * from "./log.ts";
export type {
  CallOptions,
  ClientOptions,
  DerivedOptions,
  IdempotentCallOptions,
  RetryOptions,
  System,
} from "./options.ts";
export type { ApiProblem } from "./pipeline/problem.ts";
export * from "./platform.ts";
export type { SpanStart, Telemetry } from "./telemetry.ts";
export * from "./to-result.ts";
