import { NetworkError } from "../errors.ts";
import type { PlatformRequestInit } from "../platform.ts";
import type { Send } from "./layer.ts";

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
    throw new NetworkError(
      `${operation.id} got no answer from ${request.url.host}: ${reasonOf(cause)}. Check the address and the network` +
        (operation.method === "GET"
          ? "."
          : "; the call may have taken effect, so repeat it only with the same idempotency key."),
      { operation: operation.id, attempts: context.attempts, cause },
    );
  }
};

/** `fetch` hides the reason in a chain of causes. */
function reasonOf(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause !== undefined) innermost = innermost.cause;
  if (!(innermost instanceof Error)) return "no reason given";
  const code = "code" in innermost && typeof innermost.code === "string" ? innermost.code : "";
  return code === "" || innermost.message.includes(code)
    ? innermost.message
    : `${innermost.message} (${code})`;
}
