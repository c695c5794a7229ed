import { AbortedError, TimeoutError } from "../errors.ts";
import type { Layer } from "./layer.ts";
import { about, outcomeOf } from "./outcome.ts";
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
          `${operation.id} took longer than ${timeout} ms. ${outcomeOf(context)}`,
          { phase: "deadline" },
          about(context),
        ),
      signal: callerSignal,
      ended: (cause) =>
        new AbortedError(
          `${operation.id} was aborted by its caller. ${outcomeOf(context)}`,
          {},
          { ...about(context), cause },
        ),
    },
    (signal) => {
      context.signal = signal;
      return next(request, context);
    },
  );
};
