import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  sign as nodeSign,
  timingSafeEqual,
  verify as nodeVerify,
} from "node:crypto";

import fc from "fast-check";
import { httpbis } from "http-message-signatures";
import { describe, expect, test } from "vitest";

import { type SignatureAlgorithm, signMessage, verifyMessage } from "../../src/message-signature/index.ts";
import { rfcKey } from "./support/keys.ts";
import { keys } from "./vectors/rfc9421.ts";

// Cross-checked with the library http-message-signatures, which brings its own reading of the RFC, on top of node:crypto.

const secret = Buffer.from(keys["test-shared-secret"].k, "base64url");
const nodeKey = (name: "test-key-ecc-p256" | "test-key-ed25519") =>
  createPrivateKey({ key: keys[name], format: "jwk" });

interface Theirs {
  readonly keyId: string;
  readonly sign: (data: Buffer) => Buffer;
  readonly verify: (data: Buffer, signature: Buffer) => boolean;
}

const theirs: Record<SignatureAlgorithm, Theirs> = {
  "ecdsa-p256-sha256": {
    keyId: "test-key-ecc-p256",
    sign: (data) =>
      nodeSign("sha256", data, { key: nodeKey("test-key-ecc-p256"), dsaEncoding: "ieee-p1363" }),
    verify: (data, signature) =>
      nodeVerify(
        "sha256",
        data,
        { key: createPublicKey(nodeKey("test-key-ecc-p256")), dsaEncoding: "ieee-p1363" },
        signature,
      ),
  },
  ed25519: {
    keyId: "test-key-ed25519",
    sign: (data) => nodeSign(null, data, nodeKey("test-key-ed25519")),
    verify: (data, signature) =>
      nodeVerify(null, data, createPublicKey(nodeKey("test-key-ed25519")), signature),
  },
  "hmac-sha256": {
    keyId: "test-shared-secret",
    sign: (data) => createHmac("sha256", secret).update(data).digest(),
    verify: (data, signature) =>
      timingSafeEqual(createHmac("sha256", secret).update(data).digest(), signature),
  },
};

const request = fc.record({
  method: fc.constantFrom("GET", "POST", "PATCH", "DELETE"),
  url: fc
    .tuple(fc.webUrl({ withQueryParameters: true }), fc.constantFrom("", "#part"))
    .map(([url, fragment]) => new URL(url + fragment)),
  headers: fc.record({
    "content-type": fc.constantFrom("application/json", "text/plain; charset=utf-8"),
    "x-text": fc.stringMatching(/^[\x20-\x7e]{0,20}$/).map((text) => text.trim()),
  }),
});
const components = fc.shuffledSubarray(
  [
    "@method",
    "@authority",
    "@path",
    "@query",
    "@scheme",
    "@target-uri",
    "@request-target",
    "content-type",
    "x-text",
  ],
  { minLength: 1 },
);
const algorithm = fc.constantFrom<SignatureAlgorithm[]>("ecdsa-p256-sha256", "ed25519", "hmac-sha256");
const created = 1_767_603_600;

describe("with http-message-signatures", () => {
  test("what we sign is verified there", async () => {
    await fc.assert(
      fc.asyncProperty(request, components, algorithm, fc.uuid(), async (message, covered, alg, nonce) => {
        const { keyId, verify } = theirs[alg];
        const fields = await signMessage(
          { ...message, headers: Object.entries(message.headers) },
          { key: rfcKey(keyId).signing, components: covered, created, nonce, tag: "cross-check" },
        );
        const verified = await httpbis.verifyMessage(
          {
            keyLookup: (parameters) =>
              Promise.resolve({
                id: String(parameters.keyid),
                algs: [alg],
                verify: (data, signature) => Promise.resolve(verify(data, signature)),
              }),
            requiredFields: covered,
            requiredParams: ["created", "keyid", "nonce", "tag"],
            notAfter: created + 1,
          },
          {
            method: message.method,
            url: withoutFragment(message.url),
            headers: { ...message.headers, ...fields },
          },
        );
        expect(verified).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("what is signed there is verified here", async () => {
    await fc.assert(
      fc.asyncProperty(request, components, algorithm, fc.uuid(), async (message, covered, alg, nonce) => {
        const { keyId, sign } = theirs[alg];
        const signed = await httpbis.signMessage(
          {
            key: { id: keyId, alg, sign: (data) => Promise.resolve(sign(data)) },
            fields: covered,
            params: ["created", "keyid", "nonce", "alg"],
            paramValues: { created: new Date(created * 1000), nonce },
          },
          { method: message.method, url: withoutFragment(message.url), headers: message.headers },
        );
        const verified = await verifyMessage(
          {
            ...message,
            headers: Object.entries<string | string[]>(signed.headers).map(([name, value]) => [
              name,
              String(value),
            ]),
          },
          { resolveKey: (id) => rfcKey(id).verifying, components: covered, now: created * 1000 },
        );
        expect(verified).toMatchObject({ keyId, nonce, created });
      }),
      { numRuns: 60 },
    );
  });
});

/** A fragment is never sent; the other library would sign it with `@target-uri`. */
function withoutFragment(url: URL): string {
  return url.href.replace(/#.*$/, "");
}
