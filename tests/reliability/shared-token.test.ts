import path from "node:path";

import KeyvRedis from "@keyv/redis";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { nodePlatform } from "@vipps-management/node-adapter";
import { type EmulatorServer, serve } from "@vipps-management/testkit/server";
import Keyv from "keyv";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { root, run } from "../support/commands.ts";
import { hasRedis, type Redis, sayWithoutRedis, startRedis } from "../support/redis.ts";

// A real Redis and real processes: those of examples/shared-token.

sayWithoutRedis("the tests of a token that processes share by Redis");

describe.skipIf(!hasRedis)("a token in Redis", () => {
  let redis: Redis;
  let server: EmulatorServer;
  const closing: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    redis = await startRedis();
    server = await serve();
  });

  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  afterAll(async () => {
    await redis.kill();
    await server.close();
  });

  const tokenRequests = (): number =>
    server.emulator.journal.entries.filter(({ operationId }) => operationId === "fetchAccessToken").length;

  function client() {
    const store = new KeyvRedis(redis.url);
    const tokenStore = new Keyv<string>({ store, namespace: "test" });
    tokenStore.on("error", () => undefined);
    const platform = nodePlatform({
      credentials: server.emulator.credentials.partner,
      baseUrl: server.url,
      tokenStore,
    });
    closing.push(
      () => platform.close(),
      () => store.disconnect(true), // by force: Redis may be away
    );
    return createManagementClient({ platform });
  }

  test("is fetched once for two processes", async () => {
    server.emulator.reset();
    const { clientId, clientSecret, subscriptionKey } = server.emulator.credentials.partner;
    const env = {
      ...process.env,
      VIPPS_CLIENT_ID: clientId,
      VIPPS_CLIENT_SECRET: clientSecret,
      VIPPS_SUBSCRIPTION_KEY: subscriptionKey,
      VIPPS_BASE_URL: server.url,
      REDIS_URL: redis.url,
    };
    for (let turn = 0; turn < 2; turn += 1) {
      const ended = await run(
        process.execPath,
        [path.join(root, "examples/shared-token/dist/shared-token.mjs")],
        { env },
      );
      expect(ended).toEqual({ code: 0, output: "POS standard, In the shop, By agreement\n" });
    }
    expect(tokenRequests()).toBe(1);
  }, 30_000);

  test("that Redis loses in the middle of a hundred calls, by being killed, fails none of them", async () => {
    const management = client();
    const calls: Promise<unknown>[] = [];
    for (let call = 0; call < 100; call += 1) {
      calls.push(management.partners.pricePackages());
      if (call === 30) await redis.kill();
      // By now the first token has expired on the emulator's clock, so a new one is needed while Redis is away.
      if (call === 60) server.emulator.clock.advance({ hours: 25 });
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
  }, 30_000);

  test("is shared again when Redis has come back", async () => {
    await redis.kill();
    await redis.restart();
    const first = client();
    await first.partners.pricePackages();
    const before = tokenRequests();
    await client().partners.pricePackages();
    expect(tokenRequests()).toBe(before);
  }, 30_000);
});
