import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How many connections may wait to be taken: a thousand tests may begin at once. The system may allow fewer. */
const maximumWaiting = 4_096;

/** Lets a server listen; throws an Error that says why when it cannot. */
export function listen(server: Server, port: number, hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === "EADDRINUSE"
          ? "the port is in use; choose another, or 0 for any that is free"
          : cause.message;
      reject(new Error(`The emulator cannot listen at ${hostname}, port ${port}: ${reason}.`, { cause }));
    });
    server.listen({ port, host: hostname, backlog: maximumWaiting }, resolve);
  });
}

/** An address that a client can use: the wildcards mean this machine as well. */
export function addressOf(server: Pick<Server, "address">): string {
  const { address, port, family } = server.address() as AddressInfo;
  const own = { "0.0.0.0": "127.0.0.1", "::": "::1" }[address] ?? address;
  return family === "IPv6" ? `http://[${own}]:${port}` : `http://${own}:${port}`;
}

/** How long the requests at hand may take when the server is closed; the emulator needs milliseconds. */
const patience = 2_000;

/** Makes the function that closes a server: at once when nothing is at hand, be there as many open connections as may be. */
export function closer(server: Server, stalled: ReadonlySet<ServerResponse>): () => Promise<void> {
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
