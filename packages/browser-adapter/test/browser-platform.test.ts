import { type ConfigurationError, webPlatform } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import { verifyRequest, webSigningKey, webVerifyingKey } from "@vipps-management/client/message-signature";
import { afterEach, describe, expect, test, vi } from "vitest";

import { browserKeys, browserPlatform, type BrowserPlatformOptions, sharedKey } from "../src/index.ts";

const backendUrl = "https://shop.example/api/management";
const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, [
  "sign",
  "verify",
]);
const keys = { signingKey: () => Promise.resolve(webSigningKey("k", pair.privateKey)) };

afterEach(() => {
  vi.unstubAllGlobals();
});

function answerWith(response: () => Response) {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(response()));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

function refusalOf(make: () => unknown): ConfigurationError {
  try {
    make();
  } catch (error) {
    return error as ConfigurationError;
  }
  throw new Error("It was accepted.");
}

describe("a platform in a browser", () => {
  test("sends signed requests to its backend, with cookies to its own origin alone, and never from a cache", async () => {
    const fetch = answerWith(() => Response.json({ name: "ACME" }));
    const management = createManagementClient({
      platform: browserPlatform({ backendUrl: `${backendUrl}/`, keys }),
    });
    await management.salesUnits.get({ msn: "123456" });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(`${backendUrl}/management/v1/sales-units/123456`);
    expect(init).toMatchObject({ credentials: "same-origin", cache: "no-store", redirect: "manual" });
    const { keyId } = await verifyRequest(
      { method: "GET", url: new URL(url as string), headers: new Headers(init?.headers) },
      { resolveKey: () => webVerifyingKey(pair.publicKey), now: Date.now() },
    );
    expect(keyId).toBe("k");
  });

  test("reaches nothing else, also when the client is told another base URL or given a server's signer", async () => {
    const fetch = answerWith(() => Response.json({ access_token: "t", expires_in: 3600 }));
    const platform = browserPlatform({ backendUrl, keys });
    const elsewhere = createManagementClient({
      platform,
      baseUrl: "https://shop.example/api/management.evil",
    });
    await expect(elsewhere.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({
      code: "invalid_base_url",
    });
    const signer = accessTokenSigner({ clientId: "a", clientSecret: "b", subscriptionKey: "c" });
    const secretive = createManagementClient({ platform, signer, retry: { maxRetries: 0 } });
    await expect(secretive.salesUnits.get({ msn: "123456" })).rejects.toThrow();
    await expect(platform.fetch("https://evil.example/", {} as never)).rejects.toMatchObject({
      code: "invalid_base_url",
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ["clientSecret", "s3cr3t"],
    ["clientId", "s3cr3t"],
    ["client_secret", "s3cr3t"],
    ["subscriptionKey", "s3cr3t"],
    ["Ocp-Apim-Subscription-Key", "s3cr3t"],
    ["credentials", { any: "s3cr3t" }],
    ["accessToken", "s3cr3t"],
    ["apiKey", "s3cr3t"],
    ["authorization", "s3cr3t"],
    ["headers", { Authorization: "s3cr3t" }],
    ["platform", { keys: { clientSecret: "s3cr3t" } }],
    ["harmless", "Bearer s3cr3t"],
    ["harmless", `eyJ${"a".repeat(20)}.eyJ${"b".repeat(20)}.s3cr3t`],
    ["keys", { signingKey: () => Promise.resolve(), clientSecret: "s3cr3t" }],
    ["backendUrl", "Basic s3cr3t"],
  ])("refuses the option %s when it looks like a secret, and does not show it", (name, value) => {
    const options = { backendUrl, keys, [name]: value } as BrowserPlatformOptions;
    const error = refusalOf(() => browserPlatform(options));
    expect(error).toMatchObject({ name: "ConfigurationError", code: "secret_in_browser" });
    expect(error.message).toContain(name);
    expect(JSON.stringify(error) + String(error.stack)).not.toContain("s3cr3t");
  });

  test("has no option that a secret could be given by", () => {
    const options = { backendUrl, keys };
    // @ts-expect-error no secret belongs in a browser
    expect(() => browserPlatform({ ...options, clientSecret: "a" })).toThrow();
    // @ts-expect-error nor does the other half of it
    expect(() => browserPlatform({ ...options, clientId: "a" })).toThrow();
    // @ts-expect-error nor a subscription key
    expect(() => browserPlatform({ ...options, subscriptionKey: "a" })).toThrow();
    // @ts-expect-error nor a token
    expect(() => browserPlatform({ ...options, accessToken: "a" })).toThrow();
    // @ts-expect-error nor the keys of a server together
    expect(() => browserPlatform({ ...options, credentials: { kind: "management" } })).toThrow();
    // @ts-expect-error nor in what makes the keys
    expect(() => browserKeys({ clientSecret: "a" })).toThrow();
  });

  test.each([
    ["an unknown option", { baseUrl: backendUrl }, "invalid_option"],
    ["keys that cannot sign", { keys: {} }, "invalid_option"],
    ["a relative address", { backendUrl: "/api" }, "invalid_base_url"],
    ["an address with a password", { backendUrl: "https://a:b@shop.example" }, "invalid_base_url"],
    ["an address with a query", { backendUrl: "https://shop.example/?key=a" }, "invalid_base_url"],
    ["the address of production", { backendUrl: "https://api.vipps.no" }, "invalid_base_url"],
  ])("is not made with %s", (_, options, code) => {
    expect(refusalOf(() => browserPlatform({ backendUrl, keys, ...options } as never))).toMatchObject({
      code,
    });
  });
});

describe("keys in a browser", () => {
  test("that the backend made for a session are taken when no script can read them", async () => {
    const parameters: HmacKeyGenParams = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.generateKey(parameters, false, ["sign"]);
    expect((await sharedKey("session-7", key).signingKey()).algorithm).toBe("hmac-sha256");
    const readable = await crypto.subtle.generateKey(parameters, true, ["sign"]);
    expect(refusalOf(() => sharedKey("session-7", readable))).toMatchObject({ code: "secret_in_browser" });
    expect(refusalOf(() => sharedKey("session-7", pair.privateKey))).toMatchObject({
      code: "invalid_option",
    });
  });

  test("cannot be kept where there is no IndexedDB, and the call that needs one says so", async () => {
    await expect(browserKeys().registerKey()).rejects.toMatchObject({ code: "missing_credentials" });
    const management = createManagementClient({
      platform: { ...webPlatform, ...browserPlatform({ backendUrl, keys: browserKeys() }) },
    });
    await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({
      code: "missing_credentials",
    });
  });

  test("are of a known algorithm", () => {
    expect(refusalOf(() => browserKeys({ algorithm: "toString" as never }))).toMatchObject({
      code: "invalid_option",
    });
  });
});
