import {
  createHmac,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from "node:crypto";

import {
  type SignatureAlgorithm,
  type SigningKey,
  type VerifyingKey,
  webSigningKey,
  webVerifyingKey,
} from "@vipps-management/client/message-signature";
import { nodeSigningKey, nodeVerifyingKey } from "@vipps-management/node-adapter";

type Bytes = Uint8Array<ArrayBuffer>;

/** A key, as this project uses it and by itself. */
export interface Keys {
  readonly algorithm: SignatureAlgorithm;
  readonly cryptography: string;
  readonly signing: SigningKey;
  readonly verifying: VerifyingKey;
  readonly sign: (data: Bytes) => Promise<Bytes> | Bytes;
  readonly verify: (data: Bytes, signature: Bytes) => Promise<boolean> | boolean;
}

const keyId = "till-7";

const pairs = {
  ed25519: generateKeyPairSync("ed25519"),
  "ecdsa-p256-sha256": generateKeyPairSync("ec", { namedCurve: "P-256" }),
};
const secret = createSecretKey(randomBytes(32));

const mac = (data: Bytes): Buffer => createHmac("sha256", secret).update(data).digest();

function onNode(
  algorithm: SignatureAlgorithm,
  key: KeyObject,
  raw: { sign: (data: Bytes) => Buffer; verify: (data: Bytes, signature: Bytes) => boolean },
  publicKey: KeyObject = key,
): Keys {
  return {
    algorithm,
    cryptography: "node:crypto",
    signing: nodeSigningKey({ key, keyId }),
    verifying: nodeVerifyingKey(publicKey),
    sign: (data) => new Uint8Array(raw.sign(data)),
    verify: raw.verify,
  };
}

const { ed25519, "ecdsa-p256-sha256": p256 } = pairs;
const p1363 = { dsaEncoding: "ieee-p1363" } as const;

/** Keys of `node:crypto`. */
export const nodeKeys: readonly Keys[] = [
  onNode(
    "ed25519",
    ed25519.privateKey,
    {
      sign: (data) => sign(null, data, ed25519.privateKey),
      verify: (data, signature) => verify(null, data, ed25519.publicKey, signature),
    },
    ed25519.publicKey,
  ),
  onNode(
    "ecdsa-p256-sha256",
    p256.privateKey,
    {
      sign: (data) => sign("sha256", data, { key: p256.privateKey, ...p1363 }),
      verify: (data, signature) => verify("sha256", data, { key: p256.publicKey, ...p1363 }, signature),
    },
    p256.publicKey,
  ),
  onNode("hmac-sha256", secret, {
    sign: mac,
    verify: (data, signature) => timingSafeEqual(mac(data), signature),
  }),
];

/** Keys of WebCrypto. */
export async function webKeys(): Promise<readonly Keys[]> {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const ecdsa = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  return Promise.all([
    onWeb("ed25519", { name: "Ed25519" }, ed25519.privateKey, ed25519.publicKey),
    onWeb("ecdsa-p256-sha256", ecdsa, p256.privateKey, p256.publicKey),
    onWeb("hmac-sha256", hmac, secret, secret),
  ]);
}

async function onWeb(
  algorithm: SignatureAlgorithm,
  how: (EcKeyImportParams & EcdsaParams) | HmacImportParams | { name: string },
  key: KeyObject,
  publicKey: KeyObject,
): Promise<Keys> {
  const load = (half: KeyObject, usage: "sign" | "verify"): Promise<CryptoKey> =>
    crypto.subtle.importKey("jwk", half.export({ format: "jwk" }), how, false, [usage]);
  const [signing, verifying] = await Promise.all([load(key, "sign"), load(publicKey, "verify")]);
  return {
    algorithm,
    cryptography: "WebCrypto",
    signing: webSigningKey(keyId, signing),
    verifying: webVerifyingKey(verifying),
    sign: async (data) => new Uint8Array(await crypto.subtle.sign(how, signing, data)),
    verify: (data, signature) => crypto.subtle.verify(how, verifying, signature, data),
  };
}
