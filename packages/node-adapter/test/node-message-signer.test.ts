import { createSecretKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";

import { webPlatform } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2023-08";
import {
  signRequest,
  type SigningKey,
  type VerifyingKey,
  verifyRequest,
  webSigningKey,
  webVerifyingKey,
} from "@vipps-management/client/message-signature";
import { describe, expect, test } from "vitest";

import { nodeMessageSigner, nodeSigningKey, nodeVerifyingKey } from "../src/index.ts";

const p256 = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed25519 = generateKeyPairSync("ed25519");
const secret = createSecretKey(randomBytes(32));

const kinds: [string, KeyObject, KeyObject, EcKeyImportParams | HmacImportParams | { name: string }][] = [
  ["ecdsa-p256-sha256", p256.privateKey, p256.publicKey, { name: "ECDSA", namedCurve: "P-256" }],
  ["ed25519", ed25519.privateKey, ed25519.publicKey, { name: "Ed25519" }],
  ["hmac-sha256", secret, secret, { name: "HMAC", hash: "SHA-256" }],
];

const request = () => ({
  method: "POST",
  url: new URL("https://shop.example/api/management/v1/products/orders"),
  headers: new Headers({ "content-type": "application/json", "idempotency-key": "signup-7" }),
  body: new TextEncoder().encode('{"a":1}'),
});

async function passes(signing: SigningKey, verifying: VerifyingKey, body = '{"a":1}'): Promise<void> {
  const now = Date.now();
  const added = await signRequest(request(), signing, { now, nonce: "n" });
  const received = { ...request(), body: new TextEncoder().encode(body) };
  for (const [name, value] of Object.entries(added)) received.headers.set(name, value);
  await verifyRequest(received, { resolveKey: () => verifying, now });
}

describe.each(kinds)("a key of node:crypto for %s", (algorithm, privateKey, publicKey, parameters) => {
  const keyId = "till-7";
  const load = (key: KeyObject, usage: "sign" | "verify") =>
    crypto.subtle.importKey("jwk", key.export({ format: "jwk" }), parameters, false, [usage]);

  test("signs what it verifies, and what WebCrypto verifies, and the reverse", async () => {
    const ours = {
      signing: nodeSigningKey({ key: privateKey, keyId }),
      verifying: nodeVerifyingKey(publicKey),
    };
    const web = {
      signing: webSigningKey(keyId, await load(privateKey, "sign")),
      verifying: webVerifyingKey(await load(publicKey, "verify")),
    };
    expect([ours.signing.algorithm, ours.verifying.algorithm]).toEqual([algorithm, algorithm]);
    await passes(ours.signing, ours.verifying);
    await passes(ours.signing, nodeVerifyingKey(privateKey));
    await passes(ours.signing, web.verifying);
    await passes(web.signing, ours.verifying);
  });

  test("refuses what was altered, and a signature of another length", async () => {
    const verifying = nodeVerifyingKey(publicKey);
    await expect(
      passes(nodeSigningKey({ key: privateKey, keyId }), verifying, '{"a":2}'),
    ).rejects.toMatchObject({
      code: "digest_mismatch",
    });
    for (const length of [0, 1, 32, 63, 64, 65, 200]) {
      expect(await verifying.verify(new Uint8Array(3), new Uint8Array(length))).toBe(false);
    }
  });
});

test("a server signs its calls to a backend", async () => {
  let received: Headers | undefined;
  const platform = {
    ...webPlatform,
    signer: nodeMessageSigner({ key: ed25519.privateKey, keyId: "till-7" }),
    fetch: (_: string, { headers }: { headers: Readonly<Record<string, string>> }) => {
      received = new Headers(headers);
      return Promise.resolve(Response.json({}));
    },
  };
  const management = createManagementClient({ platform, baseUrl: "https://shop.example/api" });
  await management.salesUnits.get({ msn: "123456" });
  const url = new URL("https://shop.example/api/management/v1/sales-units/123456");
  const { keyId } = await verifyRequest(
    { method: "GET", url, headers: received ?? new Headers() },
    { resolveKey: () => nodeVerifyingKey(ed25519.publicKey), now: Date.now() },
  );
  expect(keyId).toBe("till-7");
});

test("a private key can verify too, as its public half", async () => {
  for (const { privateKey } of [p256, ed25519]) {
    await passes(nodeSigningKey({ key: privateKey, keyId: "a" }), nodeVerifyingKey(privateKey));
  }
});

test("a key that cannot sign is refused with what is needed", () => {
  expect(() => nodeMessageSigner({ key: ed25519.publicKey, keyId: "a" })).toThrow(
    "must be a private key on P-256",
  );
  expect(() => nodeVerifyingKey(generateKeyPairSync("x25519").publicKey)).toThrow(
    "must be a public key on P-256",
  );
});

test.each([
  ["a public key, to sign", () => nodeMessageSigner({ key: p256.publicKey, keyId: "a" })],
  [
    "a key on another curve",
    () => nodeVerifyingKey(generateKeyPairSync("ec", { namedCurve: "P-384" }).publicKey),
  ],
  ["a key of RSA", () => nodeVerifyingKey(generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey)],
])("%s is refused", (_, make) => {
  expect(make).toThrow(expect.objectContaining({ code: "invalid_option" }));
});
