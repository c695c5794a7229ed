import { AbortedError, TimeoutError } from "../errors.ts";
import type { Layer } from "./layer.ts";
import { onAbort } from "./on-abort.ts";
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
      ...(callerSignal && {
        sooner: (end) =>
          onAbort(callerSignal, () => {
            end(
              new AbortedError(
                `${operation.id} was aborted by its caller. ${outcomeOf(context)}`,
                {},
                { ...about(context), cause: callerSignal.reason },
              ),
            );
          }),
      }),
    },
    (ending) => {
      context.ending = ending;
      return next(request, context);
    },
  );
};
