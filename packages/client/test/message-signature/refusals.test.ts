import { describe, expect, test } from "vitest";

import {
  checkContentDigest,
  signMessage,
  signRequest,
  thumbprint,
  verifyMessage,
  verifyRequest,
  type VerifyOptions,
  webSigningKey,
} from "../../src/message-signature/index.ts";
import { rfcKey } from "./support/keys.ts";

const now = 1_767_603_600_000;
const { signing, verifying } = rfcKey("test-key-ecc-p256");
const url = new URL("https://backend.example/a");

/** Signs a GET, and verifies it with other fields or expectations. */
async function verified(
  change: (fields: { "Signature-Input": string; Signature: string }) => Record<string, string>,
  options: Partial<VerifyOptions> = {},
): Promise<unknown> {
  const message = { method: "GET", url, headers: [] };
  const components = ["@method"];
  const fields = await signMessage(message, { key: signing, components, created: now / 1000, nonce: "n" });
  const headers = Object.entries(change({ ...fields }));
  return verifyMessage({ ...message, headers }, { resolveKey: () => verifying, components, now, ...options });
}

/** Verifies fields that need no right signature to be refused. */
const given = (input: string, signature = "sig=:AAAA:") =>
  verified(() => ({ "Signature-Input": input, Signature: signature }));

const signedOver = (component: Parameters<typeof signMessage>[1]["components"][number], headers = {}) =>
  signMessage(
    { method: "GET", url, headers: Object.entries(headers) },
    { key: signing, components: [component], created: now / 1000 },
  );

describe("a refusal says what is wrong:", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["There is no field signature-input.", () => verified(() => ({}))],
    [
      "There is no signature for this purpose.",
      () => verified((fields) => fields, { tag: "another purpose" }),
    ],
    [
      "There are several signatures, and it is not said which one counts.",
      () => given('a=("@method"), b=("@method")', "a=:AAAA:, b=:AAAA:"),
    ],
    ["The signature sig is not a list of components with bytes for it.", () => given("sig=1")],
    [
      "The signature sig is not a list of components with bytes for it.",
      () => given("sig=()", "other=:AAAA:"),
    ],
    ["The signature's `keyid` is not a string.", () => given('sig=("@method");keyid=1')],
    ["The signature's `created` is not a number.", () => given('sig=("@method");created="now"')],
    [
      "The signature's `created` is in the future: check the clock.",
      () => verified((fields) => fields, { now: now - 5_001 }),
    ],
    [
      "The signature is too old: sign again, by a clock that is right.",
      () => verified((fields) => fields, { now: now + 60_001 }),
    ],
    [
      "The signature's key is not known: register it again.",
      () => verified((fields) => fields, { resolveKey: () => undefined }),
    ],
    [
      "The signature is not that of its key over this message.",
      () => verified((fields) => ({ ...fields, Signature: "sig=:AAAA:" })),
    ],
    ["there should be a key.", () => given("=1")],
    ["there should be a member after the comma.", () => given("a=1,")],
    ["there should be a space or the list's end.", () => given('sig=("a""b")')],
    ["there should be a parameter's key.", () => given("sig=();=1")],
    ["there should be a value.", () => given("sig=%")],
    ["there should be base64 in its only form.", () => given("sig=()", "sig=:AAAB=:")],
    ["there should be 8192 characters at most.", () => given("a".repeat(8_193))],
    [
      "The field Content-Digest cannot be read: at character 0 there should be a key.",
      () => checkContentDigest(new Uint8Array(), "=1"),
    ],
    [
      "The body is not the one that was signed: its Content-Digest has no sha-256 or sha-512, or another one.",
      () => checkContentDigest(new Uint8Array(), "md5=:AAAA:"),
    ],
    [
      'The component "date";sf has the parameter sf, which is not supported here.',
      () => signedOver({ name: "date", parameters: { sf: true } }),
    ],
    [
      'The component "@method";req is of a request that is not at hand.',
      () => signedOver({ name: "@method", parameters: { req: true } }),
    ],
    ['The component "date" is not in the message, or is there more than once.', () => signedOver("date")],
    [
      'The component "name" has characters that cannot be signed as they are.',
      () => signedOver("name", { name: "Åse" }),
    ],
    [
      'The component "@method" is covered twice.',
      () =>
        signMessage(
          { method: "GET", headers: [] },
          { key: signing, components: ["@method", "@method"], created: now / 1000 },
        ),
    ],
    [
      "The number 1.5 cannot be written: it must be whole.",
      () =>
        signMessage({ method: "GET", headers: [] }, { key: signing, components: ["@method"], created: 1.5 }),
    ],
    [
      "A component or parameter of a signature must be printable ASCII (RFC 9651 §3.3.3).",
      () =>
        signMessage(
          { method: "GET", headers: [] },
          { key: signing, components: ["@method"], created: 1, nonce: "Å" },
        ),
    ],
    [
      "Only a public key of type EC or OKP has a thumbprint here.",
      () => thumbprint({ kty: "RSA", n: "AQAB", e: "AQAB" }),
    ],
    [
      "The key cannot be used: make one for ECDSA on P-256, for Ed25519, or for HMAC with SHA-256.",
      async () => {
        const curve = { name: "ECDSA", namedCurve: "P-384" };
        const { privateKey } = await crypto.subtle.generateKey(curve, false, ["sign", "verify"]);
        webSigningKey("till-7", privateKey);
      },
    ],
  ])("%s", async (message, act) => {
    await expect(act()).rejects.toMatchObject({
      name: "SignatureError",
      message: expect.stringContaining(message) as string,
    });
  });

  test.each(["Åse", "1Å", "Å1"])(
    "a header of a request to a backend that is not ASCII, wherever it is not: %s",
    async (value) => {
      const request = { method: "GET", url, headers: new Headers({ "merchant-serial-number": value }) };
      await expect(signRequest(request, signing, { now, nonce: "n" })).rejects.toMatchObject({
        code: "signature_unsupported",
        message: expect.stringContaining(
          "The component merchant-serial-number is missing, is not ASCII, or is none of a request here.",
        ) as string,
      });
    },
  );

  test.each(["a header", "header ", "HEADER"])(
    "a signature of a request that covers what cannot be a header's name: %j",
    async (name) => {
      const covered = ["@method", "@authority", "@path", "@query", name].map((each) => `"${each}"`).join(" ");
      const headers = new Headers({
        "signature-input": `sig=(${covered});created=${now / 1000};keyid="k";nonce="n";tag="vipps-management"`,
        signature: "sig=:AAAA:",
        header: "value",
      });
      const checked = verifyRequest({ method: "GET", url, headers }, { resolveKey: () => verifying, now });
      await expect(checked).rejects.toMatchObject({ name: "SignatureError", code: "signature_unsupported" });
    },
  );
});
