import { badRequest, type RequestFault, problem } from "./problems.ts";

/** Rule `sizeOfABody`. A logo of 1000 pixels in base64 is well below. */
export const maximumBytes: number = 4 * 1024 * 1024;

/** Deeper than any body of the API, and less deep than what makes a recursive function fail. */
const maximumDepth = 100;

/** The bytes of a request's body. */
export type Body = Uint8Array | "too-large";

/** A body that is there already, unless it is larger than can be allowed. */
export function limited(bytes: Uint8Array): Body {
  return bytes.byteLength > maximumBytes ? "too-large" : bytes;
}

/** Reads a body, and no more than can be allowed. */
export async function readStream(stream: ReadableStream<Uint8Array> | null): Promise<Body> {
  if (stream === null) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    size += value.byteLength;
    if (size > maximumBytes) {
      await reader.cancel();
      return "too-large";
    }
    chunks.push(value);
  }
}

/** Chunks of a body as one. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** A body as an operation reads it: its value, or what is wrong with it as a whole. */
export interface ParsedBody {
  readonly value: unknown;
  readonly faults: readonly RequestFault[];
  /** Tells two bodies apart, and takes two for one when they say the same. */
  readonly fingerprint: string;
}

/** What a request without a body is read as. */
const noBody: ParsedBody = { value: undefined, faults: [], fingerprint: "" };

/** How bodies are told apart. */
export interface BodyComparison {
  /** Rule `bodiesByValue`. */
  readonly bodiesByValue: boolean;
}

/** Reads a body in the media type that the operation takes; `null` for none. */
export function parseBody(
  bytes: Body,
  mediaType: string | null,
  comparison: BodyComparison = { bodiesByValue: true },
): ParsedBody {
  if (bytes === "too-large") throw problem(413, `The body is larger than ${maximumBytes} bytes.`);
  if (mediaType === null) return noBody;
  if (mediaType === "application/x-www-form-urlencoded") return parseForm(new TextDecoder().decode(bytes));
  return parseJson(decode(bytes), comparison);
}

/** A form is read whatever its bytes are (URL standard §5.1): who takes forms finds out what is wrong, in a shape of their own. */
function parseForm(text: string): ParsedBody {
  return { value: Object.fromEntries(new URLSearchParams(text)), faults: [], fingerprint: text };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw badRequest([{ key: "#", value: "is not UTF-8" }]);
  }
}

function parseJson(text: string, { bodiesByValue }: BodyComparison): ParsedBody {
  const broken = (value: string): ParsedBody => ({
    value: undefined,
    faults: [{ key: "#", value }],
    fingerprint: text,
  });
  if (text.trim() === "") return broken("is required");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engines' messages differ, and quote the body.
    return broken("is not JSON");
  }
  if (isDeeperThan(value, maximumDepth)) return broken(`is nested more than ${maximumDepth} levels deep`);
  return { value, faults: [], fingerprint: bodiesByValue ? canonical(value) : text };
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1));
}

/** JSON with the members of each object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort((one, other) => (one[0] < other[0] ? -1 : 1)))
      : member,
  );
}
