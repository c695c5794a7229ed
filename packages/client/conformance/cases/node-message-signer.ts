import { type Signer } from "@vipps-management/client";
import {
  type SigningKey,
  verifyRequest,
  type VerifyingKey,
} from "@vipps-management/client/message-signature";

import { equal, fails } from "../assert.ts";
import { type Case, cases, type Need } from "../case.ts";
import { ed25519 } from "../needs.ts";
import { importKeys, publicHalf } from "../support/keys.ts";
import { observed } from "../support/observed.ts";
import { keys } from "../vectors.ts";
import { signedPrefill } from "./message-signer.ts";

/** What node-adapter makes of a key, which a runner with `node:crypto` brings along. */
export interface NodeParts {
  signer(keyId: string, jwk: JsonWebKey): Signer;
  signingKey(keyId: string, jwk: JsonWebKey): SigningKey;
  signingKeyOfPublicKey(keyId: string, jwk: JsonWebKey): SigningKey;
  verifyingKey(jwk: JsonWebKey): VerifyingKey;
}

/** The signer of node-adapter; without the parts, the cases are there and can show nothing. */
export function nodeMessageSigner(node: NodeParts | undefined): readonly Case[] {
  const nodeCrypto: Need = { missing: "no `node:crypto`", isThere: () => node !== undefined };
  const parts = (): NodeParts => {
    if (node === undefined) throw new Error("This needs `node:crypto`.");
    return node;
  };
  const now = Date.parse("2026-01-05T09:00:00Z");

  const algorithms = Object.entries(keys).flatMap(([keyId, jwk]) =>
    cases(
      "message signer of node-adapter",
      {
        [`${keyId} of node:crypto signs what WebCrypto verifies, and the reverse`]: async () => {
          const web = await importKeys(keyId, jwk);
          const ours = {
            signing: parts().signingKey(keyId, jwk),
            verifying: parts().verifyingKey(publicHalf(jwk)),
          };
          equal(
            [ours.signing.algorithm, ours.verifying.algorithm],
            [web.signing.algorithm, web.signing.algorithm],
          );
          for (const { signing, verifying } of [
            ours,
            { signing: ours.signing, verifying: web.verifying },
            { signing: web.signing, verifying: ours.verifying },
          ])
            equal(
              (await verifyRequest(await signedPrefill(signing), { resolveKey: () => verifying, now })).keyId,
              keyId,
            );
        },
        [`${keyId} of node:crypto refuses what was altered, and a signature of another length`]: async () => {
          const verifying = parts().verifyingKey(publicHalf(jwk));
          const request = await signedPrefill(parts().signingKey(keyId, jwk));
          const altered = { ...request, method: "PUT" };
          await fails(verifyRequest(altered, { resolveKey: () => verifying, now }), {
            code: "signature_mismatch",
          });
          for (const length of [0, 1, 32, 63, 64, 65, 200])
            equal(await verifying.verify(new Uint8Array(3), new Uint8Array(length)), false);
        },
      },
      jwk.kty === "OKP" ? [nodeCrypto, ed25519] : [nodeCrypto],
    ),
  );

  const use = cases(
    "message signer of node-adapter",
    {
      "a server signs its calls to a backend": async () => {
        const jwk = keys["test-key-ecc-p256"];
        const { management, sent } = observed(() => Response.json({}), {
          signer: parts().signer("till-7", jwk),
        });
        await management.salesUnits.get({ msn: "123456" });
        const url = new URL("https://vipps.invalid/management/v1/sales-units/123456");
        const headers = new Headers(sent[0]?.init.headers);
        const { verifying } = await importKeys("till-7", jwk);
        equal(
          (await verifyRequest({ method: "GET", url, headers }, { resolveKey: () => verifying, now })).keyId,
          "till-7",
        );
      },
      "a public key cannot be signed with": async () => {
        const jwk = publicHalf(keys["test-key-ecc-p256"]);
        await fails(() => parts().signingKeyOfPublicKey("a", jwk), { code: "invalid_option" });
      },
    },
    [nodeCrypto],
  );

  return [...algorithms, ...use];
}
