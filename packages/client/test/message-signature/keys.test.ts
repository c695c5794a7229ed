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
    expect(await thumbprint(keys["test-key-ecc-p256"])).toHaveLength(43);
  });

  test("that is a secret has none", async () => {
    await expect(thumbprint(keys["test-shared-secret"])).rejects.toMatchObject({
      code: "signature_unsupported",
    });
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
