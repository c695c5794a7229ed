import { createHmac, createPublicKey, type KeyObject, sign, timingSafeEqual, verify } from "node:crypto";

import { ConfigurationError, type Signer } from "@vipps-management/client";
import {
  messageSigner,
  type SignatureAlgorithm,
  type SigningKey,
  type VerifyingKey,
} from "@vipps-management/client/message-signature";

/** What a server signs its requests to a backend with. */
export interface NodeMessageSignerOptions {
  /** A private key on P-256 or of Ed25519, or a secret key (HMAC-SHA256): what `createPrivateKey` and `createSecretKey` give. */
  readonly key: KeyObject;
  /** What the backend finds the key by. */
  readonly keyId: string;
}

/**
 * Makes a signer for a server that calls a backend made with `browser-adapter/backend`, by the same scheme as a browser
 * (RFC 9421), on `node:crypto`.
 *
 * @param options - The key, and what the backend knows it by.
 * @throws ConfigurationError, with code `invalid_option`, when the key is of another kind.
 * @example
 * ```ts
 * const key = createPrivateKey(readFileSync("/run/secrets/till.pem"));
 * const signer = nodeMessageSigner({ key, keyId: "till-7" });
 * const platform = nodePlatform({ signer, baseUrl: "https://shop.example/api/management" });
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export function nodeMessageSigner({ key, keyId }: NodeMessageSignerOptions): Signer {
  return messageSigner(nodeSigningKey({ key, keyId }));
}

/** The key of {@link nodeMessageSigner} by itself, for `signMessage` of `client/message-signature`. */
export function nodeSigningKey({ key, keyId }: NodeMessageSignerOptions): SigningKey {
  const algorithm = algorithmOf(key, "private");
  const make = (data: Uint8Array): Buffer => {
    if (algorithm === "hmac-sha256") return mac(key, data);
    return algorithm === "ed25519"
      ? sign(null, data, key)
      : sign("sha256", data, { key, dsaEncoding: "ieee-p1363" });
  };
  return { keyId, algorithm, sign: (data) => Promise.resolve(new Uint8Array(make(data))) };
}

/**
 * Makes what verifies signatures out of a key of `node:crypto`, e.g. for a backend's `resolveKey`.
 *
 * @param key - A key on P-256 or of Ed25519, public or private, or a secret key (HMAC-SHA256).
 * @throws ConfigurationError, with code `invalid_option`, when the key is of another kind.
 * @example
 * ```ts
 * const key = nodeVerifyingKey(createPublicKey(readFileSync("/etc/keys/till-7.pem")));
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export function nodeVerifyingKey(key: KeyObject): VerifyingKey {
  const algorithm = algorithmOf(key, "public");
  const publicKey = key.type === "private" ? createPublicKey(key) : key;
  const check = (data: Uint8Array, signature: Uint8Array): boolean => {
    if (algorithm === "ed25519") return verify(null, data, publicKey, signature);
    if (algorithm === "ecdsa-p256-sha256") {
      return verify("sha256", data, { key: publicKey, dsaEncoding: "ieee-p1363" }, signature);
    }
    const expected = mac(key, data);
    return expected.length === signature.length && timingSafeEqual(expected, signature);
  };
  return { algorithm, verify: (data, signature) => Promise.resolve(check(data, signature)) };
}

function mac(key: KeyObject, data: Uint8Array): Buffer {
  return createHmac("sha256", key).update(data).digest();
}

function algorithmOf(key: KeyObject, half: "private" | "public"): SignatureAlgorithm {
  const { type, asymmetricKeyType, asymmetricKeyDetails } = key;
  if (type === "secret") return "hmac-sha256";
  if (half === "public" || type === "private") {
    if (asymmetricKeyType === "ed25519") return "ed25519";
    if (asymmetricKeyDetails?.namedCurve === "prime256v1") return "ecdsa-p256-sha256";
  }
  throw new ConfigurationError(
    "invalid_option",
    `The option \`key\` must be a ${half} key on P-256 or of Ed25519, or a secret key.`,
  );
}
