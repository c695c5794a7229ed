/** An operation as the router and the pipeline need to know it; made from the OpenAPI document. */
export interface Route<OperationId extends string = string> {
  readonly operationId: OperationId;
  readonly method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
  /** The path and the other spellings that the operation answers to, with parameters such as `{msn}`. */
  readonly paths: readonly string[];
  /** Whose keys the operation accepts; empty when it needs none. */
  readonly callers: readonly string[];
  /** Whether it exists already, other than what is planned or only proposed. */
  readonly available: boolean;
  /** Whether it has to be called with an idempotency key. */
  readonly idempotencyKey: boolean;
  /** The media type of its body, or `null` when it takes none. */
  readonly body: string | null;
  /** The media types of refusals that are declared as something else than problem documents, by status. */
  readonly refusals?: Readonly<Record<string, string>>;
  readonly success: { readonly status: number; readonly contentType: string | null };
}
