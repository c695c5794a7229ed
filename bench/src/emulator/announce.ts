import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Has a server listen, and says on one line of the output where. */
export function announce(server: Server): void {
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    console.log(JSON.stringify({ url: `http://127.0.0.1:${port}` }));
  });
  process.once("SIGTERM", () => process.exit());
}
