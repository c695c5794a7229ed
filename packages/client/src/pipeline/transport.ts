import { NetworkError, TimeoutError } from "../errors.ts";
import type { PlatformRequestInit } from "../platform.ts";
import type { Send } from "./layer.ts";
import { about, outcomeOf } from "./outcome.ts";

/** Hands the request to the platform. Redirects are not followed: a token must not go where an answer says. */
export const transport: Send = async (request, context) => {
  const { operation, settings, signal } = context;
  const init: PlatformRequestInit = {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    ...(request.body !== undefined && { body: request.body }),
    redirect: "manual",
    signal,
  };
  context.attempts += 1;
  try {
    return await settings.platform.fetch(request.url.href, init);
  } catch (cause) {
    signal.throwIfAborted();
    if (systemCodeOf(innermost(cause)) === "UND_ERR_CONNECT_TIMEOUT") {
      throw new TimeoutError(
        `${operation.id} could not connect to ${request.url.host} in time.`,
        { phase: "connect" },
        about(context),
      );
    }
    throw new NetworkError(
      `${operation.id} got no answer from ${request.url.host}: ${reasonOf(cause)}. ${outcomeOf(context)}`,
      {},
      { ...about(context), cause },
    );
  }
};

/** `fetch` hides the reason in a chain of causes. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}

function reasonOf(error: unknown): string {
  const reason = innermost(error);
  if (!(reason instanceof Error)) return "no reason given";
  const code = systemCodeOf(reason);
  return code === "" || reason.message.includes(code) ? reason.message : `${reason.message} (${code})`;
}

function systemCodeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
