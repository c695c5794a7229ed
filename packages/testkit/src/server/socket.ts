import type { IncomingMessage, ServerResponse } from "node:http";

import type { Answer } from "../emulator/http/answer.ts";
import { type Body, joined, maximumBytes } from "../emulator/http/body.ts";
import type { Incoming } from "../emulator/http/incoming.ts";
import type { RequestHeaders } from "../emulator/http/request-headers.ts";

// Between Node's own request and response and the emulator's plain ones. A `Request` and a `Response` in between would cost
// more than all that the emulator does: docs/decisions/0008-what-the-emulator-costs.md.

/** A request that came through a socket, in plain parts. Its body may have so many bytes as the API's, or as `limit` says. */
export function incomingFrom(
  request: IncomingMessage,
  response: ServerResponse,
  { url, limit = maximumBytes }: { url: URL; limit?: number },
): Incoming {
  return {
    method: request.method ?? "GET",
    url,
    headers: headersOf(request),
    readBody: () => readBody(request, limit),
    signal: () => signalOf(response),
  };
}

/** As `Headers` reads them: of a header that comes twice both values count. */
function headersOf(request: IncomingMessage): RequestHeaders {
  const get = (name: string): string | null =>
    request.headersDistinct[name.toLowerCase()]?.join(", ") ?? null;
  return { get, has: (name) => get(name) !== null };
}

function readBody(request: IncomingMessage, limit: number): Body | Promise<Body> {
  const { "content-length": length = "0", "transfer-encoding": encoding } = request.headers;
  return length === "0" && encoding === undefined ? new Uint8Array() : readChunks(request, limit);
}

function readChunks(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on("error", reject);
    request.on("end", () => {
      resolve(joined(chunks, size));
    });
    request.on("data", (chunk: Uint8Array) => {
      size += chunk.byteLength;
      // What comes after that is thrown away as it comes.
      if (size > limit) resolve("too-large");
      else chunks.push(chunk);
    });
  });
}

function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort(new DOMException("The caller has hung up.", "AbortError"));
  };
  if (response.destroyed) abort();
  response.once("close", abort);
  return controller.signal;
}

/** Writes an answer to a socket. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (body === null) response.writeHead(status, headers).end();
  else response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
}
