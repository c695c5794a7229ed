import { TimeoutError } from "../errors.ts";
import type { Layer } from "./layer.ts";
import { about, outcomeOf } from "./outcome.ts";
import { limited } from "./time-limit.ts";

/** Bounds one attempt in time, signing and body included, so that a retry can come while the call still has time. */
export const attempt: Layer = (next) => async (request, context) => {
  const { operation, settings, ending: whole } = context;
  const milliseconds = settings.attemptTimeout;
  context.phase = "headers";
  try {
    return await limited(
      {
        milliseconds,
        late: () =>
          new TimeoutError(
            `${operation.id} had no complete answer within ${milliseconds} ms of an attempt. ${outcomeOf(context)}`,
            { phase: context.phase },
            about(context),
          ),
        sooner: (end) => whole.onEnd(end),
      },
      (ending) => {
        context.ending = ending;
        return next(request, context);
      },
    );
  } finally {
    context.ending = whole;
  }
};
