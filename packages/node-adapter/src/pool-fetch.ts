import type { IncomingHttpHeaders } from "node:http";

import type { PlatformFetch } from "@vipps-management/client";
import type { Dispatcher } from "undici";

import { decoded } from "./content-coding.ts";

/**
 * The part of `fetch` that the client needs, on a pool of undici's. What undici's own `fetch` does besides, for pages and their
 * rights, takes longer than all the rest of a call.
 */
export function poolFetch(pool: Dispatcher): PlatformFetch {
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const { origin, pathname, search } = new URL(url);
      const fields = { ...USUAL, ...headers };
      pool.dispatch(
        { origin, path: pathname + search, method, headers: fields, body: body ?? null },
        new Exchange(signal, resolve, reject),
      );
    });
}

/** What `fetch` sends as well. */
const USUAL = { accept: "*/*", "accept-encoding": "br, gzip", "user-agent": "undici" };

/** Statuses of answers that have no body (Fetch, "null body status"). */
const WITHOUT_BODY = new Set([204, 205, 304]);

/** How many bytes of an answer wait for whoever reads it, before no more are taken from the connection. */
const WAITING: QueuingStrategy<Uint8Array> = { highWaterMark: 65_536, size: (chunk) => chunk.length };

/** A request and its answer, as undici tells of them. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (reason: unknown) => void;
  #exchange: Dispatcher.DispatchController | undefined;
  #body: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(signal: AbortSignal, resolve: (response: Response) => void, reject: (reason: unknown) => void) {
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    signal.addEventListener("abort", this.#abort);
  }

  onRequestStart(exchange: Dispatcher.DispatchController): void {
    this.#exchange = exchange;
    if (this.#signal.aborted) this.#abort(); // while it waited for a connection
  }

  onResponseStart(
    exchange: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
    statusText = "",
  ): void {
    if (status < 200) return; // an interim answer
    const body = WITHOUT_BODY.has(status) ? null : decoded(this.#open(exchange), headers["content-encoding"]);
    this.#resolve(new Response(body, { status, statusText: readable(statusText), headers: lines(headers) }));
  }

  onResponseData(exchange: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#body?.enqueue(chunk);
    if ((this.#body?.desiredSize ?? 1) <= 0) exchange.pause();
  }

  onResponseEnd(): void {
    this.#signal.removeEventListener("abort", this.#abort);
    this.#body?.close();
  }

  onResponseError(_exchange: unknown, error: Error): void {
    this.#signal.removeEventListener("abort", this.#abort);
    this.#reject(error);
    this.#body?.error(error);
  }

  readonly #abort = (): void => {
    this.#reject(this.#signal.reason);
    this.#exchange?.abort(this.#signal.reason as Error);
  };

  #open(exchange: Dispatcher.DispatchController): ReadableStream<Uint8Array> {
    return new ReadableStream(
      {
        start: (body) => {
          this.#body = body;
        },
        pull: () => {
          exchange.resume();
        },
        cancel: (reason: Error) => {
          exchange.abort(reason);
        },
      },
      WAITING,
    );
  }
}

/** A reason phrase may be anything; `Response` takes what RFC 9110 §15.1 allows. */
function readable(statusText: string): string {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(statusText) ? statusText : "";
}

/** A pair for each line, so that those of one name stay apart: `Set-Cookie` cannot be joined. */
function lines(headers: IncomingHttpHeaders): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === "string") pairs.push([name, value]);
    else for (const line of value ?? []) pairs.push([name, line]);
  }
  return pairs;
}
