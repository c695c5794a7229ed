import { codeOf, isManagementError, isTransientStatus } from "../errors.ts";
import type { Operation } from "../operations/operation.ts";
import type { RetryOptions } from "../options.ts";
import type { ReceivedAnswer } from "../platform.ts";
import type { CallContext, Layer } from "./layer.ts";
import { parseRetryAfter } from "./retry-after.ts";

/**
 * Sends a request again when that is safe and may help: the operation is idempotent or carries an idempotency key, and
 * the fault is one that passes. Every attempt sends the same bytes and the same key.
 */
export const retry: Layer = (next) => async (request, context) => {
  for (;;) {
    const outcome = await settle(next(request, context));
    if (!isTransient(outcome)) {
      if ("answer" in outcome) context.settings.retryBudget.deposit();
      return unwrap(outcome);
    }
    const wait = pauseBeforeRetry(outcome, context);
    if (wait === undefined || !context.settings.retryBudget.withdraw()) return unwrap(outcome);
    context.settings.hooks.onRetry?.({
      operation: context.operation.id,
      attempt: context.attempts,
      wait,
      reason: "answer" in outcome ? String(outcome.answer.status) : codeOf(outcome.error),
    });
    context.retries += 1;
    await context.settings.platform.sleep(wait, context.ending.signal);
    context.ending.throwIfEnded();
  }
};

/** An answer, or what was thrown instead of one. */
type Outcome = { readonly answer: ReceivedAnswer } | { readonly error: unknown };

async function settle(attempt: Promise<ReceivedAnswer>): Promise<Outcome> {
  try {
    return { answer: await attempt };
  } catch (error) {
    return { error };
  }
}

function unwrap(outcome: Outcome): ReceivedAnswer {
  if ("error" in outcome) throw outcome.error;
  return outcome.answer;
}

/**
 * What may be different the next time. Never 409 and no other 4xx: this platform makes a 4xx stick to its idempotency key.
 */
function isTransient(outcome: Outcome): boolean {
  if ("answer" in outcome) return isTransientStatus(outcome.answer.status);
  return isManagementError(outcome.error) && outcome.error.retryable;
}

/** How long to wait before the next attempt, in milliseconds; undefined when there is to be none. */
function pauseBeforeRetry(outcome: Outcome, context: CallContext): number | undefined {
  const { operation, retries, settings, ending } = context;
  const { maxRetries, maxRetryAfter } = settings.retry;
  if (ending.reason !== undefined || !isRepeatable(operation) || retries >= maxRetries) return undefined;
  const now = settings.platform.now();
  const asked = askedFor(outcome, now) ?? 0;
  if (asked > maxRetryAfter) return undefined;
  const wait = Math.max(asked, settings.platform.random() * backoff(retries, settings.retry));
  return now + wait < context.endsAt ? wait : undefined;
}

/** RFC 9110 §9.2.2; an idempotency key makes the same promise for a POST. */
function isRepeatable({ method, idempotencyKey }: Operation): boolean {
  return method === "GET" || method === "PUT" || method === "DELETE" || idempotencyKey === true;
}

/** A server that says when to come back is taken at its word, and never asked earlier. */
function askedFor(outcome: Outcome, now: number): number | undefined {
  if ("answer" in outcome) return parseRetryAfter(outcome.answer.headers.get("retry-after"), now);
  const { error } = outcome;
  return isManagementError(error) && "retryAfter" in error ? error.retryAfter : undefined;
}

/** Doubles with every retry; a random part of it is waited (full jitter), so that callers do not come back together. */
function backoff(retries: number, { minDelay, maxDelay }: Required<RetryOptions>): number {
  return Math.min(maxDelay, minDelay * 2 ** retries);
}
