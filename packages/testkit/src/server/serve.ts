import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { createAdaptorServer, type HttpBindings } from "@hono/node-server";

import { createEmulator } from "../emulator/create-emulator.ts";
import type { Emulator } from "../emulator/emulator.ts";
import {
  type BrokenConnection,
  comesThroughSocket,
  ConnectionFault,
} from "../emulator/http/connection-fault.ts";
import { ForeignHostError, isProductionHost } from "../emulator/http/own-host.ts";
import type { EmulatorOptions } from "../emulator/options.ts";
import { breakSocket } from "./break-socket.ts";
import { createPages } from "./pages/pages.ts";
import type { Space } from "./space.ts";

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
  const stalled = new Set<ServerResponse>();
  const space: Space = { name: "default", path: "", emulator };
  const pages = createPages();
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      const answered = await answer(space, pages, request);
      if (answered instanceof Response) return answered;
      return breakSocket(answered, (env as HttpBindings).outgoing, stalled);
    },
    // Whoever runs a server within a test keeps the `Request` and `Response` of the runtime.
    overrideGlobalObjects: false,
  }) as Server;
  const close = closer(server, stalled);
  await listen(server, port, hostname);
  const url = publicUrl ?? addressOf(server);
  emulator.publishAt(url);
  return { url: emulator.baseUrl, emulator, close };
}

/**
 * Passes a request on. It has reached this server, so the host in it is only the name that the caller has for it
 * (`localhost`, a container's name): the emulator gets its own instead. But for Vipps MobilePay's hosts, which end up here
 * by a proxy or a hosts file and mean somebody else, that is refused. A fault of the emulator's may break the connection.
 */
async function answer(
  space: Space,
  pages: ReturnType<typeof createPages>,
  request: Request,
): Promise<Response | BrokenConnection> {
  try {
    const { emulator } = space;
    const { host, pathname, search } = new URL(request.url);
    const page = isProductionHost(host) ? undefined : await pages(request, space);
    if (page !== undefined) return page;
    const address = `${emulator.baseUrl}${pathname}${search}`;
    const isOwn = request.url === address || isProductionHost(host);
    return await emulator.fetch(comesThroughSocket(isOwn ? request : new Request(address, request)));
  } catch (error) {
    if (error instanceof ConnectionFault) return error.connection;
    if (error instanceof ForeignHostError) return plain(421, error.message);
    if (!request.signal.aborted) console.error(error);
    return plain(500, "The emulator has failed. What it wrote to standard error says why.");
  }
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain;charset=UTF-8" } });
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
