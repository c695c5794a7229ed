import { codeOf } from "../errors.ts";
import type { AnswerEvent, AttemptEvent } from "../hooks.ts";
import type { ReceivedAnswer } from "../platform.ts";
import type { Layer } from "./layer.ts";

/** Tells the hooks of each attempt's beginning and end. */
export const hooks: Layer = (next) => async (request, context) => {
  const { hooks: told, platform } = context.settings;
  if (told.onAttempt === undefined && told.onAnswer === undefined) return next(request, context);
  const event: AttemptEvent = {
    operation: context.operation.id,
    method: request.method,
    path: request.url.pathname,
    attempt: context.attempts + 1,
  };
  told.onAttempt?.(event);
  const started = platform.now();
  const end = (how: Pick<AnswerEvent, "error" | "status">): void =>
    told.onAnswer?.({ ...event, ...how, duration: platform.now() - started });
  let answer: ReceivedAnswer;
  try {
    answer = await next(request, context);
  } catch (error) {
    end({ error: codeOf(error) });
    throw error;
  }
  end({ status: answer.status });
  return answer;
};
