import { describe, expect, test } from "vitest";

import {
  type Component,
  componentValue,
  type Message,
  toItem,
} from "../../src/message-signature/components.ts";
import {
  checkContentDigest,
  contentDigest,
  equalInConstantTime,
  signMessage,
  verifyMessage,
} from "../../src/message-signature/index.ts";
import { signatureBase } from "../../src/message-signature/signature-base.ts";
import { serializeInnerList, serializeItem } from "../../src/message-signature/structured-fields.ts";
import { rfcKey } from "./support/keys.ts";
import {
  testRequest,
  testRequestBody,
  testResponse,
  testResponseBody,
  transformedRequest,
  type Vector,
  vectors,
} from "./vectors/rfc9421.ts";

function inputOf({ components, created, keyId, nonce, tag }: Vector) {
  const parameters = new Map<string, number | string>([
    ["created", created],
    ["keyid", keyId],
  ]);
  if (nonce !== undefined) parameters.set("nonce", nonce);
  if (tag !== undefined) parameters.set("tag", tag);
  return { items: components.map(toItem), parameters };
}

/** A vector's message with the signature fields that the RFC shows. */
function signed(vector: Vector, message: Message = vector.message): Message {
  const parameters = vector.base.split("\n").at(-1)?.replace('"@signature-params": ', "") ?? "";
  return {
    ...message,
    headers: [
      ...message.headers,
      ["Signature-Input", `${vector.label}=${parameters}`],
      ["Signature", `${vector.label}=:${vector.signature ?? ""}:`],
    ],
  };
}

function verify(vector: Vector, message?: Message) {
  return verifyMessage(signed(vector, message), {
    resolveKey: (keyId) => rfcKey(keyId).verifying,
    components: vector.components,
    now: vector.created * 1000,
    parameters: ["created", "keyid"],
  });
}

const named = (section: string): Vector => {
  const found = vectors.find((vector) => vector.section === section);
  if (found === undefined) throw new Error(`There is no vector ${section}.`);
  return found;
};
const supported = vectors.filter(({ signature }) => signature !== undefined);

describe("the vectors of RFC 9421", () => {
  test.each(vectors)("$section has the signature base of the RFC, byte for byte", (vector) => {
    const base = signatureBase(inputOf(vector), (component) => componentValue(component, vector.message));
    expect(base).toBe(vector.base);
  });

  test.each(supported)("$section is verified", async (vector) => {
    expect(await verify(vector)).toMatchObject({ label: vector.label, keyId: vector.keyId });
  });

  test.each(supported)("$section is refused when one bit of its signature is another", async (vector) => {
    const bytes = Buffer.from(vector.signature ?? "", "base64");
    bytes[7] = (bytes[7] ?? 0) ^ 1;
    await expect(verify({ ...vector, signature: bytes.toString("base64") })).rejects.toMatchObject({
      code: "signature_mismatch",
    });
  });

  test.each(vectors.filter(({ deterministic }) => deterministic))(
    "$section is signed as in the RFC",
    async (vector) => {
      const { label, components, created, keyId } = vector;
      const fields = await signMessage(vector.message, {
        key: rfcKey(keyId).signing,
        label,
        components,
        created,
      });
      expect(fields.Signature).toBe(`${label}=:${vector.signature ?? ""}:`);
      expect(`"@signature-params": ${fields["Signature-Input"].slice(label.length + 1)}`).toBe(
        vector.base.split("\n").at(-1),
      );
    },
  );

  test("all three algorithms are among those that are verified", () => {
    const algorithms = new Set(supported.map(({ keyId }) => rfcKey(keyId).signing.algorithm));
    expect([...algorithms].sort()).toEqual(["ecdsa-p256-sha256", "ed25519", "hmac-sha256"]);
  });
});

describe("the transformations of RFC 9421 §B.4", () => {
  const vector = named("B.4");
  const change = (change: Partial<Message>): Message => ({ ...transformedRequest, ...change });
  const fields = Array.from(transformedRequest.headers);

  test("a query, a field and a folded field that are added, and values on one line, do not matter", async () => {
    await verify(
      vector,
      change({ url: new URL("https://example.org/demo?name1=Value1&Name2=value2&param=added") }),
    );
    await verify(vector, change({ headers: [...fields, ["Accept-Language", "en-US,en;q=0.5"]] }));
    await verify(vector, change({ headers: [["accept", "  application/json, \r\n  */*\t"]] }));
  });

  test("another method, another authority and another order of values are refused", async () => {
    const mismatch = { code: "signature_mismatch" };
    await expect(verify(vector, change({ method: "POST" }))).rejects.toMatchObject(mismatch);
    await expect(
      verify(vector, change({ url: new URL("https://example.com/demo?name1=Value1&Name2=value2") })),
    ).rejects.toMatchObject(mismatch);
    await expect(verify(vector, change({ headers: fields.toReversed() }))).rejects.toMatchObject(mismatch);
  });
});

describe("the components of RFC 9421 §2", () => {
  const message = (url: string, headers: [string, string][] = []): Message => ({
    method: "GET",
    url: new URL(url),
    headers,
  });
  const value = (of: Message, component: Component): string => {
    return componentValue(toItem(component), of);
  };
  const fields: [string, string][] = [
    ["Host", "www.example.com"],
    ["Date", "Tue, 20 Apr 2021 02:07:56 GMT"],
    ["X-OWS-Header", "   Leading and trailing whitespace.   "],
    ["X-Obs-Fold-Header", "Obsolete\r\n    line folding."],
    ["X-Line-Feed-Header", "Folded by\n a line feed."],
    ["Cache-Control", "max-age=60"],
    ["Cache-Control", "    must-revalidate"],
    ["Example-Dict", "a=1,    b=2;x=1;y=2,   c=(a   b   c)"],
    ["X-Empty-Header", ""],
  ];

  test.each([
    ["host", "www.example.com"],
    ["date", "Tue, 20 Apr 2021 02:07:56 GMT"],
    ["x-ows-header", "Leading and trailing whitespace."],
    ["x-obs-fold-header", "Obsolete line folding."],
    ["x-line-feed-header", "Folded by a line feed."],
    ["cache-control", "max-age=60, must-revalidate"],
    ["example-dict", "a=1,    b=2;x=1;y=2,   c=(a   b   c)"],
    ["x-empty-header", ""],
  ])("the field %s is %j", (name, expected) => {
    expect(value(message("https://www.example.com/", fields), name)).toBe(expected);
  });

  test("values as byte sequences keep apart what a comma would join (§2.1.3)", () => {
    const bytes = { name: "example-header", parameters: { bs: true as const } };
    const apart: [string, string][] = [
      ["Example-Header", "value, with, lots"],
      ["Example-Header", "of, commas"],
    ];
    expect(value(message("https://a.example/", apart), bytes)).toBe(
      ":dmFsdWUsIHdpdGgsIGxvdHM=:, :b2YsIGNvbW1hcw==:",
    );
    expect(
      value(message("https://a.example/", [["Example-Header", "value, with, lots, of, commas"]]), bytes),
    ).toBe(":dmFsdWUsIHdpdGgsIGxvdHMsIG9mLCBjb21tYXM=:");
  });

  const example = "https://www.example.com/path?param=value&foo=bar&baz=batman";
  test.each([
    ["@method", example, "GET"],
    ["@target-uri", example, example],
    ["@authority", "https://WWW.Example.com:443/", "www.example.com"],
    ["@authority", "https://www.example.com:8443/", "www.example.com:8443"],
    ["@scheme", "HTTPS://www.example.com/", "https"],
    ["@request-target", example, "/path?param=value&foo=bar&baz=batman"],
    ["@path", "https://www.example.com", "/"],
    ["@path", example, "/path"],
    ["@query", example, "?param=value&foo=bar&baz=batman"],
    ["@query", "https://www.example.com/path?queryString", "?queryString"],
    ["@query", "https://www.example.com/path", "?"],
  ])("%s of %s is %s", (component, url, expected) => {
    expect(value(message(url), component)).toBe(expected);
  });

  const parameters = `https://www.example.com/parameters?var=this%20is%20a%20big%0Amultiline%20value&bar=with+plus+whitespace&fa%C3%A7ade%22%3A%20=something&qux=`;
  test.each([
    ["var", "this%20is%20a%20big%0Amultiline%20value"],
    ["bar", "with%20plus%20whitespace"],
    ["fa%C3%A7ade%22%3A%20", "something"],
    ["qux", ""],
  ])("the query parameter %s is %j (§2.2.8)", (name, expected) => {
    expect(value(message(parameters), { name: "@query-param", parameters: { name } })).toBe(expected);
  });

  test("a query parameter of the request that a response answers", () => {
    const response: Message = { status: 200, headers: [], request: message("https://a.example/?p=1") };
    expect(value(response, { name: "@query-param", parameters: { name: "p", req: true } })).toBe("1");
  });

  test.each([
    ["a method with a name", message("https://a.example/"), { name: "@method", parameters: { name: "p" } }],
    [
      "a query parameter as bytes",
      message("https://a.example/?p=1"),
      { name: "@query-param", parameters: { name: "p", bs: true } },
    ],
    [
      "a query parameter that is there twice",
      message("https://a.example/?p=1&p=2"),
      { name: "@query-param", parameters: { name: "p" } },
    ],
    [
      "a query parameter that is not there",
      message("https://a.example/"),
      { name: "@query-param", parameters: { name: "p" } },
    ],
    ["a field that is not there", message("https://a.example/"), "x-none"],
    ["a field in capitals", message("https://a.example/", [["X-A", "1"]]), "X-A"],
    ["a status of a request", message("https://a.example/"), "@status"],
    [
      "a component of a request that is not known",
      message("https://a.example/"),
      { name: "@method", parameters: { req: true } },
    ],
    ["an unknown derived component", message("https://a.example/"), "@unknown"],
    ["the signature's own parameters", message("https://a.example/"), "@signature-params"],
    [
      "a field as a structured field",
      message("https://a.example/", [["A", "1"]]),
      { name: "a", parameters: { sf: true } },
    ],
    [
      "a member of a dictionary",
      message("https://a.example/", [["A", "b=1"]]),
      { name: "a", parameters: { key: "b" } },
    ],
    ["a trailer", message("https://a.example/", [["A", "1"]]), { name: "a", parameters: { tr: true } }],
    [
      "a value with a line break of its own",
      message("https://a.example/", [["A", '1\n"@method": POST']]),
      "a",
    ],
    ["a value that is not ASCII", message("https://a.example/", [["A", "ø"]]), "a"],
    [
      "a value with a character that no field can have, as bytes",
      message("https://a.example/", [
        ["A", "L"],
        ["A", "\u0141"],
      ]),
      { name: "a", parameters: { bs: true } },
    ],
  ] satisfies [string, Message, Component][])("%s cannot be covered", (_, of, component) => {
    expect(() => value(of, component)).toThrow(expect.objectContaining({ code: "signature_unsupported" }));
  });

  test("a component that is not named by a string cannot be covered", () => {
    const numbered = { value: 1, parameters: new Map() };
    expect(() => componentValue(numbered, testRequest)).toThrow("The component 1 is not named by a string.");
  });

  test("the same component cannot be covered twice", () => {
    const twice = { items: ["date", "date"].map(toItem), parameters: new Map() };
    expect(() => signatureBase(twice, (component) => componentValue(component, testRequest))).toThrow(
      expect.objectContaining({ code: "signature_malformed" }),
    );
  });
});

describe("the digests of RFC 9421 §B.2", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const fieldOf = ({ headers }: Message): string =>
    new Headers([...headers] as [string, string][]).get("content-digest") ?? "";

  test.each([
    ["request", testRequestBody, testRequest],
    ["response", testResponseBody, testResponse],
  ] as const)("of the %s is made, and found right", async (_, body, message) => {
    expect(await contentDigest(bytes(body), "sha-512")).toBe(fieldOf(message));
    await checkContentDigest(bytes(body), fieldOf(message));
  });

  test("SHA-256 of RFC 9530 §B is made", async () => {
    expect(await contentDigest(bytes('{"hello": "world"}\n'))).toBe(
      "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:",
    );
  });

  test("bytes are equal when there are as many and each is", () => {
    const one = Uint8Array.of(1, 2, 0);
    expect(equalInConstantTime(one, Uint8Array.of(1, 2, 0))).toBe(true);
    for (const other of [[0, 2, 0], [1, 3, 0], [1, 2, 4], [1, 2], [1, 2, 0, 0], []]) {
      expect(equalInConstantTime(one, Uint8Array.from(other))).toBe(false);
      expect(equalInConstantTime(Uint8Array.from(other), one)).toBe(false);
    }
    expect(equalInConstantTime(new Uint8Array(), new Uint8Array(32))).toBe(false);
  });

  test("one that does not match is refused, also beside one that does, and where none is known", async () => {
    const mismatch = { code: "digest_mismatch" };
    const right = await contentDigest(bytes("a"));
    const wrong = await contentDigest(bytes("b"), "sha-512");
    for (const field of [
      wrong,
      `${right}, ${wrong}`,
      "md5=:AAAA:",
      "sha-256=1",
      "sha-256=(:AAAA:)",
      "sha-256=::",
      "",
    ]) {
      await expect(checkContentDigest(bytes("a"), field)).rejects.toMatchObject(mismatch);
    }
    await checkContentDigest(bytes("a"), `md5=:AAAA:, ${right}`);
  });
});

test("a message whose fields hold no signature is refused", async () => {
  const message = { method: "GET", headers: [["Date", "Mon, 05 Jan 2026 09:00:00 GMT"]] as const };
  await expect(
    verifyMessage(message, { resolveKey: () => undefined, components: [], now: 0 }),
  ).rejects.toMatchObject({ code: "signature_missing" });
});

describe("a message with several signatures", () => {
  const key = rfcKey("test-key-ed25519");
  const now = Date.parse("2026-01-05T09:00:00Z");
  const components = ["@method"];

  async function signedTwice(): Promise<Message> {
    const message = { method: "GET", headers: [] };
    const sign = (label: string, nonce: string) =>
      signMessage(message, { key: key.signing, components, label, created: now / 1000, nonce });
    const [proxy, till] = [await sign("proxy", "1"), await sign("till", "2")];
    return { ...message, headers: [...Object.entries(proxy), ...Object.entries(till)] };
  }
  const expected = { resolveKey: () => key.verifying, components, now };

  test("is verified by the one whose label is meant, and refused when none is", async () => {
    const message = await signedTwice();
    expect(await verifyMessage(message, { ...expected, label: "till" })).toMatchObject({
      label: "till",
      nonce: "2",
    });
    await expect(verifyMessage(message, expected)).rejects.toMatchObject({ code: "signature_malformed" });
    await expect(verifyMessage(message, { ...expected, label: "other" })).rejects.toMatchObject({
      code: "signature_missing",
    });
  });
});

test("a signature that does not have to say when it was made is accepted until it expires", async () => {
  const { signing, verifying } = rfcKey("test-key-ed25519");
  const parameters = new Map<string, number | string>([
    ["keyid", signing.keyId],
    ["expires", 1_000],
  ]);
  const input = { items: [toItem("@method")], parameters };
  const base = signatureBase(input, () => "GET");
  const signature = await signing.sign(new TextEncoder().encode(base));
  const message = {
    method: "GET",
    headers: [
      ["Signature-Input", `sig=${serializeInnerList(input)}`],
      ["Signature", `sig=${serializeItem({ value: signature, parameters: new Map() })}`],
    ] as const,
  };
  const expected = { resolveKey: () => verifying, components: ["@method"], parameters: ["keyid"] as const };
  expect(await verifyMessage(message, { ...expected, now: 1_000_000 })).toMatchObject({
    acceptedUntil: 1_000_000,
  });
  await expect(verifyMessage(message, { ...expected, now: 1_000_001 })).rejects.toMatchObject({
    code: "signature_expired",
  });
  await expect(
    verifyMessage(message, { ...expected, now: 0, parameters: ["created"] }),
  ).rejects.toMatchObject({
    code: "signature_incomplete",
  });
});

test("bytes are equal when all of them are, and as many", () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect(equalInConstantTime(bytes, Uint8Array.of(1, 2, 3))).toBe(true);
  expect(equalInConstantTime(bytes, Uint8Array.of(1, 2, 4))).toBe(false);
  expect(equalInConstantTime(bytes, Uint8Array.of(1, 2))).toBe(false);
  expect(equalInConstantTime(bytes, Uint8Array.of(1, 2, 3, 0))).toBe(false);
});
