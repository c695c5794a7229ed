// On Node, Deno and Bun, with the address of a served emulator: prints the report.
import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from "node:crypto";

import { nodeMessageSigner, nodeSigningKey, nodeVerifyingKey } from "@vipps-management/node-adapter";

import { report } from "../report.ts";

function privateKey(jwk: JsonWebKey): KeyObject {
  if (jwk.kty === "oct") return createSecretKey(jwk.k ?? "", "base64url");
  return createPrivateKey({ key: { ...jwk }, format: "jwk" });
}

function publicKey(jwk: JsonWebKey): KeyObject {
  if (jwk.kty === "oct") return createSecretKey(jwk.k ?? "", "base64url");
  return createPublicKey({ key: { ...jwk }, format: "jwk" });
}

const node = {
  signer: (keyId: string, jwk: JsonWebKey) => nodeMessageSigner({ keyId, key: privateKey(jwk) }),
  signingKey: (keyId: string, jwk: JsonWebKey) => nodeSigningKey({ keyId, key: privateKey(jwk) }),
  signingKeyOfPublicKey: (keyId: string, jwk: JsonWebKey) => nodeSigningKey({ keyId, key: publicKey(jwk) }),
  verifyingKey: (jwk: JsonWebKey) => nodeVerifyingKey(publicKey(jwk)),
};

const [server] = process.argv.slice(2);
const { node: version, deno, bun } = process.versions;
console.log(JSON.stringify({ version: deno ?? bun ?? version, ...(await report({ node, server })) }));
