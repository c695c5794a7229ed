import { describe, expect, test } from "vitest";

import { componentValue, type Message, toItem } from "../../src/message-signature/components.ts";
import {
  SignatureError,
  verifyMessage,
  verifyRequest,
  type VerifyOptions,
} from "../../src/message-signature/index.ts";
import { signatureBase } from "../../src/message-signature/signature-base.ts";
import {
  type BareItem,
  type Item,
  serializeInnerList,
  serializeItem,
} from "../../src/message-signature/structured-fields.ts";
import { rfcKey } from "./support/keys.ts";

const now = Date.parse("2026-01-05T09:00:00Z");
const { signing, verifying } = rfcKey("test-key-ecc-p256");
const usual = { created: now / 1000, keyid: "test-key-ecc-p256", nonce: "n" };
const message: Message = { method: "GET", url: new URL("https://backend.example/a"), headers: [] };

/** The fields of a signature with any parameters, each with its right signature. */
async function signature(
  given: Readonly<Record<string, BareItem>> = usual,
  { label = "sig", components = ["@method"] } = {},
): Promise<[string, string][]> {
  const input = { items: components.map(toItem), parameters: new Map(Object.entries(given)) };
  const base = signatureBase(input, (component) => componentValue(component, message));
  const value = await signing.sign(new TextEncoder().encode(base));
  return [
    ["Signature-Input", `${label}=${serializeInnerList(input)}`],
    [
      "Signature",
      `${label}=${serializeItem({ value, parameters: new Map<string, BareItem>() } satisfies Item)}`,
    ],
  ];
}

const verify = (headers: Message["headers"], options: Partial<VerifyOptions> = {}) =>
  verifyMessage(
    { ...message, headers },
    { resolveKey: () => verifying, components: ["@method"], now, ...options },
  );

describe("a signature", () => {
  test("says who made it when, over what, and until when it counts", async () => {
    expect(await verify(await signature())).toEqual({
      label: "sig",
      keyId: "test-key-ecc-p256",
      created: now / 1000,
      nonce: "n",
      components: ['"@method"'],
      acceptedUntil: now + 60_000,
    });
  });

  test("that says its key's algorithm is accepted, and one that says another is not, though it is right", async () => {
    await verify(await signature({ ...usual, alg: "ecdsa-p256-sha256" }));
    await expect(verify(await signature({ ...usual, alg: "ed25519" }))).rejects.toMatchObject({
      code: "signature_mismatch",
    });
  });

  test("counts until it expires, when that is sooner", async () => {
    const headers = await signature({ ...usual, expires: now / 1000 + 10 });
    expect(await verify(headers, { now: now + 10_000 })).toMatchObject({ acceptedUntil: now + 10_000 });
    await expect(verify(headers, { now: now + 10_001 })).rejects.toMatchObject({ code: "signature_expired" });
  });

  test("counts as long as it is said that it may be old, and ahead", async () => {
    const headers = await signature();
    const options = { maxAge: 10, clockTolerance: 1 };
    await verify(headers, { ...options, now: now + 10_000 });
    await verify(headers, { ...options, now: now - 1_000 });
    await expect(verify(headers, { ...options, now: now + 10_001 })).rejects.toMatchObject({
      code: "signature_expired",
    });
    await expect(verify(headers, { ...options, now: now - 1_001 })).rejects.toMatchObject({
      code: "signature_not_yet_valid",
    });
    const request = { method: "GET", url: new URL("https://backend.example/a") };
    const covering = { components: ["@method", "@authority", "@path", "@query"] };
    const signed = {
      ...request,
      headers: new Headers(await signature({ ...usual, tag: "vipps-management" }, covering)),
    };
    const resolveKey = () => verifying;
    await verifyRequest(signed, { ...options, resolveKey, now: now + 10_000 });
    await expect(verifyRequest(signed, { ...options, resolveKey, now: now + 10_001 })).rejects.toMatchObject({
      code: "signature_expired",
    });
    await expect(verifyRequest(signed, { ...options, resolveKey, now: now - 1_001 })).rejects.toMatchObject({
      code: "signature_not_yet_valid",
    });
  });

  test("without a time counts for ever, where none is asked for", async () => {
    const headers = await signature({ keyid: "a" });
    expect(await verify(headers, { parameters: ["keyid"] })).toMatchObject({ acceptedUntil: Infinity });
  });

  test.each(["created", "keyid", "nonce"] as const)("without `%s` is not complete", async (name) => {
    const others = Object.fromEntries(Object.entries(usual).filter(([key]) => key !== name));
    await expect(verify(await signature(others))).rejects.toMatchObject({
      code: "signature_incomplete",
      message: expect.stringContaining(`The signature has no \`${name}\`.`) as string,
    });
  });

  test.each([
    ["an empty nonce", { nonce: "" }, "signature_incomplete"],
    ["a nonce that is no string", { nonce: 1 }, "signature_malformed"],
    ["a time that is no number", { created: "now" }, "signature_malformed"],
    ["a key id that is no string", { keyid: 7 }, "signature_malformed"],
    ["an end that is no number", { expires: "later" }, "signature_malformed"],
    ["an algorithm that is no string", { alg: 1 }, "signature_malformed"],
  ])("with %s is refused", async (_, other, code) => {
    await expect(verify(await signature({ ...usual, ...other }))).rejects.toMatchObject({ code });
  });

  test("that does not cover what it has to is not complete, and one of an unknown key is of nobody", async () => {
    const headers = await signature();
    await expect(verify(headers, { components: ["@method", "@path"] })).rejects.toMatchObject({
      name: "SignatureError",
      code: "signature_incomplete",
      message: expect.stringContaining('The signature does not cover "@path".') as string,
    });
    await expect(verify(headers, { resolveKey: () => undefined })).rejects.toMatchObject({
      code: "signature_key_unknown",
    });
  });
});

describe("among several signatures", () => {
  test("the one that is meant is found by its label or its tag, on whichever lines they are", async () => {
    const first = await signature({ ...usual, nonce: "1", tag: "one" }, { label: "a" });
    const second = await signature({ ...usual, nonce: "2", tag: "two" }, { label: "b" });
    const headers = [...first, ...second];
    expect(await verify(headers, { label: "b" })).toMatchObject({ label: "b", nonce: "2" });
    expect(await verify(headers, { tag: "one" })).toMatchObject({ label: "a", nonce: "1" });
    expect(await verify(new Headers(headers), { tag: "two" })).toMatchObject({ label: "b", nonce: "2" });
    await expect(verify(headers)).rejects.toMatchObject({ code: "signature_malformed" });
    await expect(verify(headers, { tag: "three" })).rejects.toMatchObject({ code: "signature_missing" });
    await expect(verify([])).rejects.toMatchObject({
      code: "signature_missing",
      message: expect.stringContaining("There is no field signature-input.") as string,
    });
  });
});

test.each([
  ["an input that is no list", 'sig="@method"', "sig=:AAAA:", "signature_malformed"],
  ["bytes that are none", 'sig=("@method")', "sig=1", "signature_malformed"],
  ["a list where bytes should be", 'sig=("@method")', "sig=()", "signature_malformed"],
  ["no bytes under its label", 'sig=("@method")', "other=:AAAA:", "signature_malformed"],
  ["a component that is no string", 'sig=("@method" 1);keyid="a"', "sig=:AAAA:", "signature_unsupported"],
])("a signature with %s is refused", async (_, input, value, code) => {
  const headers: [string, string][] = [
    ["Signature-Input", input],
    ["Signature", value],
  ];
  const refusal: unknown = await verify(headers, { parameters: [] }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(SignatureError);
  expect(refusal).toMatchObject({ code });
});
