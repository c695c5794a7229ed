import path from "node:path";

import { fixtures } from "@vipps-management/testkit/2026-01";
import { type EmulatorServer, serve } from "@vipps-management/testkit/server";
import { Log, LogLevel, Miniflare } from "miniflare";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { root } from "./support/commands.ts";

// examples/worker in workerd, with Workers KV as Miniflare has it: two Workers that share one namespace stand for two isolates.

const scriptPath = path.join(root, "examples/worker/dist/worker.mjs");
const callerKey = "a-key-of-the-partners-own-systems";

/** What of Miniflare is used; its own types need those of Cloudflare, which this project does without. */
interface Isolate {
  fetch(url: string, init: RequestInit): Promise<Response>;
}
interface Namespace {
  list(): Promise<{ readonly keys: readonly { readonly name: string; readonly expiration?: number }[] }>;
}

describe("the Worker", { timeout: 30_000 }, () => {
  let emulator: EmulatorServer;
  let miniflare: Miniflare;

  beforeEach(async () => {
    emulator = await serve({ edition: "2026-01" });
    const { clientId, clientSecret, subscriptionKey } = emulator.emulator.credentials.partner;
    const isolate = (name: string) => ({
      name,
      modules: true as const,
      scriptPath,
      compatibilityDate: "2026-04-01",
      kvNamespaces: { TOKENS: "tokens" },
      bindings: {
        VIPPS_CLIENT_ID: clientId,
        VIPPS_CLIENT_SECRET: clientSecret,
        VIPPS_SUBSCRIPTION_KEY: subscriptionKey,
        VIPPS_BASE_URL: emulator.url,
        CALLER_KEY: callerKey,
      },
    });
    miniflare = new Miniflare({
      workers: [isolate("one"), isolate("two")],
      cf: false,
      log: new Log(LogLevel.NONE),
      handleRuntimeStdio: () => undefined, // what a Worker logs of a refusal is part of a test
    });
  }, 30_000);
  afterEach(async () => {
    await miniflare.dispose();
    await emulator.close();
  });

  async function call(
    isolate: "one" | "two",
    target: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {},
  ): Promise<{ status: number; json: unknown }> {
    const worker = (await miniflare.getWorker(isolate)) as unknown as Isolate;
    const answer = await worker.fetch(`https://worker.example${target}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${callerKey}`, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, json: text.startsWith("{") ? JSON.parse(text) : text };
  }

  const operations = (): (string | undefined)[] =>
    emulator.emulator.journal.entries.map(({ operationId }) => operationId);
  const tokensFetched = (): number => operations().filter((id) => id === "fetchAccessToken").length;

  test("fetches one token for all its isolates", async () => {
    expect(await call("one", "/sales-units/123456")).toMatchObject({
      status: 200,
      json: { name: "ACME Fantastic Fitness" },
    });
    await call("one", "/sales-units/123456");
    await call("two", "/sales-units/123456");
    expect(operations()).toEqual(["fetchAccessToken", "getMsn", "getMsn", "getMsn"]);
  });

  test("keeps in KV one entry that does not name the keys, and lets it lapse with the token", async () => {
    await call("one", "/sales-units/123456");
    const namespace = (await miniflare.getKVNamespace("TOKENS", "one")) as unknown as Namespace;
    const { keys } = await namespace.list();
    expect(keys).toEqual([
      {
        name: expect.stringMatching(/^vipps-management:token:[0-9a-f]{64}$/) as string,
        expiration: expect.any(Number) as number,
      },
    ]);
    const left = (keys[0]?.expiration ?? 0) - Date.now() / 1_000;
    expect(left).toBeGreaterThan(60);
    expect(left).toBeLessThanOrEqual(24 * 3_600);
  });

  test("gets another token when the one in KV has expired, once for all its isolates", async () => {
    await call("one", "/sales-units/123456");
    emulator.emulator.clock.advance({ days: 2 });
    expect((await call("two", "/sales-units/123456")).status).toBe(200);
    expect((await call("one", "/sales-units/123456")).status).toBe(200);
    expect(tokensFetched()).toBe(2);
  });

  test("answers a hundred requests at once, after which no token is missing", async () => {
    const calls = Array.from({ length: 100 }, (_, index) =>
      call(index % 2 === 0 ? "one" : "two", "/sales-units/123456"),
    );
    expect((await Promise.all(calls)).every(({ status }) => status === 200)).toBe(true);
    const fetched = tokensFetched();
    await Promise.all([call("one", "/sales-units/123456"), call("two", "/sales-units/123456")]);
    expect(tokensFetched()).toBe(fetched);
  });

  test("sends a prefill once, however often its caller asks under one key", async () => {
    const asked = { headers: { "idempotency-key": "signup-7" }, body: fixtures.productOrderRequest() };
    const first = await call("one", "/product-orders", asked);
    expect(first).toMatchObject({
      status: 201,
      json: { prefillUrl: expect.stringContaining("http") as string },
    });
    expect(await call("two", "/product-orders", asked)).toEqual(first);
    expect(emulator.emulator.backOffice.orders).toHaveLength(1);
  });

  test("sends nothing for an order that is known to be wrong, or has no key of its caller's", async () => {
    const body = { ...fixtures.productOrderRequest(), salesUnitName: "Per & Kari" };
    expect(await call("one", "/product-orders", { body, headers: { "idempotency-key": "a" } })).toMatchObject(
      {
        status: 422,
        json: { code: "invalid_order", errors: [{ path: "#/salesUnitName" }] },
      },
    );
    expect(await call("one", "/product-orders", { body })).toMatchObject({ status: 400 });
    expect(operations()).toEqual([]);
  });

  test("knows nobody without the key, and says no more than a code of what went wrong", async () => {
    expect(
      (await call("one", "/sales-units/123456", { headers: { authorization: "Bearer x" } })).status,
    ).toBe(401);
    expect(operations()).toEqual([]);
    expect(await call("one", "/sales-units/999999")).toEqual({ status: 404, json: { code: "not_found" } });
    emulator.emulator.faults.always("*", { status: 403 });
    expect(await call("one", "/sales-units/123456")).toEqual({ status: 502, json: { code: "unavailable" } });
  });
});
