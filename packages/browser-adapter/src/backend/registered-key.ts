import { type VerifyingKey, webVerifyingKey } from "@vipps-management/client/message-signature";

import type { RegisteredKey } from "./options.ts";

/** Makes what verifies of a key in any of the forms in which it may have been registered. */
export async function toVerifyingKey(key: RegisteredKey): Promise<VerifyingKey> {
  if ("verify" in key) return key;
  if ("kty" in key) return webVerifyingKey(await importKey(key));
  return webVerifyingKey(key as CryptoKey);
}

/** Only the members that a key is made of: what else a browser sent at login decides nothing. */
async function importKey({ kty, crv, x, y, k }: JsonWebKey): Promise<CryptoKey> {
  const load = (jwk: JsonWebKey, parameters: EcKeyImportParams | HmacImportParams | { name: string }) =>
    crypto.subtle.importKey("jwk", jwk, parameters, false, ["verify"]);
  if (kty === "EC" && crv === "P-256" && x !== undefined && y !== undefined) {
    return load({ kty, crv, x, y }, { name: "ECDSA", namedCurve: crv });
  }
  if (kty === "OKP" && crv === "Ed25519" && x !== undefined) return load({ kty, crv, x }, { name: crv });
  if (kty === "oct" && k !== undefined) return load({ kty, k }, { name: "HMAC", hash: "SHA-256" });
  throw new TypeError(
    "`resolveKey` gave a key that cannot be used: it must be one on P-256, of Ed25519, or a secret of type oct.",
  );
}
