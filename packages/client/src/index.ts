// What is the same in every edition: errors, ports and options. An edition's own entry point gives all of this too.
export * from "./errors.ts";
export type { Answer, Input, Operation } from "./operations/operation.ts";
export type { CallOptions, ClientOptions, IdempotentCallOptions, System } from "./options.ts";
export type { ApiProblem } from "./pipeline/problem.ts";
export * from "./platform.ts";
export * from "./to-result.ts";
