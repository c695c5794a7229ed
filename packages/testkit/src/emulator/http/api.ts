import type { Handler } from "./operation-call.ts";
import type { Route } from "./route.ts";
import type { Validator } from "./validate.ts";

/** One OpenAPI document, ready to be served. */
export interface Api {
  readonly routes: readonly Route[];
  /** By operationId. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** By operationId. */
  readonly pathValidators: Readonly<Record<string, Validator>>;
  /** By operationId. */
  readonly bodyValidators: Readonly<Record<string, Validator>>;
  /** By operationId; absent when no operation takes a query. They turn texts into what the document says that they are. */
  readonly queryValidators?: Readonly<Record<string, Validator>>;
  /** Reads a body in another way than the document has it, before it is validated. */
  readonly tolerate?: (operationId: string, body: unknown) => unknown;
  /** By operationId and status: `getMsn 200`, `getMsn default`. */
  readonly responseValidators: Readonly<Record<string, Validator>>;
}
