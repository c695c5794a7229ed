import { toBase64Url } from "./base64.ts";
import { SignatureError } from "./signature-error.ts";

/** The algorithms that are supported, by their names of RFC 9421 §6.2.2. */
export type SignatureAlgorithm = "ecdsa-p256-sha256" | "ed25519" | "hmac-sha256";

/** What signs: a key, and the cryptography that it is used with. */
export interface SigningKey {
  /** Sent as `keyid`, for the verifier to find the key by. */
  readonly keyId: string;
  readonly algorithm: SignatureAlgorithm;
  sign(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** What verifies. Its algorithm is its own, whatever a signature says. */
export interface VerifyingKey {
  readonly algorithm: SignatureAlgorithm;
  verify(data: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

/**
 * Makes a signing key of a key of WebCrypto.
 *
 * @param keyId - What the verifier finds the key by, e.g. its thumbprint.
 * @param key - ECDSA on P-256, Ed25519, or HMAC with SHA-256.
 * @throws SignatureError, with code `signature_unsupported`, for a key of another algorithm.
 * @example
 * ```ts
 * const { privateKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
 * const key = webSigningKey("till-7", privateKey);
 * ```
 */
export function webSigningKey(keyId: string, key: CryptoKey): SigningKey {
  return {
    keyId,
    algorithm: algorithmOf(key),
    sign: async (data) => new Uint8Array(await crypto.subtle.sign(usageOf(key), key, data)),
  };
}

/**
 * Makes a verifying key of a key of WebCrypto; comparing a MAC takes constant time.
 *
 * @param key - ECDSA on P-256, Ed25519, or HMAC with SHA-256.
 * @throws SignatureError, with code `signature_unsupported`, for a key of another algorithm.
 * @example
 * ```ts
 * const secret = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
 * const key = webVerifyingKey(secret);
 * ```
 */
export function webVerifyingKey(key: CryptoKey): VerifyingKey {
  return {
    algorithm: algorithmOf(key),
    verify: (data, signature) => crypto.subtle.verify(usageOf(key), key, signature, data),
  };
}

/**
 * The thumbprint of a public key (RFC 7638), in base64url: what this project names keys by.
 *
 * @param key - A public key on P-256 or Ed25519, as a JWK.
 * @throws SignatureError, with code `signature_unsupported`, for a key of another type.
 * @example
 * ```ts
 * const keyId = await thumbprint({ kty: "OKP", crv: "Ed25519", x: "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs" });
 * ```
 * @see RFC 7638: https://www.rfc-editor.org/rfc/rfc7638
 */
export async function thumbprint({ kty, crv, x, y }: JsonWebKey): Promise<string> {
  if ((kty !== "EC" && kty !== "OKP") || crv === undefined || x === undefined) {
    throw new SignatureError(
      "signature_unsupported",
      "Only a public key of type EC or OKP has a thumbprint here.",
    );
  }
  const members = JSON.stringify({ crv, kty, x, ...(kty === "EC" && { y }) });
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(members));
  return toBase64Url(new Uint8Array(hash));
}

function algorithmOf({ algorithm }: CryptoKey): SignatureAlgorithm {
  const { name, namedCurve, hash } = algorithm as EcKeyAlgorithm & HmacKeyAlgorithm;
  if (name === "ECDSA" && namedCurve === "P-256") return "ecdsa-p256-sha256";
  if (name === "Ed25519") return "ed25519";
  // At run time only an HMAC key has a hash.
  if (name === "HMAC" && hash.name === "SHA-256") return "hmac-sha256";
  throw new SignatureError(
    "signature_unsupported",
    "The key cannot be used: make one for ECDSA on P-256, for Ed25519, or for HMAC with SHA-256.",
  );
}

/** What WebCrypto has to be told besides the key. */
function usageOf({ algorithm }: CryptoKey): { name: string; hash: string } {
  return { name: algorithm.name, hash: "SHA-256" };
}
