import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** What a server writes for a request: pieces, each in a packet of its own as far as the system lets it. */
export interface RawAnswer {
  readonly pieces: readonly Uint8Array[];
  /** What it does then: ends the connection, breaks it, keeps it for the next request, or goes on sending the last piece. */
  readonly then: "end" | "break" | "keep" | "repeat";
}

/** A server that answers with bytes, whatever is asked. */
export interface RawServer {
  readonly url: string;
  /** What the next requests are answered with. */
  answerWith(answer: RawAnswer): void;
  /** How many connections are open. */
  readonly open: () => number;
  close(): Promise<void>;
}

/** Listens on the loopback. Requests must have no body. */
export async function startRawServer(): Promise<RawServer> {
  let answer: RawAnswer = { pieces: [], then: "end" };
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A client that refuses what it gets closes while there is more to write.
    socket.on("error", () => undefined);
    let head = "";
    socket.on("data", (chunk) => {
      head += chunk.toString("latin1");
      if (!head.endsWith("\r\n\r\n")) return;
      head = "";
      void write(socket, answer);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    answerWith: (next) => {
      answer = next;
    },
    open: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function write(socket: Socket, { pieces, then }: RawAnswer): Promise<void> {
  for (const piece of pieces) {
    socket.write(piece);
    // Two pieces that are written at once arrive as one.
    if (pieces.length > 1) await new Promise(setImmediate);
  }
  if (then === "end") socket.end();
  if (then === "break") socket.resetAndDestroy();
  const last = pieces.at(-1);
  if (then === "repeat" && last !== undefined) repeat(socket, last);
}

/** Writes it again and again, as fast as it is read. */
function repeat(socket: Socket, piece: Uint8Array): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}
