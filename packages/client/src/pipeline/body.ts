import { DecodeError, NetworkError } from "../errors.ts";
import type { CallContext, Layer } from "./layer.ts";
import { about } from "./outcome.ts";

/** Reads the whole body, within the deadline and a limit, so that an answer is either complete or an error. */
export const body: Layer = (next) => async (request, context) => {
  const response = await next(request, context);
  context.phase = "body";
  const { body: stream, status, statusText, headers } = response;
  if (stream === null) return response;
  if (isRedirect(response)) await stream.cancel();
  const text = isRedirect(response) ? "" : await readBounded(stream, response, context);
  return new Response(text === "" ? null : text, { status, statusText, headers });
};

/** Browsers hide a redirect that is not followed behind status 0. */
export function isRedirect(response: Response): boolean {
  return response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
}

async function readBounded(
  stream: ReadableStream<Uint8Array>,
  { ok, status }: Response,
  context: CallContext,
): Promise<string> {
  const { operation, settings, signal } = context;
  const reader = stream.getReader();
  const cancel = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  const refuse = (why: string): DecodeError => {
    cancel();
    return new DecodeError(`${operation.id} was answered with ${why}`, { status }, about(context));
  };
  // A page that a proxy sends instead of an error may be in any charset; a success is JSON, and that is UTF-8.
  const decoder = new TextDecoder("utf-8", { fatal: ok });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw refuse("a body that is not UTF-8. Check whether a proxy answers in the API's place.");
    }
  };
  signal.addEventListener("abort", cancel);
  let text = "";
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return text + decode();
      length += value.length;
      if (length > settings.maxResponseBytes) {
        throw refuse(`more than ${settings.maxResponseBytes} bytes. Raise \`maxResponseBytes\` to read it.`);
      }
      text += decode(value);
    }
  } catch (cause) {
    cancel(); // whatever ended it, also an abort that came before there was a listener
    signal.throwIfAborted();
    if (cause instanceof DecodeError) throw cause;
    const message = `${operation.id} was answered with status ${status}, but the answer broke off after ${length} bytes.`;
    throw new NetworkError(message, {}, { ...about(context), cause });
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
