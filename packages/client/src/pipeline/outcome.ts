import type { ErrorContext } from "../errors.ts";
import type { CallContext } from "./layer.ts";

/** What every error of a call says of it. */
export function about({ operation, attempts, idempotencyKey }: CallContext): ErrorContext {
  return { operation: operation.id, attempts, idempotencyKey };
}

/** What is to be said about a call whose answer never came: whether it may have changed something. */
export function outcomeOf({ operation, attempts, idempotencyKey }: CallContext): string {
  if (attempts === 0) return "Nothing was sent.";
  if (operation.method === "GET") return "It changes nothing and can be repeated.";
  return idempotencyKey === undefined
    ? "It may have taken effect: look before repeating it."
    : "It may have taken effect: look first, or repeat it with the error's `idempotencyKey`.";
}
