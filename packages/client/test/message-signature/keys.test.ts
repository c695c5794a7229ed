import { createHash } from "node:crypto";

import { describe, expect, test } from "vitest";

import { thumbprint, webSigningKey, webVerifyingKey } from "../../src/message-signature/index.ts";
import { keys } from "./vectors/rfc9421.ts";

describe("a key", () => {
  test("has the thumbprint of RFC 8037 §A.3, which nothing but its public members decides", async () => {
    const jwk = { kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" };
    expect(await thumbprint(jwk)).toBe("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    expect(await thumbprint({ ...jwk, kid: "another", use: "sig" } as JsonWebKey)).toBe(
      await thumbprint(jwk),
    );
  });

  test("on a curve has both its coordinates in its thumbprint, in the order of RFC 7638 §3.2", async () => {
    const { x = "", y = "" } = keys["test-key-ecc-p256"] as JsonWebKey;
    const members = `{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`;
    expect(await thumbprint(keys["test-key-ecc-p256"])).toBe(
      createHash("sha256").update(members).digest("base64url"),
    );
  });

  test.each<[string, JsonWebKey]>([
    ["a secret", keys["test-shared-secret"]],
    ["of another type", { kty: "RSA", crv: "P-256", x: "AA" }],
    ["without its curve", { kty: "EC", x: "AA", y: "AA" }],
    ["without its point", { kty: "OKP", crv: "Ed25519" }],
  ])("that is %s has none", async (_, jwk) => {
    await expect(thumbprint(jwk)).rejects.toMatchObject({ code: "signature_unsupported" });
  });

  test.each([
    ["ecdsa-p256-sha256", { name: "ECDSA", namedCurve: "P-256" }],
    ["ed25519", { name: "Ed25519" }],
    ["hmac-sha256", { name: "HMAC", hash: "SHA-256" }],
  ] as const)("for %s signs and verifies by that name", async (algorithm, parameters) => {
    const made = await crypto.subtle.generateKey(parameters as EcKeyGenParams, false, ["sign", "verify"]);
    const [privateKey, publicKey] =
      made instanceof CryptoKey ? [made, made] : [made.privateKey, made.publicKey];
    const [signing, verifying] = [webSigningKey("a", privateKey), webVerifyingKey(publicKey)];
    expect([signing.algorithm, verifying.algorithm]).toEqual([algorithm, algorithm]);
    const signature = await signing.sign(new Uint8Array(3));
    expect(await verifying.verify(new Uint8Array(3), signature)).toBe(true);
    expect(await verifying.verify(new Uint8Array(4), signature)).toBe(false);
  });

  test.each([
    ["a secret for another hash", { name: "HMAC", hash: "SHA-512" }, ["sign", "verify"]],
    ["a secret for encryption", { name: "AES-GCM", length: 256 }, ["encrypt"]],
    ["a key on P-256 for agreeing on others", { name: "ECDH", namedCurve: "P-256" }, ["deriveBits"]],
  ] as const)("that is %s is refused", async (_, parameters, usages) => {
    const made = await crypto.subtle.generateKey(parameters as EcKeyGenParams, false, usages);
    const key = made instanceof CryptoKey ? made : made.privateKey;
    expect(() => webSigningKey("a", key)).toThrow(expect.objectContaining({ code: "signature_unsupported" }));
  });

  test.each([
    [{ name: "ECDSA", namedCurve: "P-384" }, ["sign", "verify"]],
    [
      { name: "RSA-PSS", modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" },
      ["sign", "verify"],
    ],
  ] as const)("of another algorithm is refused: %o", async (parameters, usages) => {
    const { privateKey, publicKey } = await crypto.subtle.generateKey(
      parameters as EcKeyGenParams,
      false,
      usages,
    );
    const unsupported: unknown = expect.objectContaining({ code: "signature_unsupported" });
    expect(() => webSigningKey("a", privateKey)).toThrow(unsupported);
    expect(() => webVerifyingKey(publicKey)).toThrow(unsupported);
  });
});
