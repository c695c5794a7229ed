// JavaScript, so that a process of a test's own can import it on a Node that does not read TypeScript.
import { once } from "node:events";
import { createServer } from "node:http";
import { Readable } from "node:stream";

/**
 * Serves a function from Request to Response on a free port of this machine.
 *
 * @param {(request: Request) => Promise<Response>} handle
 * @param {string} [origin] what requests are to say they were sent to; without one, where they were
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function listen(handle, origin) {
  const server = createServer((request, response) => {
    const { method = "GET", url: target = "/", headers } = request;
    const hasBody = method !== "GET" && method !== "HEAD";
    const given = new Request(new URL(target, origin ?? url), {
      method,
      headers: /** @type {Record<string, string>} */ (headers),
      ...(hasBody && { body: /** @type {ReadableStream} */ (Readable.toWeb(request)), duplex: "half" }),
    });
    void handle(given).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
