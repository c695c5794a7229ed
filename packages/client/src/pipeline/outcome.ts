import type { Operation } from "../operations/operation.ts";

/** What is to be said about a call whose answer never came: whether it may have changed something. */
export function outcomeOf({ method }: Operation): string {
  return method === "GET"
    ? "It changes nothing and can be repeated."
    : "It may have taken effect: look first, or repeat it with the same idempotency key.";
}
