import {
  checkContentDigest,
  contentDigest,
  signMessage,
  thumbprint,
  verifyMessage,
} from "@vipps-management/client/message-signature";

import { equal, fails } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { ed25519 } from "../needs.ts";
import { importKeys } from "../support/keys.ts";
import { keys, testRequest, testRequestBody, transformedRequest, type Vector, vectors } from "../vectors.ts";

const about = "message signatures, RFC 9421";
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const keyOf = (keyId: string) => importKeys(keyId, keys[keyId as keyof typeof keys]);

async function verify(vector: Vector, message = vector.message, signature = vector.signature ?? "") {
  const { label, keyId, base, created, components } = vector;
  const parameters = base.split("\n").at(-1)?.replace(`"@signature-params": `, "") ?? "";
  const headers = [
    ...message.headers,
    ["Signature-Input", `${label}=${parameters}`],
    ["Signature", `${label}=:${signature}:`],
  ] as [string, string][];
  return verifyMessage(
    { ...message, headers },
    {
      resolveKey: async (asked) => (asked === keyId ? (await keyOf(keyId)).verifying : undefined),
      components,
      parameters: ["created", "keyid"],
      now: created * 1_000,
    },
  );
}

/** One other bit in the middle of a signature. */
function forge(signature: string): string {
  const forged = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
  forged[7] = (forged[7] ?? 0) ^ 1;
  return btoa(String.fromCharCode(...forged));
}

function casesOf(vector: Vector): Case[] {
  const { section, signature = "", deterministic, keyId, message, label, components, created } = vector;
  const needs = keyId === "test-key-ed25519" ? [ed25519] : [];
  return cases(
    about,
    {
      [`§${section} is verified`]: async () => {
        equal((await verify(vector)).keyId, keyId);
      },
      [`§${section} is refused when one bit of its signature is another`]: async () => {
        await fails(verify(vector, message, forge(signature)), { code: "signature_mismatch" });
      },
      ...(deterministic && {
        [`§${section} is signed as in the RFC, byte for byte`]: async () => {
          const { signing } = await keyOf(keyId);
          const fields = await signMessage(message, { key: signing, label, components, created });
          equal(fields.Signature, `${label}=:${signature}:`);
        },
      }),
    },
    needs,
  );
}

const supported = vectors.filter(({ signature }) => signature !== undefined);
const transformed = supported.find(({ section }) => section === "B.4");

const transformations = cases(
  about,
  {
    "§B.4 does not mind a field and a query that are added, and values on one line": async () => {
      if (transformed === undefined) throw new Error("The vector is missing.");
      const url = new URL("https://example.org/demo?name1=Value1&Name2=value2&param=added");
      await verify(transformed, { ...transformedRequest, url });
      const headers: [string, string][] = [
        ["accept", "application/json, */*"],
        ["accept-language", "en-US"],
      ];
      await verify(transformed, { ...transformedRequest, headers });
    },
    "§B.4 is refused with another method, and with another order of values": async () => {
      if (transformed === undefined) throw new Error("The vector is missing.");
      const headers = Array.from(transformedRequest.headers).reverse();
      for (const message of [
        { ...transformedRequest, method: "POST" },
        { ...transformedRequest, headers },
      ])
        await fails(verify(transformed, message), { code: "signature_mismatch" });
    },
  },
  [ed25519],
);

const digests = cases("message signatures, RFC 9530 and RFC 7638", {
  "the digests of both RFCs are made, and found right": async () => {
    const field = new Headers([...testRequest.headers] as [string, string][]).get("content-digest");
    equal(await contentDigest(bytes(testRequestBody), "sha-512"), field);
    equal(
      await contentDigest(bytes('{"hello": "world"}\n')),
      "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:",
    );
    await checkContentDigest(bytes(testRequestBody), field ?? "");
  },
  "a digest that does not match is refused, also beside one that does": async () => {
    const [right, wrong] = [await contentDigest(bytes("a")), await contentDigest(bytes("b"), "sha-512")];
    for (const field of [wrong, `${right}, ${wrong}`, "md5=:AAAA:"])
      await fails(checkContentDigest(bytes("a"), field), { code: "digest_mismatch" });
  },
  "a key is named by its thumbprint, as in RFC 8037, appendix A.3": async () => {
    const x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    equal(await thumbprint({ kty: "OKP", crv: "Ed25519", x }), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  },
});

export const messageSignatures: readonly Case[] = [
  ...supported.flatMap(casesOf),
  ...transformations,
  ...digests,
];
