import {
  type SigningKey,
  type VerifyingKey,
  webSigningKey,
  webVerifyingKey,
} from "../../../src/message-signature/keys.ts";
import { keys } from "../vectors/rfc9421.ts";

/** A key of the RFC, to sign and to verify with. */
export interface Keys {
  readonly signing: SigningKey;
  readonly verifying: VerifyingKey;
}

/** The supported keys of RFC 9421 §B.1, by their names there. */
export const rfcKeys: ReadonlyMap<string, Keys> = new Map(
  await Promise.all(
    Object.entries(keys).map(async ([keyId, jwk]): Promise<[string, Keys]> => {
      const publicJwk: JsonWebKey = { ...jwk };
      if (jwk.kty !== "oct") delete publicJwk.d;
      const parameters = parametersOf(jwk);
      return [
        keyId,
        {
          signing: webSigningKey(
            keyId,
            await crypto.subtle.importKey("jwk", jwk, parameters, false, ["sign"]),
          ),
          verifying: webVerifyingKey(
            await crypto.subtle.importKey("jwk", publicJwk, parameters, false, ["verify"]),
          ),
        },
      ];
    }),
  ),
);

/** One of them, which has to be there. */
export function rfcKey(keyId: string): Keys {
  const found = rfcKeys.get(keyId);
  if (found === undefined) throw new Error(`There is no key ${keyId} among the supported ones.`);
  return found;
}

function parametersOf({ kty }: JsonWebKey): EcKeyImportParams | HmacImportParams | { name: string } {
  if (kty === "EC") return { name: "ECDSA", namedCurve: "P-256" };
  return kty === "OKP" ? { name: "Ed25519" } : { name: "HMAC", hash: "SHA-256" };
}
