import { codeOf } from "../errors.ts";
import type { AttemptEvent } from "../hooks.ts";
import type { Layer } from "./layer.ts";

/** Tells the hooks of each attempt's beginning and end. */
export const hooks: Layer = (next) => async (request, context) => {
  const { hooks: told, platform } = context.settings;
  const event: AttemptEvent = {
    operation: context.operation.id,
    method: request.method,
    path: request.url.pathname,
    attempt: context.attempts + 1,
  };
  told.onAttempt?.(event);
  const started = platform.now();
  try {
    const response = await next(request, context);
    told.onAnswer?.({ ...event, status: response.status, duration: platform.now() - started });
    return response;
  } catch (error) {
    told.onAnswer?.({ ...event, error: codeOf(error), duration: platform.now() - started });
    throw error;
  }
};
