import { describe, expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import { editionsUnderTest } from "./editions.ts";
import {
  type Caller,
  callerWith,
  faultKeys,
  type Message,
  salesUnitPath,
  type Seen,
  send,
} from "./support.ts";

async function partnerOf(emulator: Emulator): Promise<Caller> {
  return callerWith(emulator, emulator.credentials.partner);
}

const withKey = { "Idempotency-Key": "a-key" };

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { testEmulator, smallOrder, prefill, ordersPath, orderPath, listPaths } = edition;
  const { malformedPaths, methods, productType, productTypes, identity } = edition;

  /** Sends an order that must be refused, and makes sure that nothing came of it. */
  async function refused(message: Message, emulator: Emulator = testEmulator()): Promise<Seen> {
    const partner = await partnerOf(emulator);
    const before = JSON.stringify([await lists(partner), emulator.outbox]);
    const seen = await partner("POST", ordersPath, {
      ...message,
      headers: { ...withKey, ...message.headers },
    });
    expect(JSON.stringify([await lists(partner), emulator.outbox])).toBe(before);
    expect(emulator.backOffice.orders).toEqual([]);
    return seen;
  }

  async function lists(partner: Caller): Promise<string[]> {
    return Promise.all(listPaths.map(async (path) => (await partner("GET", path)).text));
  }

  test("a refusal is a problem document that names each fault by its place", async () => {
    const seen = await refused({
      json: {
        businessIdentifier: { scheme: "business:NO:ORG" },
        productType: "VIPPS_LOGIN",
        annualTurnover: -1,
        "sales/unit~name #1": "ACME",
        website: { url: "http://example.com", termsUrl: "https://example.com/terms" },
      },
    });
    expect(seen.status).toBe(400);
    expect(seen.headers.get("content-type")).toBe("application/problem+json");
    expect(seen.body).toMatchObject({
      type: "https://example.com/problem/bad-request",
      title: "Bad request",
      status: 400,
      ...identity(ordersPath),
    });
    expect((seen.body as { extraDetails: unknown[] }).extraDetails).toEqual(
      expect.arrayContaining([
        { key: "#/businessIdentifier/id", value: "is required" },
        { key: "#/productType", value: `must be one of ${productTypes.join(", ")}` },
        { key: "#/annualTurnover", value: "must be at least 0" },
        { key: "#/sales~1unit~0name%20%231", value: "is not a field of this request" },
        { key: "#/website/url", value: expect.stringMatching(/^must match /) as unknown },
      ]),
    );
    expect(faultKeys(seen)).toHaveLength(5);
  });

  test.each([
    [
      "broken JSON",
      '{"productType": ',
      [{ key: "#", value: expect.stringMatching(/^is not JSON/) as unknown }],
    ],
    ["nothing", "", [{ key: "#", value: "is required" }]],
    ["an array", "[]", [{ key: "#", value: "must be an object" }]],
    ["null", "null", [{ key: "#", value: "must be an object" }]],
    ["a number", "5", [{ key: "#", value: "must be an object" }]],
    [
      "a tower of brackets",
      "[".repeat(100_000) + "]".repeat(100_000),
      [{ key: "#", value: "is nested more than 100 levels deep" }],
    ],
  ])("a body of %s is refused as a whole", async (_what, text, extraDetails) => {
    const seen = await refused({ text, headers: { "content-type": "application/json" } });
    expect([seen.status, seen.body]).toEqual([400, expect.objectContaining({ extraDetails })]);
  });

  test("of a body with twenty thousand faults, a hundred are told", async () => {
    const json = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`field${index}`, 1]));
    const seen = await refused({ json });
    expect(faultKeys(seen)).toHaveLength(100);
    expect(seen.text.length).toBeLessThan(20_000);
  });

  test("a field whose name is too long to be repeated is told by the object that has it", async () => {
    const seen = await refused({ json: { ...smallOrder(), ["x".repeat(1_000_000)]: 1 } });
    expect(seen.body).toMatchObject({
      extraDetails: [
        { key: "#", value: expect.stringMatching(/^has a field with a name of more than/) as unknown },
      ],
    });
  });

  test("what is wrong with broken JSON is told without repeating any of it", async () => {
    const seen = await refused({
      text: '{"testWebsitePassword": hunter2}',
      headers: { "content-type": "application/json" },
    });
    expect(seen.text).not.toContain("hunter2");
  });

  test("a body in another media type is refused, with 415 if the rules say so", async () => {
    const message = { text: JSON.stringify(smallOrder()), headers: { "content-type": "text/plain" } };
    const seen = await refused(message);
    expect([seen.status, faultKeys(seen)]).toEqual([400, ["header/Content-Type"]]);
    expect((await refused(message, testEmulator({ rules: { wrongMediaType: 415 } }))).status).toBe(415);
  });

  test("a media type may carry a parameter, and is written in any case", async () => {
    const partner = await partnerOf(testEmulator());
    const headers = { ...withKey, "content-type": "Application/JSON; charset=utf-8" };
    expect((await partner("POST", ordersPath, { text: JSON.stringify(smallOrder()), headers })).status).toBe(
      201,
    );
  });

  test("a body of more than 4 MiB is refused", async () => {
    const seen = await refused({ json: smallOrder({ salesUnitLogo: "A".repeat(4 * 1024 * 1024) }) });
    expect([seen.status, seen.body]).toEqual([413, expect.objectContaining({ title: "Content too large" })]);
  });

  test.each([
    ["no idempotency key", {}],
    ["a key with a space", { "Idempotency-Key": "a key" }],
    ["a key of 51 characters", { "Idempotency-Key": "k".repeat(51) }],
  ])("an order with %s is refused, together with what is wrong with its body", async (_what, headers) => {
    const partner = await partnerOf(testEmulator());
    const seen = await partner("POST", ordersPath, { json: { productType }, headers });
    expect([seen.status, faultKeys(seen)]).toEqual([400, ["header/Idempotency-Key", "#/businessIdentifier"]]);
  });

  test("a price package that is not the partner's is refused with its place", async () => {
    const othersPackage = "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733";
    const seen = await refused({ json: smallOrder({ pricePackageId: othersPackage }) });
    expect([seen.status, faultKeys(seen)]).toEqual([400, ["#/pricePackageId"]]);
  });

  test("when the rules say so, such an order is accepted and its form is empty", async () => {
    const emulator = testEmulator({ rules: { unknownPricePackage: "blank-form" } });
    const partner = await partnerOf(emulator);
    const order = smallOrder({ pricePackageId: "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733" });
    const { prefillUrl } = await prefill(partner, order);
    expect(emulator.portal.open(prefillUrl, { person: emulator.people.ceo }).order).toMatchObject({
      form: {},
      missingFields: ["salesUnitName", "website"],
    });
  });

  test.each([
    [
      "a scheme of no register",
      { scheme: "business:SE:ORG", id: "987654321" },
      ["#/businessIdentifier/scheme"],
    ],
    ["eight digits", { scheme: "business:NO:ORG", id: "98765432" }, ["#/businessIdentifier/id"]],
    ["letters", { scheme: "business:NO:ORG", id: "ACME" }, ["#/businessIdentifier/id"]],
  ])("a business identifier with %s is refused", async (_what, businessIdentifier, keys) => {
    const seen = await refused({ json: smallOrder({ businessIdentifier }) });
    expect([seen.status, faultKeys(seen)]).toEqual([400, keys]);
  });

  test("a lenient emulator overlooks unknown fields and the media type, and nothing else", async () => {
    const emulator = testEmulator({ strictness: "lenient" });
    const partner = await partnerOf(emulator);
    const text = JSON.stringify({ ...smallOrder(), favouriteColour: "blue" });
    const headers = { ...withKey, "content-type": "text/plain" };
    expect((await partner("POST", ordersPath, { text, headers })).status).toBe(201);
    const negative = await partner("POST", ordersPath, {
      json: { ...smallOrder({ annualTurnover: -1 }), favouriteColour: "blue" },
      headers: { "Idempotency-Key": "another" },
    });
    expect([negative.status, faultKeys(negative)]).toEqual([400, ["#/annualTurnover"]]);
  });

  test.each(malformedPaths)("%s is refused", async (_what, method, path, key) => {
    const partner = await partnerOf(testEmulator());
    const seen = await partner(method, path);
    expect([seen.status, faultKeys(seen)]).toEqual([400, [key]]);
  });

  test("an unknown path is a 404 of the gateway, whoever asks", async () => {
    const emulator = testEmulator();
    for (const path of [
      "/",
      "/management/v2/sales-units",
      "/management/v1/sales-units/",
      "/management/v1/merchants/1/2/3",
    ]) {
      const seen = await send(emulator, "GET", path);
      expect([seen.status, seen.body]).toEqual([404, { statusCode: 404, message: "Resource not found" }]);
    }
  });

  test.each([
    ["PUT", salesUnitPath("123456"), methods.unit],
    ["GET", ordersPath, "POST"],
    ["OPTIONS", orderPath("81b83246-5c19-7b94-875b-ea6d1114f099"), methods.order],
    ["GET", "/accesstoken/get", "POST"],
  ])("%s on %s is a 405 that says what is allowed", async (method, path, allow) => {
    const seen = await send(testEmulator(), method, path);
    expect([seen.status, seen.headers.get("allow")]).toEqual([405, allow]);
    expect(seen.headers.get("content-type")).toBe("application/problem+json");
  });

  test("HEAD is no method of the API, and its refusal has no body", async () => {
    const seen = await send(testEmulator(), "HEAD", salesUnitPath("123456"));
    expect([seen.status, seen.headers.get("allow"), seen.text]).toEqual([405, methods.unit, ""]);
  });
});
