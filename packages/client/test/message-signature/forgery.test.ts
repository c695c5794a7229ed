import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  SignatureError,
  signMessage,
  signRequest,
  verifyRequest,
} from "../../src/message-signature/index.ts";
import type { UnsignedRequest } from "../../src/platform.ts";
import { type Component, toItem } from "../../src/message-signature/components.ts";
import { serializeItem } from "../../src/message-signature/structured-fields.ts";
import { rfcKey, rfcKeys } from "./support/keys.ts";

const now = Date.parse("2026-01-05T09:00:00Z");
const keyIds = Array.from(rfcKeys.keys());

const text = fc.stringMatching(/^[a-zA-Z0-9-]{1,12}$/);
const request: fc.Arbitrary<UnsignedRequest> = fc
  .record({
    method: fc.constantFrom("GET", "POST", "PATCH", "DELETE"),
    path: fc.array(text, { minLength: 1, maxLength: 4 }),
    query: fc.option(text),
    body: fc.option(fc.dictionary(text, fc.oneof(text, fc.integer())), { nil: undefined }),
    idempotencyKey: fc.option(text, { nil: undefined }),
    merchant: fc.option(fc.stringMatching(/^[0-9]{4,10}$/), { nil: undefined }),
  })
  .map(({ method, path, query, body, idempotencyKey, merchant }) => {
    const headers = new Headers({ accept: "application/json" });
    if (body !== undefined) headers.set("content-type", "application/json");
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
    if (merchant !== undefined) headers.set("merchant-serial-number", merchant);
    return {
      method,
      url: new URL(`https://backend.example/api/${path.join("/")}${query === null ? "" : `?${query}`}`),
      headers,
      ...(body !== undefined && { body: new TextEncoder().encode(JSON.stringify(body)) }),
    };
  });

async function sign(unsigned: UnsignedRequest, keyId: string, nonce: string): Promise<UnsignedRequest> {
  const added = await signRequest(unsigned, rfcKey(keyId).signing, { now, nonce });
  const headers = new Headers(unsigned.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return { ...unsigned, headers };
}

const verify = (signed: UnsignedRequest, at = now) =>
  verifyRequest(signed, { resolveKey: (keyId) => rfcKeys.get(keyId)?.verifying, now: at });

const withHeader = (
  signed: UnsignedRequest,
  name: string,
  change: (value: string) => string,
): UnsignedRequest => {
  const headers = new Headers(signed.headers);
  headers.set(name, change(headers.get(name) ?? ""));
  return { ...signed, headers };
};
const withoutHeader = (signed: UnsignedRequest, name: string): UnsignedRequest => {
  const headers = new Headers(signed.headers);
  headers.delete(name);
  return { ...signed, headers };
};
const withUrl = (signed: UnsignedRequest, change: (url: URL) => void): UnsignedRequest => {
  const url = new URL(signed.url);
  change(url);
  return { ...signed, url };
};
const withBody = (signed: UnsignedRequest, change: (body: Uint8Array) => void): UnsignedRequest => {
  const body = new Uint8Array(signed.body ?? []);
  change(body);
  return { ...signed, body };
};
const input = (from: RegExp | string, to: string) => (signed: UnsignedRequest) =>
  withHeader(signed, "signature-input", (value) => value.replace(from, to));

/** Everything that somebody between the two could try; each gives back another request, or the same where it does not apply. */
const forgeries: Record<string, (signed: UnsignedRequest) => UnsignedRequest> = {
  "another method": (signed) => ({ ...signed, method: signed.method === "GET" ? "DELETE" : "GET" }),
  "another host": (signed) => withUrl(signed, (url) => (url.hostname = "backend.example.evil.example")),
  "another port": (signed) => withUrl(signed, (url) => (url.port = "8443")),
  "a longer path": (signed) => withUrl(signed, (url) => (url.pathname += "/contracts")),
  "a path in capitals": (signed) =>
    withUrl(signed, (url) => (url.pathname = url.pathname.toUpperCase().replace("/API/", "/API/"))),
  "an encoded character in the path": (signed) =>
    withUrl(signed, (url) => (url.pathname = url.pathname.replace(/^\/a/, "/%61"))),
  "another query": (signed) => withUrl(signed, (url) => (url.search += "&admin=1")),
  "a body that was changed": (signed) =>
    signed.body === undefined
      ? signed
      : withBody(signed, (body) => (body[body.length - 1] = (body.at(-1) ?? 0) ^ 1)),
  "a body that was added": (signed) =>
    signed.body === undefined ? { ...signed, body: new TextEncoder().encode("{}") } : signed,
  "a body that was taken away": (signed) => {
    const { body, ...rest } = signed;
    return body === undefined ? signed : rest;
  },
  "another digest": (signed) =>
    signed.body === undefined
      ? signed
      : withHeader(signed, "content-digest", (value) => value.replace(/:(.)/, ":x")),
  "a digest that was added": (signed) =>
    signed.body === undefined ? withHeader(signed, "content-digest", () => "sha-256=:AAAA:") : signed,
  "another content type": (signed) =>
    signed.body === undefined ? signed : withHeader(signed, "content-type", () => "text/html"),
  "no content type": (signed) => (signed.body === undefined ? signed : withoutHeader(signed, "content-type")),
  "another idempotency key": (signed) => withHeader(signed, "idempotency-key", (value) => `${value}x`),
  "no idempotency key": (signed) => withoutHeader(signed, "idempotency-key"),
  "another merchant": (signed) => withHeader(signed, "merchant-serial-number", (value) => `${value}1`),
  "no merchant": (signed) => withoutHeader(signed, "merchant-serial-number"),
  "an earlier time": input(/created=\d+/, `created=${String(now / 1000 - 1)}`),
  "a later time": input(/created=\d+/, `created=${String(now / 1000 + 1)}`),
  "no time": input(/;created=\d+/, ""),
  "another nonce": input(/nonce="/, 'nonce="x'),
  "no nonce": input(/;nonce="[^"]*"/, ""),
  "an empty nonce": input(/nonce="[^"]*"/, 'nonce=""'),
  "a nonce that is no string": input(/nonce="[^"]*"/, "nonce=1"),
  "the key id of another key": (signed) =>
    withHeader(signed, "signature-input", (value) =>
      value.replace(
        /keyid="([^"]*)"/,
        (_, keyId: string) => `keyid="${keyIds.find((other) => other !== keyId) ?? ""}"`,
      ),
    ),
  "an unknown key id": input(/keyid="/, 'keyid="x'),
  "no key id": input(/;keyid="[^"]*"/, ""),
  "the algorithm of another key": input(/;nonce/, ';alg="rsa-v1_5-sha256";nonce'),
  "another tag": input(/tag="/, 'tag="x'),
  "no tag": input(/;tag="[^"]*"/, ""),
  "a parameter more": input(/$/, ";x=1"),
  "an end that was added": input(/$/, `;expires=${String(now / 1000 + 10)}`),
  "another order of components": input('"@method" "@authority"', '"@authority" "@method"'),
  "another order of parameters": input(/(;created=\d+)(;keyid="[^"]*")/, "$2$1"),
  "a component less": input('"@method" ', ""),
  "a component twice": input('"@method"', '"@method" "@method"'),
  "a component of another request": input('"@method"', '"@method";req'),
  "a component in capitals": input('"@method"', '"@METHOD"'),
  "no components": input(/\([^)]*\)/, "()"),
  "another label": input(/^sig=/, "gis="),
  "another label on both fields": (signed) =>
    input(/^sig=/, "gis=")(withHeader(signed, "signature", (value) => value.replace(/^sig=/, "sig="))),
  "a second signature for the same purpose": (signed) =>
    withHeader(signed, "signature-input", (value) => `${value}, other${value.slice(3)}`),
  "another signature": (signed) =>
    withHeader(signed, "signature", (value) =>
      value.replace(/:(.)/, (_, first: string) => `:${first === "A" ? "B" : "A"}`),
    ),
  "a signature of nothing": (signed) => withHeader(signed, "signature", () => "sig=::"),
  "a shorter signature": (signed) =>
    withHeader(signed, "signature", (value) => value.replace(/:(.{4})/, ":")),
  "no signature": (signed) => withoutHeader(signed, "signature"),
  "no signature input": (signed) => withoutHeader(signed, "signature-input"),
};

const isTheSame = (one: UnsignedRequest, other: UnsignedRequest): boolean =>
  one.method === other.method &&
  one.url.href === other.url.href &&
  JSON.stringify([...one.headers]) === JSON.stringify([...other.headers]) &&
  String(one.body) === String(other.body);

describe("a signed request", () => {
  test("is signed as the general function signs the same components", async () => {
    await fc.assert(
      fc.asyncProperty(request, fc.uuid(), async (unsigned, nonce) => {
        const { headers } = await sign(unsigned, "test-key-ed25519", nonce);
        const { components } = await verify({ ...unsigned, headers });
        const fields = await signMessage(
          { ...unsigned, headers },
          {
            key: rfcKey("test-key-ed25519").signing,
            components: components.map((name) => name.slice(1, -1)),
            created: now / 1000,
            nonce,
            tag: "vipps-management",
          },
        );
        expect(headers.get("signature-input")).toBe(fields["Signature-Input"]);
        expect(headers.get("signature")).toBe(fields.Signature);
      }),
    );
  });

  test("is accepted, with whatever is not covered changed: order and case of headers, other headers, another signature", async () => {
    await fc.assert(
      fc.asyncProperty(
        request,
        fc.constantFrom(...keyIds),
        fc.uuid(),
        fc.func(fc.integer()),
        async (unsigned, keyId, nonce, order) => {
          const signed = await sign(unsigned, keyId, nonce);
          expect(await verify(signed)).toMatchObject({ keyId, nonce, created: now / 1000 });
          const shuffled = Array.from(signed.headers, ([name, value]): [string, string] => [
            name.toUpperCase(),
            ` ${value}\t`,
          ]).sort(([one], [other]) => order(one) - order(other));
          const headers = new Headers([...shuffled, ["Via", "1.1 proxy"], ["User-Agent", "a browser"]]);
          headers.append("signature-input", 'proxy=("@method");created=1;tag="proxy"');
          headers.append("signature", "proxy=:AAAA:");
          expect(await verify({ ...signed, headers })).toMatchObject({ keyId, nonce });
        },
      ),
    );
  });

  test.each(Object.entries(forgeries))("with %s is refused", async (_, forge) => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(request, fc.constantFrom(...keyIds), fc.uuid(), async (unsigned, keyId, nonce) => {
        const signed = await sign(unsigned, keyId, nonce);
        const forged = forge(signed);
        if (isTheSame(signed, forged)) return;
        tried += 1;
        const outcome = await verify(forged).catch((error: unknown) => error);
        expect(outcome).toBeInstanceOf(SignatureError);
      }),
      { numRuns: 40 },
    );
    expect(tried).toBeGreaterThan(0);
  });

  const covering = async (components: Component[], headers: [string, string][] = []) => {
    const message = {
      method: "GET",
      url: new URL("https://backend.example/a"),
      headers: new Headers(headers),
    };
    const fields = await signMessage(message, {
      key: rfcKey("test-key-ed25519").signing,
      components: ["@method", "@authority", "@path", "@query", ...components],
      created: now / 1000,
      nonce: "n",
      tag: "vipps-management",
    });
    return { ...message, headers: new Headers([...headers, ...Object.entries(fields)]) };
  };

  test("may cover more fields than it has to", async () => {
    const signed = await covering(
      ["via", "x-request-id"],
      [
        ["Via", "1.1 proxy"],
        ["X-Request-Id", "7"],
      ],
    );
    expect((await verify(signed)).components).toContain('"via"');
    signed.headers.set("via", "1.1 other");
    await expect(verify(signed)).rejects.toMatchObject({ code: "signature_mismatch" });
  });

  test.each([
    ["another part of the address", "@target-uri"],
    ["a field with a parameter", { name: "via", parameters: { bs: true } }],
    ["a part of the query", { name: "@query-param", parameters: { name: "a" } }],
  ] satisfies [string, Component][])("may not cover %s", async (_, component) => {
    const signed = await covering([], [["Via", "1.1 proxy"]]);
    const input = signed.headers.get("signature-input") ?? "";
    const more = serializeItem(toItem(component));
    signed.headers.set("signature-input", input.replace(")", ` ${more})`));
    await expect(verify(signed)).rejects.toMatchObject({ code: "signature_unsupported" });
  });

  test("is of its time: 60 seconds and 5 for a clock that is ahead, or what the verifier says", async () => {
    const signed = await sign(
      { method: "GET", url: new URL("https://backend.example/"), headers: new Headers() },
      "test-key-ed25519",
      "n",
    );
    const { acceptedUntil } = await verify(signed, now + 60_000);
    expect(acceptedUntil).toBe(now + 60_000);
    await verify(signed, now - 5_000);
    await expect(verify(signed, now + 60_001)).rejects.toMatchObject({ code: "signature_expired" });
    await expect(verify(signed, now - 5_001)).rejects.toMatchObject({ code: "signature_not_yet_valid" });

    const resolveKey = (keyId: string) => rfcKeys.get(keyId)?.verifying;
    const within = { resolveKey, maxAge: 300, clockTolerance: 0 };
    await verifyRequest(signed, { ...within, now: now + 300_000 });
    await expect(verifyRequest(signed, { ...within, now: now - 1 })).rejects.toMatchObject({
      code: "signature_not_yet_valid",
    });
  });

  test("with any garbage in its signature's fields is refused with the typed error, and never ends otherwise", async () => {
    const visible = fc.stringMatching(/^[\x20-\x7e]{0,40}$/);
    const almost = fc
      .array(
        fc.constantFrom(
          "sig",
          "=",
          "(",
          ")",
          '"@method"',
          '"@query-param"',
          ";name=",
          ";req",
          ";created=",
          "1767603600",
          ";nonce=",
          '"n"',
          ";keyid=",
          '"test-key-ed25519"',
          ';tag="vipps-management"',
          ":AAAA:",
          ",",
          " ",
          "-1",
          "?1",
          "1e9",
          ";expires=a",
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(""));
    const garbage = fc.oneof(visible, almost);
    await fc.assert(
      fc.asyncProperty(
        request,
        garbage,
        garbage,
        garbage,
        async (unsigned, signatureInput, signature, contentDigest) => {
          const headers = new Headers(unsigned.headers);
          headers.set("signature-input", signatureInput);
          headers.set("signature", signature);
          headers.set("content-digest", contentDigest);
          const outcome = await verify({ ...unsigned, headers }).catch((error: unknown) => error);
          expect(outcome).toBeInstanceOf(SignatureError);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("cannot be made to use another algorithm than its key's: a public key is no HMAC secret", async () => {
    const signed = await sign(
      { method: "GET", url: new URL("https://backend.example/"), headers: new Headers() },
      "test-shared-secret",
      "n",
    );
    const claimed = withHeader(signed, "signature-input", (value) =>
      value.replace("test-shared-secret", "test-key-ed25519"),
    );
    await expect(verify(claimed)).rejects.toMatchObject({ code: "signature_mismatch" });
  });
});
