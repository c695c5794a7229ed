import { Refusal } from "./refusal.ts";

/** Reads a request's body, up to a size; undefined when there is none. Stops reading when the request's own signal is aborted. */
export async function readBody(
  request: Request,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const tooLarge = (): Refusal =>
    new Refusal(413, "body_too_large", `The body may have ${maxBytes} bytes at most.`);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  if (request.body === null) return undefined;
  const reader = request.body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener("abort", cancel);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  return size === 0 ? undefined : joined(chunks, size);
}

/** What an operation's body has to be: one JSON object, or nothing where the operation takes none. */
export function parseBody(
  body: Uint8Array | undefined,
  contentType: string | null,
  { takesBody }: { readonly takesBody: boolean },
): object | undefined {
  const refuse = (why: string): Refusal => new Refusal(400, "invalid_body", `The body ${why}.`);
  if (!takesBody) {
    if (body !== undefined) throw refuse("is not wanted: this operation takes none");
    return undefined;
  }
  if (body === undefined) throw refuse("is missing");
  if (!/^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(contentType ?? "")) {
    throw new Refusal(415, "unsupported_media_type", "The body must be application/json in UTF-8.");
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw refuse("is not JSON in UTF-8");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw refuse("must be an object");
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.byteLength;
  }
  return whole;
}
