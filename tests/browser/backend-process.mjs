// One process of a backend: started twice by replay.test.ts, with one Redis between the two.
import KeyvRedis from "@keyv/redis";
import { createBackend, redisNonceStore } from "@vipps-management/browser-adapter/backend";
import { webPlatform } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2023-08";

import { listen } from "../support/listen.mjs";

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

const { url } = await listen(backend, BACKEND_URL);
console.log(url);
