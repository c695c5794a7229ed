import { NetworkError, TimeoutError } from "../errors.ts";
import type { OutgoingRequest } from "../operations/request.ts";
import type { PlatformRequestInit } from "../platform.ts";
import type { CallContext } from "./layer.ts";
import { about, outcomeOf } from "./outcome.ts";

/** Hands the request to the platform. Redirects are not followed: a token must not go where an answer says. */
export async function transport(request: OutgoingRequest, context: CallContext): Promise<Response> {
  const { operation, settings, ending } = context;
  const init: PlatformRequestInit = {
    method: request.method,
    headers: request.fields,
    ...(request.body !== undefined && { body: request.body }),
    redirect: "manual",
    signal: ending.signal,
  };
  context.attempts += 1;
  try {
    return await settings.platform.fetch(request.url.href, init);
  } catch (cause) {
    ending.throwIfEnded();
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
}

/** `fetch` hides the reason in a chain of causes. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}

function reasonOf(error: unknown): string {
  const reason = innermost(error);
  if (!(reason instanceof Error)) return "no reason given";
  const code = systemCodeOf(reason);
  return reason.message.includes(code) ? reason.message : `${reason.message} (${code})`;
}

function systemCodeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
