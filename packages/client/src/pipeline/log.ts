import type { Layer } from "./layer.ts";

/** Writes down each request, as it goes out, and its answer. */
export const log: Layer = (next) => async (request, context) => {
  const { log: written } = context.settings;
  if (written === undefined) return next(request, context);
  const call = { operation: context.operation.id, attempt: context.attempts + 1 };
  written.request(request, call);
  const answer = await next(request, context);
  written.answer(request, answer, call);
  return answer;
};
