import { ConfigurationError } from "@vipps-management/client";
import { webSigningKey } from "@vipps-management/client/message-signature";

import type { KeySource } from "./browser-platform.ts";

/**
 * Signs with a key that the backend made for this session (HMAC-SHA256), where a key pair is not wanted.
 *
 * @param keyId - What the backend finds the key by.
 * @param key - For HMAC with SHA-256, not extractable.
 * @throws ConfigurationError, with code `secret_in_browser`, when the key could be read out again, or with code
 * `invalid_option` when it is of another kind.
 * @example
 * ```ts
 * async function keysOfSession(bytes: Uint8Array<ArrayBuffer>) {
 *   const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
 *   return sharedKey("session-7", key);
 * }
 * ```
 */
export function sharedKey(keyId: string, key: CryptoKey): KeySource {
  if (key.extractable) {
    throw new ConfigurationError(
      "secret_in_browser",
      "The key could be read out by any script: import it with `extractable` false.",
    );
  }
  if (key.algorithm.name !== "HMAC" || !key.usages.includes("sign")) {
    throw new ConfigurationError("invalid_option", "The key must be one for signing by HMAC with SHA-256.");
  }
  const signingKey = webSigningKey(keyId, key);
  return { signingKey: () => Promise.resolve(signingKey) };
}
