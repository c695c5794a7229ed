import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

/**
 * Serves an application to this machine alone. Signatures and sessions are for one origin, which is not known before
 * somebody listens: so the application is made then, and nobody has been told the address yet.
 *
 * @param port - 0 takes any that is free.
 */
export async function listen(
  port: number,
  makeApp: (origin: string) => Hono,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer();
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const answer = getRequestListener(makeApp(origin).fetch);
  server.on("request", (request, response) => void answer(request, response));
  return {
    origin,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
