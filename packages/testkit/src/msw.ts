import { http, type HttpHandler } from "msw";

import type { Emulator } from "./emulator/emulator.ts";
import { isConnectionFailure } from "./emulator/http/connection-fault.ts";
import { originOf, productionAddresses } from "./emulator/http/own-host.ts";

/** Where requests are caught. */
export interface EmulatorHandlerOptions {
  /** The origin that the code under test calls. Default: production's, `https://api.vipps.no`. */
  readonly baseUrl?: string;
}

const production = "https://api.vipps.no";

/**
 * Makes a handler for MSW, 2 or 3, that lets an emulator answer for production's address, so that code meets it unchanged,
 * in Node and in a browser. Requests to any other of Vipps MobilePay's hosts are refused with the status 421: whatever the
 * handler is given, nothing goes on to production.
 *
 * @param emulator - What answers.
 * @param options - Another address to answer for.
 * @throws TypeError when `baseUrl` is no origin.
 * @example
 * ```ts
 * const emulator = createEmulator();
 * const server = setupServer(emulatorHandler(emulator));
 * server.listen({ onUnhandledRequest: "error" });
 * ```
 */
export function emulatorHandler(
  emulator: Emulator,
  { baseUrl = production }: EmulatorHandlerOptions = {},
): HttpHandler {
  const origin = originOf(baseUrl);
  return http.all(addressesOf(origin), async ({ request }) => {
    const url = new URL(request.url);
    if (url.origin !== origin) return foreign(url.host, origin);
    try {
      const target = `${emulator.baseUrl}${url.pathname}${url.search}`;
      return await emulator.fetch(target, await copyOf(request));
    } catch (error) {
      // Any other error is a mistake, and MSW shows it.
      if (request.signal.aborted || isConnectionFailure(error)) return Response.error();
      throw error;
    }
  });
}

/** An origin, and all of Vipps MobilePay's hosts. A pattern with groups would make MSW decode them. */
function addressesOf(origin: string): RegExp {
  const own = origin.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^(?:${own}|${productionAddresses})(?:[/?#]|$)`, "i");
}

/** Its bytes rather than its stream: not every runtime makes a request from a stream. */
async function copyOf(request: Request): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  return { method, headers, signal, ...(hasBody && { body: await request.arrayBuffer() }) };
}

function foreign(host: string, origin: string): Response {
  const text =
    `${host} belongs to Vipps MobilePay. The emulator answers for ${origin} alone and refused the request; ` +
    "nothing was sent.\n";
  return new Response(text, { status: 421, headers: { "content-type": "text/plain;charset=UTF-8" } });
}
