import { describe, expect, test } from "vitest";

import type { RegisteredKey } from "../../src/backend/index.ts";
import { toVerifyingKey } from "../../src/backend/registered-key.ts";

const data = new TextEncoder().encode("signed");
const ecdsa = { name: "ECDSA", namedCurve: "P-256" };

async function pairOf(parameters: EcKeyGenParams | { name: string }): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(parameters, true, ["sign", "verify"])) as CryptoKeyPair;
}

const onP256 = await pairOf(ecdsa);
const ofEd25519 = await pairOf({ name: "Ed25519" });
const secret = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, true, ["sign", "verify"]);
const p256 = await crypto.subtle.exportKey("jwk", onP256.publicKey);
const ed25519 = await crypto.subtle.exportKey("jwk", ofEd25519.publicKey);
const oct = await crypto.subtle.exportKey("jwk", secret);

describe("a registered key", () => {
  test.each<[string, string, RegisteredKey, CryptoKey]>([
    ["a JWK on P-256", "ecdsa-p256-sha256", p256, onP256.privateKey],
    ["a JWK of Ed25519", "ed25519", ed25519, ofEd25519.privateKey],
    ["a secret as a JWK", "hmac-sha256", oct, secret],
    ["a key of WebCrypto", "hmac-sha256", secret, secret],
  ])("verifies as %s", async (_, algorithm, registered, signingKey) => {
    const key = await toVerifyingKey(registered);
    const parameters = { name: signingKey.algorithm.name, hash: "SHA-256" };
    const signature = new Uint8Array(await crypto.subtle.sign(parameters, signingKey, data));
    expect(key.algorithm).toBe(algorithm);
    expect(await key.verify(data, signature)).toBe(true);
    signature[0] = (signature[0] ?? 0) ^ 1;
    expect(await key.verify(data, signature)).toBe(false);
  });

  test("verifies as anything that can, such as a key in a vault", async () => {
    const vault = { algorithm: "ed25519" as const, verify: () => Promise.resolve(true) };
    expect(await toVerifyingKey(vault)).toBe(vault);
  });

  test("is only what a key is made of, whatever else a browser sent at login", async () => {
    const sent = { ...p256, use: "enc", key_ops: ["deriveBits"], alg: "none", ext: false, kid: "chosen" };
    expect((await toVerifyingKey(sent)).algorithm).toBe("ecdsa-p256-sha256");
  });

  test.each<[string, JsonWebKey]>([
    ["is on another curve", { ...p256, crv: "P-384" }],
    ["is of another kind", { ...p256, kty: "RSA" }],
    ["lacks half of its point", { kty: "EC", crv: "P-256", x: p256.x ?? "" }],
    ["lacks the other half of its point", { kty: "EC", crv: "P-256", y: p256.y ?? "" }],
    ["is of Ed448", { ...ed25519, crv: "Ed448" }],
    ["is of Ed25519 and says that it is on a curve", { ...ed25519, kty: "EC" }],
    ["is of Ed25519 without its point", { kty: "OKP", crv: "Ed25519" }],
    ["is a secret without its bytes", { kty: "oct" }],
    ["is of no kind with bytes", { ...oct, kty: "none" }],
  ])("that %s is refused, and the log says what can be used", async (_, key) => {
    await expect(toVerifyingKey(key)).rejects.toThrow(
      "`resolveKey` gave a key that cannot be used: it must be one on P-256, of Ed25519, or a secret of type oct.",
    );
  });
});
