// One process of a backend: started twice by replay.test.ts, with one Redis between the two.
import { createServer } from "node:http";
import { Readable } from "node:stream";

import KeyvRedis from "@keyv/redis";
import { createBackend, redisNonceStore } from "@vipps-management/browser-adapter/backend";
import { webPlatform } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2023-08";

const { BACKEND_URL = "", PUBLIC_KEY = "", REDIS_URL = "" } = process.env;
const store = new KeyvRedis(REDIS_URL);
const backend = createBackend({
  management: createManagementClient({
    platform: { ...webPlatform, fetch: () => Promise.resolve(Response.json({ name: "ACME" })) },
    baseUrl: "https://vipps.invalid",
  }),
  backendUrl: BACKEND_URL,
  allow: ["getMsn"],
  resolveKey: () => /** @type {JsonWebKey} */ (JSON.parse(PUBLIC_KEY)),
  authorize: () => true,
  nonces: redisNonceStore(() => store.getClient()),
  onError: (error) => {
    console.error(error);
  },
});

const server = createServer((request, response) => {
  const { method = "GET", url = "/", headers } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  const given = new Request(new URL(url, BACKEND_URL), {
    method,
    headers: /** @type {Record<string, string>} */ (headers),
    ...(hasBody && { body: /** @type {ReadableStream} */ (Readable.toWeb(request)), duplex: "half" }),
  });
  void backend(given).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
});
server.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify(server.address()));
});
