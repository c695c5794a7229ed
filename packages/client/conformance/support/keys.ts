import {
  type SigningKey,
  type VerifyingKey,
  webSigningKey,
  webVerifyingKey,
} from "@vipps-management/client/message-signature";

/** A key to sign with, and what verifies it. */
export interface Keys {
  readonly signing: SigningKey;
  readonly verifying: VerifyingKey;
}

type Parameters = EcKeyImportParams | HmacImportParams | { readonly name: "Ed25519" };

const parametersOf: Readonly<Record<string, Parameters>> = {
  EC: { name: "ECDSA", namedCurve: "P-256" },
  OKP: { name: "Ed25519" },
  oct: { name: "HMAC", hash: "SHA-256" },
};

/** The half of a JWK that may be told; a secret key has no such half and stays as it is. */
export function publicHalf({ d: _d, ...rest }: JsonWebKey): JsonWebKey {
  return rest;
}

/** Takes a private or a secret key into WebCrypto. */
export async function importKeys(keyId: string, jwk: JsonWebKey): Promise<Keys> {
  const parameters = parametersOf[jwk.kty ?? ""];
  if (parameters === undefined) throw new Error(`There is no algorithm for keys of type ${String(jwk.kty)}.`);
  const { subtle } = crypto;
  return {
    signing: webSigningKey(keyId, await subtle.importKey("jwk", jwk, parameters, false, ["sign"])),
    verifying: webVerifyingKey(await subtle.importKey("jwk", publicHalf(jwk), parameters, false, ["verify"])),
  };
}

/** Makes a pair on P-256, which every runtime can. */
export async function generatePair(): Promise<{
  readonly privateKey: CryptoKey;
  readonly publicKey: JsonWebKey;
}> {
  const parameters = { name: "ECDSA", namedCurve: "P-256" };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(parameters, false, ["sign", "verify"]);
  return { privateKey, publicKey: await crypto.subtle.exportKey("jwk", publicKey) };
}
