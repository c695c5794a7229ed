import { AbortedError, TimeoutError } from "../errors.ts";
import type { Operation } from "../operations/operation.ts";
import type { Layer } from "./layer.ts";
import { limited } from "./time-limit.ts";

/**
 * Ends the call when its time is up or its caller gives up, wherever it is: waiting to retry, signing, or reading the body.
 */
export const deadline: Layer = (next) => async (request, context) => {
  const { operation, callerSignal, timeout, settings } = context;
  context.endsAt = settings.platform.now() + timeout;
  return limited(
    {
      milliseconds: timeout,
      late: () =>
        new TimeoutError(
          `${operation.id} took longer than ${String(timeout)} ms. ${outcome(operation)}`,
          { phase: "deadline" },
          { operation: operation.id, attempts: context.attempts },
        ),
      signal: callerSignal,
      ended: (cause) =>
        new AbortedError(`${operation.id} was aborted by its caller. ${outcome(operation)}`, {
          operation: operation.id,
          attempts: context.attempts,
          cause,
        }),
    },
    (signal) => {
      context.signal = signal;
      return next(request, context);
    },
  );
};

function outcome({ method }: Operation): string {
  return method === "GET"
    ? "It changes nothing, so it can be called again."
    : "It may have taken effect: look before calling again, or call again with the same idempotency key.";
}
