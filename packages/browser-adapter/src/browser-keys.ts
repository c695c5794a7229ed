import { ConfigurationError } from "@vipps-management/client";
import { type SigningKey, thumbprint, webSigningKey } from "@vipps-management/client/message-signature";

import { keep, type KeptKey, remove } from "./key-store.ts";
import { refuseSecrets } from "./refuse-secrets.ts";

/** Which key a browser signs with. */
export interface BrowserKeysOptions {
  /** Default: `ecdsa-p256-sha256`, which every browser has. */
  readonly algorithm?: "ecdsa-p256-sha256" | "ed25519";
  /** Keeps the keys of several users of one page apart. Default: `default`. */
  readonly name?: string;
}

/** A public key as a JWK, with its RFC 7638 thumbprint as `kid`. */
export interface PublicKey extends JsonWebKey {
  readonly kid: string;
}

/** A key pair that stays in this browser: its private half cannot be read, by no script at all. */
export interface BrowserKeys {
  signingKey(): Promise<SigningKey>;
  /** Gives the public key, for the backend to tie to the session at login; makes the pair the first time. */
  registerKey(): Promise<PublicKey>;
  /** Throws the pair away, as at logout. */
  forget(): Promise<void>;
}

/**
 * Keeps a key pair in this browser's IndexedDB and makes it when it is first needed. Its private half is not extractable.
 *
 * @param options - The algorithm, and a name where one page has several users.
 * @throws ConfigurationError, with code `invalid_option` or `secret_in_browser`; the methods reject with code
 * `missing_credentials` when this browser cannot make or keep such a key.
 * @example
 * ```ts
 * const keys = browserKeys();
 * const publicKey = await keys.registerKey();
 * await fetch("/login/key", { method: "POST", body: JSON.stringify(publicKey) });
 * ```
 */
export function browserKeys(options: BrowserKeysOptions = {}): BrowserKeys {
  refuseSecrets(options, ["algorithm", "name"]);
  const { algorithm = "ecdsa-p256-sha256", name = "default" } = options;
  if (!Object.hasOwn(parameters, algorithm)) {
    throw new ConfigurationError(
      "invalid_option",
      `The option \`algorithm\` must be one of ${Object.keys(parameters).join(", ")}.`,
    );
  }
  const entry = `${algorithm}:${name}`;
  let kept: Promise<KeptKey> | undefined;
  const key = (): Promise<KeptKey> =>
    (kept ??= keep(entry, () => generate(algorithm)).catch((cause: unknown) => {
      kept = undefined;
      throw new ConfigurationError(
        "missing_credentials",
        `This browser cannot make or keep a key for ${algorithm}. In a private window there may be no IndexedDB; the default algorithm is known to every browser.`,
        { cause },
      );
    }));
  return {
    signingKey: async () => {
      const { keyId, privateKey } = await key();
      return webSigningKey(keyId, privateKey);
    },
    registerKey: async () => {
      const { keyId, publicKey } = await key();
      const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", publicKey);
      return { kty, crv, x, ...(y !== undefined && { y }), kid: keyId } as PublicKey;
    },
    forget: async () => {
      kept = undefined;
      await remove(entry);
    },
  };
}

const parameters = {
  "ecdsa-p256-sha256": { name: "ECDSA", namedCurve: "P-256" },
  ed25519: { name: "Ed25519" },
};

async function generate(algorithm: keyof typeof parameters): Promise<KeptKey> {
  const pair = await crypto.subtle.generateKey(parameters[algorithm], false, ["sign", "verify"]);
  const { privateKey, publicKey } = pair as CryptoKeyPair;
  return { privateKey, publicKey, keyId: await thumbprint(await crypto.subtle.exportKey("jwk", publicKey)) };
}
