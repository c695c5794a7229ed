import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { createEmulator } from "../emulator/create-emulator.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { Answer } from "../emulator/http/answer.ts";
import { ForeignHostError, isProductionHost } from "../emulator/http/own-host.ts";
import type { EmulatorOptions } from "../emulator/options.ts";
import { wireOf } from "../emulator/wire.ts";
import { breakSocket } from "./break-socket.ts";
import { incomingFrom, send } from "./socket.ts";

/** Where to listen, and with which emulator. The emulator's own options are for the one that is made when none is given. */
export interface ServeOptions extends EmulatorOptions {
  /** From 0 to 65535; 0, the default, takes any that is free. */
  readonly port?: number;
  /** The name or address to listen at. Default: `127.0.0.1`, which only this machine reaches. */
  readonly hostname?: string;
  readonly emulator?: Emulator;
}

/** An emulator that is reached over HTTP. */
export interface EmulatorServer {
  /** The base URL for clients, without a trailing slash. */
  readonly url: string;
  readonly emulator: Emulator;
  /** Stops listening, lets the requests at hand finish but for those that a fault stalls, and closes every connection. */
  close(): Promise<void>;
}

/**
 * Serves an emulator over HTTP.
 *
 * @throws Error when it cannot listen, for example because the port is in use.
 * @example
 * ```ts
 * const server = await serve({ port: 0 });
 * const response = await fetch(`${server.url}/management/v1/merchants`);
 * await server.close();
 * ```
 */
export async function serve(options: ServeOptions = {}): Promise<EmulatorServer> {
  const { port = 0, hostname = "127.0.0.1", emulator = createEmulator(options), publicUrl } = options;
  const handle = wireOf(emulator);
  const stalled = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void answer({ emulator, handle, stalled }, request, response);
  });
  const close = closer(server, stalled);
  await listen(server, port, hostname);
  const url = publicUrl ?? addressOf(server);
  emulator.publishAt(url);
  return { url: emulator.baseUrl, emulator, close };
}

interface Serving {
  readonly emulator: Emulator;
  readonly handle: ReturnType<typeof wireOf>;
  readonly stalled: Set<ServerResponse>;
}

/** Answers a request, or breaks its connection where a fault of the emulator's wants that. */
async function answer(
  { emulator, handle, stalled }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = addressed(request, emulator.baseUrl);
  if ("refusal" in url) {
    send(response, url.refusal);
    return;
  }
  try {
    const outcome = await handle(incomingFrom(request, response, url));
    if ("breaks" in outcome) breakSocket(outcome, response, stalled);
    else send(response, outcome.answer);
  } catch (error) {
    // Whoever has hung up in the middle of a request gets no answer, and nothing has gone wrong.
    if (response.destroyed) return;
    console.error(error);
    send(response, plain(500, "The emulator has failed. What it wrote to standard error says why."));
  }
}

/**
 * What a request is for. It has reached this server, so the host in it is only the name that the caller has for it
 * (`localhost`, a container's name): the emulator gets its own instead. But for Vipps MobilePay's hosts, which end up here
 * by a proxy or a hosts file and mean somebody else, that is refused.
 */
function addressed(
  { url: target = "", headers }: IncomingMessage,
  baseUrl: string,
): URL | { readonly refusal: Answer } {
  // A proxy is sent the whole address (RFC 9112 §3.2.2).
  const whole = target.startsWith("/") || !URL.canParse(target) ? undefined : new URL(target);
  const host = whole?.host ?? headers.host ?? "";
  if (isProductionHost(host)) return { refusal: plain(421, new ForeignHostError(host, baseUrl).message) };
  const path = whole === undefined ? target : `${whole.pathname}${whole.search}`;
  if (!path.startsWith("/")) return { refusal: plain(400, "The target of the request is no path.") };
  return new URL(`${baseUrl}${path}`);
}

function plain(status: number, text: string): Answer {
  return { status, headers: { "content-type": "text/plain;charset=UTF-8" }, body: `${text}\n` };
}

function listen(server: Server, port: number, hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === "EADDRINUSE"
          ? "the port is in use; choose another, or 0 for any that is free"
          : cause.message;
      reject(new Error(`The emulator cannot listen at ${hostname}, port ${port}: ${reason}.`, { cause }));
    });
    server.listen(port, hostname, resolve);
  });
}

/** An address that a client can use: the wildcards mean this machine as well. */
function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  const own = { "0.0.0.0": "127.0.0.1", "::": "::1" }[address] ?? address;
  return family === "IPv6" ? `http://[${own}]:${port}` : `http://${own}:${port}`;
}

/** How long the requests at hand may take when the server is closed; the emulator needs milliseconds. */
const patience = 2_000;

/** Makes the function that closes a server: at once when nothing is at hand, be there as many open connections as may be. */
function closer(server: Server, stalled: ReadonlySet<ServerResponse>): () => Promise<void> {
  let atHand = 0;
  let closing = false;
  const hangUp = (): void => {
    server.closeAllConnections();
  };
  server.on("request", (_request, response) => {
    atHand += 1;
    response.once("close", () => {
      atHand -= 1;
      if (closing && atHand === 0) hangUp();
    });
  });
  return () =>
    new Promise((resolve) => {
      closing = true;
      const giveUp = setTimeout(hangUp, patience);
      server.close(() => {
        clearTimeout(giveUp);
        resolve();
      });
      for (const outgoing of stalled) outgoing.destroy();
      if (atHand === 0) hangUp();
    });
}
