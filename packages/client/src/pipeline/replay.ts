import type { Layer } from "./layer.ts";
import { signingContext } from "./sign.ts";

/** Sends the request once more when the signer asks for it, as it does when a token turns out to be stale. */
export const replay: Layer = (next) => async (request, context) => {
  const answer = await next(request, context);
  const wish = await context.settings.signer?.onAnswer?.(answer, signingContext(context));
  return wish === "replay" ? next(request, context) : answer;
};
