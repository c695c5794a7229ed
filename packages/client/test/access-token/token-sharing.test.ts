import { createHash } from "node:crypto";

import { describe, expect, test, vi } from "vitest";

import { accessTokenSigner, memoryTokenStore } from "../../src/access-token/index.ts";
import { tokenKey } from "../../src/access-token/shared-token.ts";
import { logTo } from "../../src/log.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { TokenStore } from "../../src/platform.ts";
import {
  type Answerer,
  isTokenRequest,
  json,
  type Observed,
  observedClient,
} from "../support/observed-client.ts";

const keys = { clientId: "emu_id", clientSecret: "emu_secret", subscriptionKey: "emu_subscription" };
const msn = "123456";

/** Gives out tokens 1, 2, 3 … of so many seconds, and answers everything else with a sales unit. */
function issuing(seconds = 900): Answerer & { issued: () => number } {
  let issued = 0;
  const answer = (request: Observed): Response =>
    isTokenRequest(request)
      ? json({ access_token: `emu_${String((issued += 1))}`, expires_in: seconds })
      : json({ msn });
  return Object.assign(answer, { issued: () => issued });
}

function clientWith(answer: Answerer, tokenStore: TokenStore, now: () => number = () => 0) {
  const warn = vi.fn();
  const client = observedClient(answer, {
    platform: { tokenStore, now } as never,
    signer: accessTokenSigner(keys),
    log: logTo({ debug: () => undefined, warn }),
  });
  return { ...client, warn };
}

describe("a token in a store", () => {
  test("serves every signer with the same keys: one token request for all of them", async () => {
    const answer = issuing();
    const store = memoryTokenStore(() => 0);
    for (let process = 0; process < 3; process += 1)
      await clientWith(answer, store).management.salesUnits.get({ msn });
    expect(answer.issued()).toBe(1);
  });

  test.each<[string, Partial<ClientOptions>]>([
    ["another client id", { signer: accessTokenSigner({ ...keys, clientId: "emu_other" }) }],
    ["another client secret", { signer: accessTokenSigner({ ...keys, clientSecret: "emu_other" }) }],
    ["another subscription key", { signer: accessTokenSigner({ ...keys, subscriptionKey: "emu_other" }) }],
    ["keys of another kind", { signer: accessTokenSigner({ ...keys, kind: "management" }) }],
    ["another base URL", { baseUrl: "https://other.invalid" }],
  ])("serves no signer with %s", async (_, other) => {
    const answer = issuing();
    const tokenStore = memoryTokenStore(() => 0);
    await clientWith(answer, tokenStore).management.salesUnits.get({ msn });
    const platform = { tokenStore, now: () => 0 } as never;
    const { management, sent } = observedClient(answer, {
      platform,
      signer: accessTokenSigner(keys),
      ...other,
    });
    await management.salesUnits.get({ msn });
    expect(answer.issued()).toBe(2);
    expect(sent.at(-1)?.headers.authorization).toBe("Bearer emu_2");
  });

  test("is shared by a store of the signer's own, whatever the platform has", async () => {
    const answer = issuing();
    const tokenStore = memoryTokenStore(() => 0);
    for (let process = 0; process < 2; process += 1) {
      const signer = accessTokenSigner(keys, { tokenStore });
      const platform = { tokenStore: memoryTokenStore(() => 0), now: () => 0 } as never;
      await observedClient(answer, { platform, signer }).management.salesUnits.get({ msn });
    }
    expect(answer.issued()).toBe(1);
  });

  test("is named by a hash, and neither name nor value shows a key", async () => {
    const kept: string[] = [];
    const store: TokenStore = {
      get: (key) => (kept.push(key), Promise.resolve(undefined)),
      set: (key, value) => Promise.resolve(kept.push(key, value)),
      delete: () => Promise.resolve(),
    };
    await clientWith(issuing(), store).management.salesUnits.get({ msn });
    expect(kept[0]).toMatch(/^vipps-management:token:[0-9a-f]{64}$/);
    for (const secret of Object.values(keys)) expect(kept.join()).not.toContain(secret);
  });

  test("is another for management keys than for standard keys of the same id and secret, and for another API", async () => {
    const { clientId, clientSecret } = keys;
    const names = [
      await tokenKey("https://vipps.invalid", keys),
      await tokenKey("https://vipps.invalid", { kind: "management", clientId, clientSecret }),
      await tokenKey("https://other.invalid", { kind: "management", clientId, clientSecret }),
    ];
    expect(new Set(names).size).toBe(3);
  });

  test("has the name that processes of other versions look for", async () => {
    const { clientId, clientSecret } = keys;
    const named = (...parts: string[]) =>
      `vipps-management:token:${createHash("sha256").update(JSON.stringify(parts)).digest("hex")}`;
    const api = "https://vipps.invalid";
    expect(await tokenKey(api, keys)).toBe(
      named(api, "standard", clientId, clientSecret, keys.subscriptionKey),
    );
    expect(await tokenKey(api, { kind: "management", clientId, clientSecret })).toBe(
      named(api, "management", clientId, clientSecret, ""),
    );
  });

  test("is kept for as long as it is valid", async () => {
    const set = vi.fn<TokenStore["set"]>().mockResolvedValue(undefined);
    const store: TokenStore = { get: () => Promise.resolve(undefined), set, delete: () => Promise.resolve() };
    await clientWith(issuing(900), store).management.salesUnits.get({ msn });
    expect(set).toHaveBeenCalledWith(expect.any(String), expect.any(String), 900_000);
  });

  test("that the API refuses is replaced by a newer one of the store, or else by a new one", async () => {
    const store = memoryTokenStore(() => 0);
    const answer = issuing();
    const refusing: Answerer = (request) =>
      request.headers.authorization === "Bearer emu_1" ? json({}, { status: 401 }) : answer(request);
    const first = clientWith(answer, store);
    const second = clientWith(refusing, store);
    await first.management.salesUnits.get({ msn });
    await second.management.salesUnits.get({ msn });
    expect(answer.issued()).toBe(2);
    const third = clientWith(refusing, store);
    await third.management.salesUnits.get({ msn });
    expect(answer.issued()).toBe(2);
  });

  const down = {
    get: () => Promise.reject(new Error("ECONNREFUSED")),
    set: () => Promise.reject(new Error("ECONNREFUSED")),
  };
  const closed = {
    get: () => {
      throw new Error("closed");
    },
  };
  test.each<[string, Partial<TokenStore>, { warned: boolean }]>([
    ["is down", down, { warned: true }],
    ["throws at once", closed, { warned: true }],
    ["holds something else", { get: () => Promise.resolve("not JSON") }, { warned: false }],
  ])("fails no call when the store %s", async (_, broken, { warned }) => {
    const store: TokenStore = { ...memoryTokenStore(() => 0), ...broken };
    const { management, warn } = clientWith(issuing(), store);
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    expect(warn.mock.calls.length > 0).toBe(warned);
  });

  test("that the API refuses is not taken out of a store that is down already", async () => {
    const remove = vi.fn<TokenStore["delete"]>();
    const answer = issuing();
    const { management, warn } = clientWith(
      (request) =>
        request.headers.authorization === "Bearer emu_1" ? json({}, { status: 401 }) : answer(request),
      { ...down, delete: remove },
    );
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    expect(answer.issued()).toBe(2);
    expect(remove).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalled();
  });

  const kept = (value: unknown, expiresAt: unknown): string => JSON.stringify({ value, expiresAt });
  test.each<[string, unknown]>([
    ["would live for ever", `{"value":"old","expiresAt":1e999}`],
    ["has expired", kept("old", 0)],
    ["is in its last minute", kept("old", 59_999)],
    ["begins with a line break", kept("\nold", 900_000)],
    ["ends with a line break", kept("old\n", 900_000)],
    ["is no text", kept(17, 900_000)],
    ["has no time", kept("old", undefined)],
    ["has a time that is no number", kept("old", "900000")],
    ["was not kept as text", { value: "old", expiresAt: 900_000 }],
  ])("that %s is not taken from the store", async (_, text) => {
    const store = { ...memoryTokenStore(() => 0), get: () => Promise.resolve(text as string) };
    const { management, sent, warn } = clientWith(issuing(), store);
    await management.salesUnits.get({ msn });
    expect(sent.at(-1)?.headers.authorization).toBe("Bearer emu_1");
    expect(warn).not.toHaveBeenCalled();
  });

  test("that has a minute left is taken from the store", async () => {
    const store = { ...memoryTokenStore(() => 0), get: () => Promise.resolve(kept("old", 60_000)) };
    const { management, sent } = clientWith(issuing(), store);
    await management.salesUnits.get({ msn });
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(["Bearer old"]);
  });

  test("is not written to a store that could not be read: one wait is enough", async () => {
    const set = vi.fn<TokenStore["set"]>().mockResolvedValue(undefined);
    const { management, warn } = clientWith(issuing(), { ...memoryTokenStore(() => 0), ...down, set });
    await management.salesUnits.get({ msn });
    expect(set).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["keep", { set: () => Promise.reject(new Error("read only")) }],
    ["remove", { delete: () => Promise.reject(new Error("read only")) }],
  ])("that a store cannot %s is told in the log, and the call goes on", async (what, broken) => {
    const answer = issuing();
    const refusing: Answerer = (request) =>
      request.headers.authorization === "Bearer emu_1" ? json({}, { status: 401 }) : answer(request);
    const { management, warn } = clientWith(refusing, { ...memoryTokenStore(() => 0), ...broken });
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(`could not ${what}`), expect.anything());
  });

  test("that was refused is taken out of the store before another is fetched", async () => {
    const store = memoryTokenStore(() => 0);
    const removed: string[] = [];
    const watched: TokenStore = { ...store, delete: (key) => (removed.push(key), store.delete(key)) };
    const answer = issuing();
    const { management } = clientWith(
      (request) =>
        request.headers.authorization === "Bearer emu_1" ? json({}, { status: 401 }) : answer(request),
      watched,
    );
    await management.salesUnits.get({ msn });
    expect(removed).toHaveLength(1);
    expect(answer.issued()).toBe(2);
  });

  test("is not waited for when the store hangs", async () => {
    const store: TokenStore = { ...memoryTokenStore(() => 0), get: () => new Promise(() => undefined) };
    const { management, warn } = clientWith(issuing(), store);
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("could not read"), expect.anything());
  });
});

describe("a token near its end", () => {
  test("is renewed in the background, while calls go on with the old one", async () => {
    let now = 0;
    const answer = issuing(86_400);
    const { management, sent } = clientWith(
      answer,
      memoryTokenStore(() => now),
      () => now,
    );
    await management.salesUnits.get({ msn });
    now = 86_400_000 - 30_000;
    await management.salesUnits.get({ msn });
    expect(sent.at(-1)?.headers.authorization).toBe("Bearer emu_1");
    await vi.waitFor(() => {
      expect(answer.issued()).toBe(2);
    });
    await vi.waitFor(async () => {
      await management.salesUnits.get({ msn });
      expect(sent.at(-1)?.headers.authorization).toBe("Bearer emu_2");
    });
  });

  test("that cannot be renewed yet is used on, with a warning and a pause between the tries", async () => {
    let now = 0;
    let down = false;
    const answer = issuing(86_400);
    const { management, sent, warn } = clientWith(
      (request) => (down && isTokenRequest(request) ? new Response(null, { status: 503 }) : answer(request)),
      memoryTokenStore(() => now),
      () => now,
    );
    await management.salesUnits.get({ msn });
    down = true;
    now = 86_400_000 - 30_000;
    for (let call = 0; call < 20; call += 1) await management.salesUnits.get({ msn });
    await vi.waitFor(() => {
      expect(warn).toHaveBeenCalledWith(expect.stringContaining("could not be renewed"), expect.anything());
    });
    await management.salesUnits.get({ msn });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent.filter(isTokenRequest)).toHaveLength(2);
    expect(sent.at(-1)?.headers.authorization).toBe("Bearer emu_1");
    now += 5_000;
    await management.salesUnits.get({ msn });
    await vi.waitFor(() => {
      expect(sent.filter(isTokenRequest)).toHaveLength(3);
    });
  });
});

describe("a primary subscription key that is refused", () => {
  const both = { ...keys, secondarySubscriptionKey: "emu_secondary" };
  const denied = (): Response =>
    json({ statusCode: 401, message: "Access denied due to invalid subscription key." }, { status: 401 });
  const usesPrimary = ({ headers }: Observed): boolean =>
    headers["ocp-apim-subscription-key"] === keys.subscriptionKey;

  test("by the token endpoint gives way to the secondary one, for good", async () => {
    const { management, sent } = observedClient(
      (request) =>
        usesPrimary(request)
          ? denied()
          : isTokenRequest(request)
            ? json({ access_token: "emu_token", expires_in: 900 })
            : json({ msn }),
      { signer: accessTokenSigner(both) },
    );
    await management.salesUnits.get({ msn });
    await management.salesUnits.get({ msn });
    expect(sent.filter(usesPrimary)).toHaveLength(1);
    expect(sent[1]?.headers).toEqual({
      client_id: "emu_id",
      client_secret: "emu_secret",
      "ocp-apim-subscription-key": "emu_secondary",
    });
  });

  test("by the API, in the middle of a hundred calls, fails none of them", async () => {
    let rotated = false;
    const { management } = observedClient(
      (request) => {
        if (rotated && usesPrimary(request)) return denied();
        return isTokenRequest(request) ? json({ access_token: "emu_token", expires_in: 900 }) : json({ msn });
      },
      { signer: accessTokenSigner(both) },
    );
    await management.salesUnits.get({ msn });
    rotated = true;
    const calls = await Promise.allSettled(
      Array.from({ length: 100 }, () => management.salesUnits.get({ msn })),
    );
    expect(calls.filter(({ status }) => status === "rejected")).toEqual([]);
  });

  test("is tried once only when there is no other", async () => {
    const { management, sent } = observedClient(
      (request) =>
        isTokenRequest(request) ? json({ access_token: "emu_token", expires_in: 900 }) : denied(),
      {
        signer: accessTokenSigner(keys),
      },
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "unauthorized",
      attempts: 1,
    });
    expect(sent).toHaveLength(2);
  });

  test("stays in use when the token endpoint refuses something else", async () => {
    const { management, sent } = observedClient(
      () => json({ error: "unauthorized_client" }, { status: 400 }),
      {
        signer: accessTokenSigner(both),
      },
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "token_refused" });
    expect(sent).toHaveLength(1);
  });

  test("stays in use when the API refuses the token", async () => {
    const answer = issuing();
    const { management, sent } = observedClient(
      (request) =>
        request.headers.authorization === "Bearer emu_1" ? json({}, { status: 401 }) : answer(request),
      { signer: accessTokenSigner(both) },
    );
    await management.salesUnits.get({ msn });
    expect(sent.filter(usesPrimary)).toEqual(sent);
  });

  test("and a secondary one that is refused too ends the call", async () => {
    const { management } = observedClient(denied, { signer: accessTokenSigner(both) });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "token_refused" });
  });
});

test("a store in memory gives a value until its time is up, or until it is deleted", async () => {
  let now = 0;
  const store = memoryTokenStore(() => now);
  await store.set("a", "token", 1_000);
  await store.set("b", "other", 2_000);
  now = 999;
  expect(await store.get("a")).toBe("token");
  now = 1_000;
  expect(await store.get("a")).toBeUndefined();
  expect(await store.get("b")).toBe("other");
  await store.delete("b");
  expect(await store.get("b")).toBeUndefined();
});
