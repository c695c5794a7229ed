import type { Need } from "./case.ts";
import type { NodeParts } from "./node-parts.ts";

/** What only node-adapter uses. */
export function modulesOfNode(node: NodeParts | undefined): Need {
  return { missing: "no modules of Node", isThere: () => node !== undefined };
}

/** The pool of connections of node-adapter is made for Node's own sockets. */
export function connectionsOfNode(node: NodeParts | undefined): Need {
  return { missing: "no connections of Node", isThere: () => node?.platform !== undefined };
}

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
