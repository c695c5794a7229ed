import { DecodeError, NetworkError } from "../errors.ts";
import type { OutgoingRequest } from "../operations/request.ts";
import type { ReceivedAnswer } from "../platform.ts";
import type { Ending } from "./ending.ts";
import type { CallContext, Send } from "./layer.ts";
import { about } from "./outcome.ts";

/** Sends a request and gives its answer as soon as the headers are there. */
type Transport = (request: OutgoingRequest, context: CallContext) => Promise<Response>;

// A page that a proxy sends instead of an error may be in any charset; a success is JSON, and that is UTF-8.
const strict = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });
const lenient = /* @__PURE__ */ new TextDecoder();

/** Reads the whole body, within the deadline and a limit, so that an answer is either complete or an error. */
export const readWhole =
  (transport: Transport): Send =>
  async (request, context) => {
    const { ending } = context; // this attempt's: when the answer comes, the call may be at the next
    const response = await transport(request, context);
    if (ending.reason === undefined) context.phase = "body";
    const { body, status, statusText, headers } = response;
    if (body !== null && isRedirect(response)) await body.cancel();
    const text =
      body === null || isRedirect(response) ? "" : await readBounded(body, response, context, ending);
    return { status, statusText, headers, text };
  };

/** Browsers hide a redirect that is not followed behind status 0. */
export function isRedirect({ status }: Pick<ReceivedAnswer, "status">): boolean {
  return status === 0 || (status >= 300 && status < 400);
}

async function readBounded(
  stream: ReadableStream<Uint8Array>,
  { ok, status }: Response,
  context: CallContext,
  ending: Ending,
): Promise<string> {
  const { operation, settings } = context;
  const reader = stream.getReader();
  const cancel = (): void => void reader.cancel(ending.reason).catch(() => undefined);
  const refuse = (why: string): DecodeError => {
    cancel();
    return new DecodeError(`${operation.id} was answered with ${why}`, { status }, about(context));
  };
  ending.onEnd(cancel);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ending.throwIfEnded();
      if (done) break;
      length += value.length;
      if (length > settings.maxResponseBytes) {
        throw refuse(`more than ${settings.maxResponseBytes} bytes. Raise \`maxResponseBytes\` to read it.`);
      }
      chunks.push(value);
    }
  } catch (cause) {
    ending.throwIfEnded();
    if (cause instanceof DecodeError) throw cause;
    const message = `${operation.id} was answered with status ${status}, but the answer broke off after ${length} bytes.`;
    throw new NetworkError(message, {}, { ...about(context), cause });
  }
  try {
    return (ok ? strict : lenient).decode(joined(chunks, length));
  } catch {
    throw refuse("a body that is not UTF-8. Check whether a proxy answers in the API's place.");
  }
}

/** Most answers come in one piece. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
