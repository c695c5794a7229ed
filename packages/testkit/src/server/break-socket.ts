import type { ServerResponse } from "node:http";

import { type BrokenConnection, halved } from "../emulator/http/connection-fault.ts";

/**
 * Breaks the socket of a request as a fault wants it.
 *
 * @param stalled - Where a response stands while nothing comes; whoever closes the server destroys it.
 */
export function breakSocket(
  connection: BrokenConnection,
  outgoing: ServerResponse,
  stalled: Set<ServerResponse>,
): void {
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
}
