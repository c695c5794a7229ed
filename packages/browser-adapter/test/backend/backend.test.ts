import { type SignatureAlgorithm, webVerifyingKey } from "@vipps-management/client/message-signature";
import { describe, expect, test } from "vitest";

import { createBackend } from "../../src/backend/index.ts";
import { backendUrl, browserAndBackend } from "../support/browser-and-backend.ts";

const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: "VIPPS_PA_NETT",
} as never;

async function problemIn(response: Response) {
  return (await response.json()) as { status: number; code: string; detail: string };
}

describe("a browser and its backend", () => {
  test("carry out an operation, by the backend's own request", async () => {
    const { management, left, asked, received } = await browserAndBackend();
    expect(await management.salesUnits.get({ msn: "123456" })).toEqual({ name: "ACME" });
    expect(left.map(({ url, init }) => [init.method, url])).toEqual([
      ["GET", "https://vipps.invalid/management/v1/sales-units/123456"],
    ]);
    expect(asked.map(({ operation, call: { path, keyId } }) => [operation, path, keyId])).toEqual([
      ["getMsn", { msn: "123456" }, expect.stringMatching(/^[\w-]{43}$/)],
    ]);
    expect(received[0]?.headers.get("authorization")).toBeNull();
  });

  test("pass on the idempotency key and the body, and no header of the browser's", async () => {
    const { management, left, received } = await browserAndBackend({
      api: () => Response.json({ productOrderId: "1" }),
    });
    await management
      .with({ system: { name: "page", version: "1" } })
      .productOrders.prefill(order, { idempotencyKey: "signup-7" });
    const [sent] = left;
    expect(received[0]?.headers.get("vipps-system-name")).toBe("page");
    expect(Object.keys(sent?.init.headers ?? {}).sort()).toEqual(["content-type", "idempotency-key"]);
    expect(sent?.init.headers["idempotency-key"]).toBe("signup-7");
    expect(JSON.parse(new TextDecoder().decode(sent?.init.body))).toEqual(order);
  });

  test("give a success without a body as one", async () => {
    const { management } = await browserAndBackend({
      allow: ["updateMsn"],
      api: () => new Response(null, { status: 204 }),
    });
    const answer = await management.call("updateMsn", { path: { msn: "123456" }, body: { name: "New" } });
    expect(answer).toMatchObject({ status: 204, data: undefined });
  });

  test("find the right time together when the browser's clock is wrong by an hour", async () => {
    for (const ahead of [-3_600_000, 3_600_000]) {
      const { management, received } = await browserAndBackend({ ahead });
      await management.salesUnits.get({ msn: "123456" });
      await management.salesUnits.get({ msn: "123456" });
      expect(received).toHaveLength(3);
    }
  });

  test.each([
    [404, { title: "Not found", detail: "No such unit", traceId: "t-1" }, "not_found"],
    [400, { title: "Bad", extraDetails: [{ key: "/name", value: "too long" }] }, "bad_request"],
    [403, { title: "No" }, "forbidden"],
    [409, { title: "Twice" }, "conflict"],
  ])("pass on that the API answers %i, and not who answered", async (status, body, code) => {
    const answer = () =>
      Response.json({ ...body, instance: "/internal/path" }, { status, headers: { "x-request-id": "r-1" } });
    const { management, signed, backend } = await browserAndBackend({ api: answer });
    await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({
      code,
      requestId: undefined,
      problem: { title: body.title },
    });
    const response = await backend(await signed("GET", `${backendUrl}/management/v1/sales-units/123456`));
    expect(Object.keys((await response.json()) as object).sort()).toEqual([
      "code",
      "detail",
      "extraDetails",
      "status",
      "title",
    ]);
    expect(response.headers.get("x-request-id")).toBeNull();
  });

  test.each([
    [401, "backend_refused", 502],
    [500, "server_error", 502],
    [302, "backend_refused", 502],
  ])(
    "tell nothing of it when the API answers %i, but tell the backend's own log",
    async (status, code, told) => {
      const { backend, signed, errors } = await browserAndBackend({
        api: () => Response.json({ title: "internal", detail: "host 10.0.0.7, key abc" }, { status }),
      });
      const response = await backend(await signed("GET", `${backendUrl}/management/v1/sales-units/123456`));
      const text = await response.text();
      expect([response.status, (JSON.parse(text) as { code: string }).code]).toEqual([told, code]);
      expect(text).not.toMatch(/internal|10\.0|abc|vipps\.invalid/);
      expect(errors).toHaveLength(1);
    },
  );

  test("tell how long to wait", async () => {
    const { management } = await browserAndBackend({
      api: () => Response.json({}, { status: 429, headers: { "retry-after": "7" } }),
    });
    await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({
      code: "rate_limited",
      retryAfter: 7_000,
    });
  });
});

describe("a backend", () => {
  const address = `${backendUrl}/management/v1/sales-units/123456`;

  test("answers the same request once", async () => {
    const { backend, signed, left } = await browserAndBackend();
    const request = await signed("GET", address);
    expect((await backend(request.clone())).status).toBe(200);
    const second = await backend(request);
    expect([second.status, (await problemIn(second)).code]).toEqual([401, "nonce_used"]);
    expect(left).toHaveLength(1);
  });

  test("answers one of a hundred copies that come at once", async () => {
    const { backend, signed, left } = await browserAndBackend();
    const request = await signed("GET", address);
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => (await backend(request.clone())).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(left).toHaveLength(1);
  });

  test("remembers a request a minute longer than its signature lives, for a process whose clock is behind", async () => {
    const remembered: number[] = [];
    const { backend, signed, clock } = await browserAndBackend({
      nonces: { addIfAbsent: (_, ttl) => Promise.resolve(remembered.push(ttl) > 0) },
    });
    const [first, last] = [await signed("GET", address), await signed("GET", address)];
    await backend(first);
    clock.now += 60_000;
    await backend(last);
    expect(remembered).toEqual([120_000, 60_000]);
  });

  test("refuses, as 401 and with the reason's code, whatever is not signed by a key that it knows", async () => {
    const { backend, signed, left, clock } = await browserAndBackend();
    const stranger = await browserAndBackend();
    const late = await signed("GET", address);
    const codes = [];
    for (const request of [
      new Request(address),
      await stranger.signed("GET", address),
      await signed("GET", address.replace("shop.example", "evil.example")),
      new Request(address.replace("123456", "654321"), { headers: late.headers }),
    ]) {
      const response = await backend(request);
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Signature");
      codes.push((await problemIn(response)).code);
    }
    clock.now += 61_000;
    const response = await backend(late);
    codes.push((await problemIn(response)).code);
    expect(Date.parse(response.headers.get("date") ?? "")).toBe(clock.now);
    expect(codes).toEqual([
      "signature_missing",
      "signature_key_unknown",
      "signature_mismatch",
      "signature_mismatch",
      "signature_expired",
    ]);
    expect(left).toEqual([]);
  });

  test("asks whether the one who signed may do this, and takes only true for a yes", async () => {
    for (const answer of [false, undefined, 1, "yes", Promise.resolve(false)]) {
      const { backend, signed, left } = await browserAndBackend({ authorize: () => answer as boolean });
      const response = await backend(await signed("GET", address));
      expect([response.status, (await problemIn(response)).code]).toEqual([403, "not_authorized"]);
      expect(left).toEqual([]);
    }
  });

  test("fails closed when what it asks fails, and tells its own log alone why", async () => {
    const failing = (): never => {
      throw new Error("the database at 10.0.0.7 is away");
    };
    for (const [option, status] of [
      ["authorize", 500],
      ["resolveKey", 500],
      ["nonces", 503],
    ] as const) {
      const broken = option === "nonces" ? { addIfAbsent: failing } : failing;
      const { backend, signed, left, errors } = await browserAndBackend({ [option]: broken });
      const response = await backend(await signed("GET", address));
      expect(response.status).toBe(status);
      expect(await response.text()).not.toContain("10.0.0.7");
      expect(errors).toHaveLength(1);
      expect(left).toEqual([]);
    }
  });

  test("knows keys in each form", async () => {
    const verifies = async (pair: CryptoKeyPair, algorithm: SignatureAlgorithm) => {
      const jwk = await crypto.subtle.exportKey("jwk", pair.publicKey);
      const key = webVerifyingKey(pair.publicKey);
      expect(key.algorithm).toBe(algorithm);
      for (const form of [jwk, pair.publicKey, key]) {
        const { backend, signed } = await browserAndBackend({ pair, resolveKey: () => form });
        expect((await backend(await signed("GET", address))).status).toBe(200);
      }
    };
    const usages = ["sign", "verify"] as const;
    const p256 = { name: "ECDSA", namedCurve: "P-256" };
    await verifies(await crypto.subtle.generateKey(p256, true, usages), "ecdsa-p256-sha256");
    const ed25519 = await crypto.subtle.generateKey({ name: "Ed25519" }, true, usages);
    await verifies(ed25519, "ed25519");
  });

  test("knows no key of another kind, nor one that is too long to be remembered", async () => {
    const hmac = { kty: "oct", k: "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YU" };
    const { signed, backend } = await browserAndBackend({ resolveKey: () => hmac });
    expect((await backend(await signed("GET", address))).status).toBe(401);
    const rsa = await browserAndBackend({ resolveKey: () => ({ kty: "RSA", n: "AQAB", e: "AQAB" }) });
    expect((await rsa.backend(await rsa.signed("GET", address))).status).toBe(500);
    const asked: string[] = [];
    const long = await browserAndBackend({
      keyId: "k".repeat(129),
      resolveKey: (id) => void asked.push(id),
    });
    const refused = await long.backend(await long.signed("GET", address));
    expect([refused.status, (await problemIn(refused)).code]).toEqual([401, "signature_key_unknown"]);
    expect(asked).toEqual([]);
  });

  test("remembers no nonce that is long, and carries nothing out for one", async () => {
    const { backend, signed, left } = await browserAndBackend();
    expect((await backend(await signed("GET", address, { nonce: "n".repeat(128) }))).status).toBe(200);
    const refused = await backend(await signed("GET", address, { nonce: "n".repeat(129) }));
    expect([refused.status, (await problemIn(refused)).code]).toEqual([401, "signature_malformed"]);
    expect(left).toHaveLength(1);
  });

  test("takes an empty body for none", async () => {
    const { backend, signed, left } = await browserAndBackend();
    const request = await signed("POST", `${backendUrl}/management/v1/products/orders`);
    const response = await backend(new Request(request, { body: new Uint8Array(0) }));
    expect([response.status, (await problemIn(response)).detail]).toEqual([400, "The body is missing."]);
    expect(left).toEqual([]);
  });

  test.each([
    ["no body", undefined, 400],
    ["an array", "[]", 400],
    ["a text", '"a"', 400],
    ["no JSON", "{", 400],
  ])("refuses %s where an object is wanted", async (_, body, status) => {
    const { backend, signed, left } = await browserAndBackend();
    const request = await signed("POST", `${backendUrl}/management/v1/products/orders`, {
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body }),
    });
    expect((await backend(request)).status).toBe(status);
    expect(left).toEqual([]);
  });

  test("refuses a body that is not JSON by its type, one that is not UTF-8, and one where none is wanted", async () => {
    const { backend, signed, left } = await browserAndBackend({
      allow: ["orderProduct", "deleteProductOrder"],
    });
    const orders = `${backendUrl}/management/v1/products/orders`;
    expect(
      (await backend(await signed("POST", orders, { headers: { "content-type": "text/plain" }, body: "{}" })))
        .status,
    ).toBe(415);
    const json = { "content-type": "application/json" };
    const latin1 = new Uint8Array([0x22, 0xe5, 0x22]);
    expect((await backend(await signed("POST", orders, { headers: json, body: latin1 }))).status).toBe(400);
    const deletion = await signed("DELETE", `${backendUrl}/management/v1/product-orders/1`, {
      headers: json,
      body: "{}",
    });
    expect((await backend(deletion)).status).toBe(400);
    expect(left).toEqual([]);
  });

  test("stops reading at the largest body that it takes, whatever the length that was announced", async () => {
    const { backend, left } = await browserAndBackend({ maxBodyBytes: 1_000 });
    let pulled = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(100));
      },
    });
    const url = `${backendUrl}/management/v1/products/orders`;
    const endless = new Request(url, { method: "POST", body, duplex: "half" } as RequestInit);
    const response = await backend(endless);
    expect([response.status, (await problemIn(response)).code]).toEqual([413, "body_too_large"]);
    expect(pulled).toBeLessThan(20);
    const announced = new Request(url, { method: "POST", headers: { "content-length": "1001" } });
    expect((await backend(announced)).status).toBe(413);
    expect(left).toEqual([]);
  });

  test("ends in time when the body never ends, or the API never answers", async () => {
    const never = new Promise<Response>(() => undefined);
    const { backend, signed, left } = await browserAndBackend({ timeout: 50, api: () => never });
    expect((await backend(await signed("GET", address))).status).toBe(504);
    expect(left[0]?.init.signal.aborted).toBe(true);
    const stalled = new ReadableStream({ pull: () => never.then(() => undefined) });
    const request = new Request(`${backendUrl}/management/v1/products/orders`, {
      method: "POST",
      body: stalled,
      duplex: "half",
    } as RequestInit);
    expect((await backend(request)).status).toBe(504);
  });

  test("sends nothing for somebody who has left, and troubles nobody with it", async () => {
    const leaving = new AbortController();
    const { backend, signed, left, errors } = await browserAndBackend({
      authorize: () => {
        leaving.abort();
        return true;
      },
    });
    const request = await signed("GET", address);
    expect((await backend(new Request(request, { signal: leaving.signal }))).status).toBe(408);
    expect(
      (await backend(new Request(await signed("GET", address), { signal: AbortSignal.abort() }))).status,
    ).toBe(408);
    expect([left, errors]).toEqual([[], []]);
  });

  test("sends nothing after its time is up, when permission comes too late", async () => {
    let permit: (value: boolean) => void = () => undefined;
    const { backend, signed, left } = await browserAndBackend({
      timeout: 20,
      authorize: () => new Promise<boolean>((resolve) => (permit = resolve)),
    });
    expect((await backend(await signed("GET", address))).status).toBe(504);
    permit(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(left).toEqual([]);
  });

  test.each([
    [
      "an operation that the edition does not have",
      { allow: ["getEverything" as never] },
      "unknown_operation",
    ],
    [
      "an operation by the name of something that every object has",
      { allow: ["constructor" as never] },
      "unknown_operation",
    ],
    ["an address that is not absolute", { backendUrl: "/api" }, "invalid_option"],
    ["an address with a query", { backendUrl: "https://shop.example/?a" }, "invalid_option"],
    ["a wildcard among the origins", { origins: ["*"] }, "invalid_option"],
    ["an origin with a path", { origins: ["https://console.example/"] }, "invalid_option"],
    ["a window of a day", { maxAge: 86_400 }, "invalid_option"],
    ["no time at all", { timeout: 0 }, "invalid_option"],
  ])("is not made with %s", async (_, options, code) => {
    await expect(browserAndBackend(options)).rejects.toMatchObject({ code });
  });

  test("of another edition would not compile with this edition's operations", () => {
    const management = {
      operations: { other: { id: "other", method: "GET", path: "/other" } },
      call: () => Promise.reject(new Error()),
    } as const;
    const options = { backendUrl, resolveKey: () => undefined, authorize: () => true };
    createBackend({ ...options, management, allow: ["other"] });
    // @ts-expect-error the client has no such operation
    expect(() => createBackend({ ...options, management, allow: ["getMsn"] })).toThrow("getMsn");
  });
});
