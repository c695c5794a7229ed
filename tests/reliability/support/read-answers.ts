/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  /** By name in small letters; the last of several. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Makes a function that takes what comes through a socket, in whatever pieces, and gives on each answer that is complete
 * (RFC 9112 §6.3).
 *
 * @param methodOfNext - The method of the request that the next answer is for: one to HEAD has no body.
 */
export function readAnswers(
  methodOfNext: () => string,
  onAnswer: (answer: RawAnswer) => void,
): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const taken = takeAnswer(rest, methodOfNext());
      if (taken === undefined) return;
      rest = rest.subarray(taken.length);
      if (taken.answer.status >= 200) onAnswer(taken.answer);
    }
  };
}

function takeAnswer(bytes: Buffer, method: string): { answer: RawAnswer; length: number } | undefined {
  const endOfHead = bytes.indexOf("\r\n\r\n");
  if (endOfHead < 0) return undefined;
  const [first = "", ...lines] = bytes.toString("latin1", 0, endOfHead).split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
  if (Number.isNaN(status)) throw new Error(`Not the beginning of an answer: ${first.slice(0, 80)}`);
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const at = endOfHead + 4;
  const hasNoBody = method === "HEAD" || status < 200 || status === 204 || status === 304;
  const body = hasNoBody ? { text: "", end: at } : takeBody(bytes, at, headers);
  if (body === undefined) return undefined;
  return { answer: { status, headers, body: body.text }, length: body.end };
}

function takeBody(
  bytes: Buffer,
  at: number,
  headers: ReadonlyMap<string, string>,
): { text: string; end: number } | undefined {
  if (headers.get("transfer-encoding") === "chunked") return takeChunks(bytes, at);
  const end = at + Number(headers.get("content-length") ?? 0);
  return bytes.length < end ? undefined : { text: bytes.toString("utf8", at, end), end };
}

function takeChunks(bytes: Buffer, from: number): { text: string; end: number } | undefined {
  const chunks: Buffer[] = [];
  for (let at = from; ;) {
    const endOfLine = bytes.indexOf("\r\n", at);
    if (endOfLine < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, endOfLine), 16);
    const end = endOfLine + 2 + size + 2;
    if (bytes.length < end) return undefined;
    if (size === 0) return { text: Buffer.concat(chunks).toString("utf8"), end };
    chunks.push(bytes.subarray(endOfLine + 2, end - 2));
    at = end;
  }
}
