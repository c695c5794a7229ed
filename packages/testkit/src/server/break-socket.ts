import type { ServerResponse } from "node:http";

import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

import { type BrokenConnection, halved } from "../emulator/http/connection-fault.ts";

/**
 * Breaks the socket of a request as a fault wants it.
 *
 * @param stalled - Where a response stands while nothing comes; whoever closes the server destroys it.
 * @returns What tells the server that there is nothing for it to send, as soon as the connection is broken.
 */
export async function breakSocket(
  connection: BrokenConnection,
  outgoing: ServerResponse,
  stalled: Set<ServerResponse>,
): Promise<Response> {
  const closed = new Promise((resolve) => outgoing.once("close", resolve));
  switch (connection.breaks) {
    case "connection-reset":
      // With a RST segment, which the other side reads as ECONNRESET.
      outgoing.socket?.resetAndDestroy();
      break;
    case "closed-socket":
      outgoing.destroy();
      break;
    case "half-body": {
      const { status, headers } = connection.answer;
      const { length, half } = halved(connection.answer);
      outgoing.writeHead(status, { ...headers, "content-length": length });
      outgoing.write(half, () => outgoing.destroy());
      break;
    }
    case "stall":
      stalled.add(outgoing);
      outgoing.once("close", () => stalled.delete(outgoing));
  }
  if (!outgoing.destroyed) await closed;
  return RESPONSE_ALREADY_SENT;
}
