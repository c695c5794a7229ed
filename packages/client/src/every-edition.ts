// What is the same in every edition: errors, ports and options.
export type { Client, ClientCore, OperationTypesOf } from "./create-client.ts";
export {
  AbortedError,
  type AnyManagementError,
  ApiError,
  type ApiErrorCode,
  type ApiErrorFields,
  AuthenticationError,
  ConfigurationError,
  type ConfigurationErrorCode,
  DecodeError,
  DetailsInterruptedError,
  type ErrorContext,
  InvalidLogoError,
  isManagementError,
  ManagementError,
  NetworkError,
  OrderEndedError,
  RateLimitError,
  TimeoutError,
  type TimeoutPhase,
} from "./errors.ts";
export { withHelpLink, withoutHelpLink } from "./help-link.ts";
export type { Answer, Input, Operation } from "./operations/operation.ts";
export type { AnswerEvent, AttemptEvent, Hooks, RetryEvent } from "./hooks.ts";
export type { DetailsOptions, DetailsReading, SalesUnitDetails } from "./helpers/sales-unit-details.ts";
export type { MethodsToExtend, WithHelpers } from "./helpers/with-helpers.ts";
export type { OrderWaiting, Progress, WaitOptions } from "./helpers/wait-until.ts";
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
