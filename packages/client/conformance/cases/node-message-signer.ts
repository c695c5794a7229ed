import { verifyRequest } from "@vipps-management/client/message-signature";

import { equal, fails } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { ed25519, modulesOfNode } from "../needs.ts";
import type { NodeParts } from "../node-parts.ts";
import { importKeys, publicHalf } from "../support/keys.ts";
import { observed } from "../support/observed.ts";
import { keys } from "../vectors.ts";
import { signedPrefill } from "./message-signer.ts";

/** The signer of node-adapter; without the parts, the cases are there and can show nothing. */
export function nodeMessageSigner(node: NodeParts | undefined): readonly Case[] {
  const nodeModules = modulesOfNode(node);
  const parts = (): NodeParts => {
    if (node === undefined) throw new Error("This needs modules of Node.");
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
      jwk.kty === "OKP" ? [nodeModules, ed25519] : [nodeModules],
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
    [nodeModules],
  );

  return [...algorithms, ...use];
}
