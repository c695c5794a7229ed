import type { ConnectionFaultKind } from "../fault.ts";
import type { Answer } from "./answer.ts";

/** A connection that breaks, and the answer of the operation that was carried out on it. */
export type BrokenConnection =
  | { readonly breaks: "half-body"; readonly answer: Answer }
  | { readonly breaks: Exclude<ConnectionFaultKind, "half-body">; readonly answer: Answer | undefined };

/**
 * Tells a server that a connection shall break. The emulator has no socket to break, so it throws this for a request that
 * came through one, and acts the break out for one that did not.
 */
export class ConnectionFault extends Error {
  override readonly name = "ConnectionFault";
  readonly connection: BrokenConnection;

  constructor(connection: BrokenConnection) {
    super(`The connection shall break: ${connection.breaks}.`);
    this.connection = connection;
  }
}

const fromSocket = new WeakSet<Request>();

/** Notes that a request came through a socket, which whoever calls this will break when a ConnectionFault says so. */
export function comesThroughSocket(request: Request): Request {
  fromSocket.add(request);
  return request;
}

/** Breaks the connection of a request: for its socket, or as `fetch` would show it. */
export async function breakConnection(request: Request, connection: BrokenConnection): Promise<Response> {
  if (fromSocket.has(request)) throw new ConnectionFault(connection);
  switch (connection.breaks) {
    case "connection-reset":
      throw failure("fetch failed", "read ECONNRESET", "ECONNRESET");
    case "closed-socket":
      throw failure("fetch failed", "other side closed", "UND_ERR_SOCKET");
    case "stall":
      return untilAborted(request.signal);
    case "half-body":
      return halfOf(connection.answer);
  }
}

/** What the fetch of Node throws: the reason, with its code, is the cause. */
function failure(message: string, reason: string, code: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) });
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const giveUp = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
  });
}

/** A body in bytes, and how many of them come before the connection breaks. */
export function halved({ body }: Answer): {
  readonly length: number;
  readonly half: Uint8Array<ArrayBuffer>;
} {
  const bytes = new TextEncoder().encode(body ?? "");
  return { length: bytes.byteLength, half: bytes.slice(0, bytes.byteLength / 2) };
}

function halfOf(answer: Answer): Response {
  const { status, headers } = answer;
  const { length, half } = halved(answer);
  const chunks = [half];
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.error(failure("terminated", "other side closed", "UND_ERR_SOCKET"));
      else controller.enqueue(chunk);
    },
  });
  return new Response(stream, { status, headers: { ...headers, "content-length": String(length) } });
}
