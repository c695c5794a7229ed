import { type Body, limited, readStream } from "./body.ts";
import { type RequestHeaders, requestHeaders } from "./request-headers.ts";

/**
 * A request in plain parts, whatever it came through. To make a `Request` only in order to take it apart would cost more
 * than to answer it.
 */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: RequestHeaders;
  /** Reads the body, once. Throws when the caller has given up. */
  readBody(): Body | Promise<Body>;
  /** Aborted when the caller gives up. A function, since hardly any request needs it. */
  signal(): AbortSignal;
}

/** What `fetch` was called with, in plain parts. */
export function incomingOf(input: string | URL | Request, init: RequestInit | undefined): Incoming {
  return (
    plainly(input, init ?? {}) ??
    fromRequest(input instanceof Request && init === undefined ? input : new Request(input, init))
  );
}

function fromRequest(request: Request): Incoming {
  const { method, headers, body } = request;
  return {
    method,
    url: new URL(request.url),
    headers,
    readBody: async () => {
      const bytes = await readStream(body);
      request.signal.throwIfAborted();
      return bytes;
    },
    signal: () => request.signal,
  };
}

const nothing = new Uint8Array();

const plainMethods: readonly string[] = ["GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"];

/** Members that change nothing for a request that is answered in process. */
const plainMembers: readonly string[] = ["method", "headers", "body", "signal", "redirect"];

/**
 * The parts of a request that a `Request` would have, without making one; `undefined` for whatever is out of the ordinary,
 * which `Request` then takes or refuses.
 */
function plainly(input: string | URL | Request, init: RequestInit): Incoming | undefined {
  const { method = "GET", body, signal } = init;
  const url = input instanceof Request ? undefined : addressIn(input);
  if (url === undefined) return undefined;
  if (!plainMethods.includes(method) || !Object.keys(init).every((name) => plainMembers.includes(name)))
    return undefined;
  const isText = typeof body === "string";
  const hasBody = isText || body instanceof Uint8Array;
  const isWithoutBody = body === undefined || body === null;
  if (!hasBody && !isWithoutBody) return undefined;
  if (hasBody && (method === "GET" || method === "HEAD")) return undefined;
  if (url.username !== "" || url.password !== "") return undefined;
  return {
    method,
    url,
    headers: requestHeaders(init.headers, isText ? "text/plain;charset=UTF-8" : undefined),
    readBody: () => {
      signal?.throwIfAborted();
      return limited(isText ? new TextEncoder().encode(body) : hasBody ? body : nothing);
    },
    signal: () => signal ?? new AbortController().signal,
  };
}

const addresses = new Map<string, URL>();

const maximumAddresses = 200;

/** The calls of a test suite go to a handful of addresses, and to read one is a tenth of what a call costs. */
function addressIn(input: string | URL): URL | undefined {
  if (typeof input !== "string") return parsed(input);
  const known = addresses.get(input);
  if (known !== undefined) return known;
  const address = parsed(input);
  if (addresses.size >= maximumAddresses) addresses.clear();
  if (address !== undefined) addresses.set(input, address);
  return address;
}

/** To ask `URL.canParse` first would mean to read every address twice. */
function parsed(input: string | URL): URL | undefined {
  try {
    return new URL(input);
  } catch {
    return undefined;
  }
}
