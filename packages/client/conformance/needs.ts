import type { Need } from "./case.ts";

/** WebCrypto has ECDSA, HMAC and SHA everywhere; Ed25519 came later. */
export const ed25519: Need = {
  missing: "no Ed25519 in its WebCrypto",
  isThere: () =>
    crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]).then(
      () => true,
      () => false,
    ),
};

export const indexedDatabase: Need = {
  missing: "no IndexedDB",
  isThere: () => "indexedDB" in globalThis,
};

export const noIndexedDatabase: Need = {
  missing: "an IndexedDB",
  isThere: () => !("indexedDB" in globalThis),
};
