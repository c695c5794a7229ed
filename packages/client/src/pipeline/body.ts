import { DecodeError, NetworkError } from "../errors.ts";
import type { CallContext, Layer } from "./layer.ts";

/** Reads the whole body, within the deadline and a limit, so that an answer is either complete or an error. */
export const body: Layer = (next) => async (request, context) => {
  const response = await next(request, context);
  context.phase = "body";
  const { body: stream, status, statusText, headers } = response;
  if (stream === null) return response;
  const bytes = isRedirect(response) ? await discarded(stream) : await readBounded(stream, status, context);
  return new Response(bytes.length === 0 ? null : bytes, { status, statusText, headers });
};

/** Browsers hide a redirect that is not followed behind status 0. */
export function isRedirect(response: Response): boolean {
  return response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
}

async function discarded(stream: ReadableStream): Promise<Uint8Array<ArrayBuffer>> {
  await stream.cancel();
  return new Uint8Array();
}

async function readBounded(
  stream: ReadableStream<Uint8Array>,
  status: number,
  context: CallContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const { operation, settings, signal } = context;
  const about = { operation: operation.id, attempts: context.attempts };
  const reader = stream.getReader();
  const cancel = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", cancel);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return joined(chunks, length);
      chunks.push(value);
      length += value.length;
      if (length > settings.maxResponseBytes) {
        cancel();
        throw new DecodeError(
          `${operation.id} was answered with more than ${String(settings.maxResponseBytes)} bytes, and the rest was not ` +
            "read. Raise `maxResponseBytes` if such an answer is expected.",
          { status },
          about,
        );
      }
    }
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof DecodeError) throw cause;
    throw new NetworkError(
      `${operation.id} was answered with status ${String(status)}, but the answer broke off after ${String(length)} bytes.`,
      { ...about, cause },
    );
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
