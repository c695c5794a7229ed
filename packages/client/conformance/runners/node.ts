// On Node, Deno and Bun, with the address of a served emulator: prints the report.
import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from "node:crypto";

import {
  nodeMessageSigner,
  nodePlatform,
  nodeSigningKey,
  nodeVerifyingKey,
} from "@vipps-management/node-adapter";

import type { NodeParts } from "../node-parts.ts";
import { report } from "../report.ts";

function privateKey(jwk: JsonWebKey): KeyObject {
  if (jwk.kty === "oct") return createSecretKey(jwk.k ?? "", "base64url");
  return createPrivateKey({ key: { ...jwk }, format: "jwk" });
}

function publicKey(jwk: JsonWebKey): KeyObject {
  if (jwk.kty === "oct") return createSecretKey(jwk.k ?? "", "base64url");
  return createPublicKey({ key: { ...jwk }, format: "jwk" });
}

const { node: version, deno, bun } = process.versions;
const isNode = deno === undefined && bun === undefined;

const node: NodeParts = {
  ...(isNode && { platform: nodePlatform }),
  signer: (keyId, jwk) => nodeMessageSigner({ keyId, key: privateKey(jwk) }),
  signingKey: (keyId, jwk) => nodeSigningKey({ keyId, key: privateKey(jwk) }),
  signingKeyOfPublicKey: (keyId, jwk) => nodeSigningKey({ keyId, key: publicKey(jwk) }),
  verifyingKey: (jwk) => nodeVerifyingKey(publicKey(jwk)),
};

const [server] = process.argv.slice(2);
console.log(JSON.stringify({ version: deno ?? bun ?? version, ...(await report({ node, server })) }));
