import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import { signRequest, webSigningKey } from "@vipps-management/client/message-signature";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { root } from "../support/commands.ts";
import { hasRedis, type Redis, sayWithoutRedis, startRedis } from "../support/redis.ts";

// A real Redis and two real processes: a request that one of them has carried out is refused by the other.

sayWithoutRedis("the tests of requests that are sent to two processes");

const backendUrl = "https://shop.example/api/management";

describe.skipIf(!hasRedis)("a backend of two processes", () => {
  let redis: Redis;
  const processes: ChildProcess[] = [];
  let addresses: string[];
  let pair: CryptoKeyPair;

  beforeAll(async () => {
    redis = await startRedis();
    pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
    const publicKey = JSON.stringify(await crypto.subtle.exportKey("jwk", pair.publicKey));
    addresses = await Promise.all([start(publicKey), start(publicKey)]);
  }, 30_000);

  afterAll(async () => {
    for (const child of processes) child.kill();
    await redis.kill();
  });

  async function start(publicKey: string): Promise<string> {
    const child = spawn(process.execPath, [path.join(root, "tests/browser/backend-process.mjs")], {
      env: { ...process.env, BACKEND_URL: backendUrl, PUBLIC_KEY: publicKey, REDIS_URL: redis.url },
      stdio: ["ignore", "pipe", "inherit"],
    });
    processes.push(child);
    const [printed] = (await once(child.stdout, "data")) as [Buffer];
    return printed.toString().trim();
  }

  /** Signs one request and gives what sends it, to whichever process, as often as one likes. */
  async function signedRequest(): Promise<
    (process: number) => Promise<{ status: number; code: string | undefined }>
  > {
    const url = new URL(`${backendUrl}/management/v1/sales-units/123456`);
    const headers = await signRequest(
      { method: "GET", url, headers: new Headers() },
      webSigningKey("till-7", pair.privateKey),
      { now: Date.now(), nonce: crypto.randomUUID() },
    );
    return async (process) => {
      const response = await fetch(`${addresses[process] ?? ""}${url.pathname}`, { headers });
      const { code } = (await response.json()) as { code?: string };
      return { status: response.status, code };
    };
  }

  test("carries out a request once, and refuses it in the other process", async () => {
    const send = await signedRequest();
    expect(await send(0)).toEqual({ status: 200, code: undefined });
    expect(await send(1)).toEqual({ status: 401, code: "nonce_used" });
    expect(await send(0)).toEqual({ status: 401, code: "nonce_used" });
  });

  test("carries out one of fifty copies that reach both at once", async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const send = await signedRequest();
      const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => send(index % 2)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ code }) => code === "nonce_used")).toHaveLength(49);
    }
  });
});
