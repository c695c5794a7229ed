import KeyvRedis from "@keyv/redis";
import { logTo } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { credentialsFromEnv, nodePlatform } from "@vipps-management/node-adapter";
import Keyv from "keyv";

// One process of a fleet: every process with the same keys finds the same token in Redis, and one of them renews it.
// VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET, VIPPS_SUBSCRIPTION_KEY, REDIS_URL; VIPPS_BASE_URL to try it on an emulator.

const redis = new KeyvRedis(process.env.REDIS_URL ?? "redis://127.0.0.1:6379");
const tokenStore = new Keyv<string>({ store: redis, namespace: "acme" });
// The client warns when the store fails, and goes on; a listener keeps Keyv from being the second to tell.
tokenStore.on("error", () => undefined);

const baseUrl = process.env.VIPPS_BASE_URL;
const platform = nodePlatform({
  credentials: credentialsFromEnv(),
  tokenStore,
  ...(baseUrl !== undefined && { baseUrl }),
});
const management = createManagementClient({
  platform,
  log: logTo({
    debug: () => undefined,
    warn: (message) => {
      console.error(message);
    },
  }),
});

const pricePackages = await management.partners.pricePackages();
console.log(pricePackages.map(({ name }) => name).join(", "));

await platform.close();
await redis.disconnect(true); // by force: a Redis that is away would be waited for
