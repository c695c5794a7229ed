import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { edition2023 } from "./bad-input/2023-08.ts";
import { edition2026 } from "./bad-input/2026-01.ts";
import type { ServedWithPrefill } from "./bad-input/edition.ts";
import type { CurlAnswer } from "./support/served-emulator.ts";

// What a client can get wrong, sent by curl, so that nothing of ours stands between the mistake and the emulator.

interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly extraDetails?: { key: string; value: string }[];
}

function problemIn(answer: CurlAnswer): Problem {
  expect(answer.contentType).toBe("application/problem+json");
  const problem = answer.json as Problem;
  expect(problem.status).toBe(answer.status);
  return problem;
}

function faultsIn(answer: CurlAnswer): string[] {
  return (problemIn(answer).extraDetails ?? []).map(({ key }) => key).sort();
}

describe.each([edition2023, edition2026])("edition $name:", (edition) => {
  const { orders, order, malformed, partnersOnly, wrongMethods, listed } = edition;

  let served: ServedWithPrefill;

  beforeAll(async () => {
    served = await edition.serve();
  });

  afterAll(() => served.close());

  describe("a sales unit that is not there for the caller is the same 404, whatever the reason", () => {
    const unreachable = {
      unknown: "999999",
      deactivated: "123458",
      "of a deactivated merchant": "123460",
      "of another partner": "223344",
    };

    test("down to the last word", async () => {
      const texts = new Set<string>();
      for (const msn of Object.values(unreachable)) {
        const answer = await served.curl("GET", `/management/v1/sales-units/${msn}`);
        expect(answer.status).toBe(404);
        texts.add(JSON.stringify({ ...problemIn(answer), traceId: "", instance: "" }).replaceAll(msn, "MSN"));
      }
      expect([...texts]).toHaveLength(1);
    });
  });

  describe("keys that are not accepted get 401 in the gateway's shape", () => {
    test.each<[string, Record<string, string>]>([
      ["no subscription key", { "Ocp-Apim-Subscription-Key": "" }],
      ["a wrong subscription key", { "Ocp-Apim-Subscription-Key": "emu_wrong" }],
      ["no token", { Authorization: "" }],
      ["a wrong token", { Authorization: "Bearer emu_wrong" }],
      ["bearer in small letters", { Authorization: "bearer emu_wrong" }],
    ])("%s", async (_, headers) => {
      const answer = await served.curl("GET", "/management/v1/sales-units/123456", { headers });
      expect(answer).toMatchObject({ status: 401, contentType: "application/json" });
      expect(answer.json).toEqual({ statusCode: 401, message: expect.any(String) as string });
    });

    test("an expired token, and a fresh one is accepted again", async () => {
      const { clientId, clientSecret, subscriptionKey } = served.emulator.credentials.partner;
      const response = await fetch(`${served.url}/accesstoken/get`, {
        method: "POST",
        headers: {
          client_id: clientId,
          client_secret: clientSecret,
          "Ocp-Apim-Subscription-Key": subscriptionKey,
        },
      });
      const { access_token } = (await response.json()) as { access_token: string };
      const headers = { Authorization: `Bearer ${access_token}` };
      expect(await served.curl("GET", "/management/v1/sales-units", { headers })).toMatchObject({
        status: 200,
      });
      served.emulator.clock.advance({ hours: 25 });
      const expired = await served.curl("GET", "/management/v1/sales-units", { headers });
      expect(expired).toMatchObject({ status: 401, json: { statusCode: 401 } });
      expect(await served.curl("GET", "/management/v1/sales-units")).toMatchObject({ status: 200 });
    });
  });

  describe("a body that is not valid gets 400 with the JSON pointer of each fault", () => {
    test.each<[string, string, string[]]>([
      ["broken JSON", `{"productType":`, ["#"]],
      ["an array", JSON.stringify([order]), ["#"]],
      ["null", "null", ["#"]],
      ["missing fields", "{}", ["#/businessIdentifier", "#/productType"]],
      [
        "a missing field inside",
        JSON.stringify({ ...order, website: { url: "https://example.com" } }),
        ["#/website/termsUrl"],
      ],
      ["an unknown field", JSON.stringify({ ...order, salesUnitNmae: "ACME" }), ["#/salesUnitNmae"]],
      ["a bad enum", JSON.stringify({ ...order, productType: "VIPPS" }), ["#/productType"]],
      ["a negative turnover", JSON.stringify({ ...order, annualTurnover: -1 }), ["#/annualTurnover"]],
      [
        "a price package of somebody else",
        JSON.stringify({ ...order, pricePackageId: "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733" }),
        ["#/pricePackageId"],
      ],
      [
        "several faults at once",
        JSON.stringify({
          ...order,
          productType: 1,
          annualTurnover: -1,
          website: { url: "http://example.com", termsUrl: "https://example.com" },
          colour: "red",
        }),
        ["#/annualTurnover", "#/colour", "#/productType", "#/website/url"],
      ],
    ])("%s", async (_, body, pointers) => {
      const answer = await served.curl("POST", orders, { body });
      expect(answer.status).toBe(400);
      expect([...new Set(faultsIn(answer))]).toEqual(pointers);
    });

    test("text/plain", async () => {
      const answer = await served.curl("POST", orders, {
        body: JSON.stringify(order),
        headers: { "Content-Type": "text/plain" },
      });
      expect(answer.status).toBe(400);
      expect(problemIn(answer).detail + JSON.stringify(answer.json)).toMatch(/application\/json/);
    });

    test.each(["", "with space", "a".repeat(51)])("the idempotency key %j", async (key) => {
      const answer = await served.curl("POST", orders, {
        body: JSON.stringify(order),
        headers: { "Idempotency-Key": key },
      });
      expect(answer.status).toBe(400);
      expect(faultsIn(answer)).toEqual(["header/Idempotency-Key"]);
    });

    test.each(malformed)("the path %s", async (path, key) => {
      const answer = await served.curl("GET", path);
      expect(answer.status).toBe(400);
      expect(faultsIn(answer)).toEqual([key]);
    });

    test("and the client's error names the faults", async () => {
      await expect(served.prefill({ annualTurnover: -1 })).rejects.toMatchObject({
        code: "bad_request",
        problem: { details: [{ key: "#/annualTurnover" }] },
        message: expect.stringContaining("#/annualTurnover") as string,
      });
    });
  });

  test.each(partnersOnly)("merchant keys on the partner's own %s get 403", async (path) => {
    expect(problemIn(await served.curl("GET", path, { keys: "merchant" }))).toMatchObject({ status: 403 });
  });

  test.each(wrongMethods)(
    "%s %s gets 405 with the methods that are allowed",
    async (method, path, allowed) => {
      const answer = await served.curl(method, path);
      expect(problemIn(answer)).toMatchObject({ status: 405 });
      expect(answer.headers.allow?.join(",").split(/,\s*/).sort()).toEqual(expect.arrayContaining(allowed));
    },
  );

  test("nothing is stored by a refused request", async () => {
    const { emulator } = served;
    emulator.reset();
    const lists = async () => Promise.all(listed.map(async (path) => (await served.curl("GET", path)).text));
    const before = await lists();
    const refused = [
      await served.curl("POST", orders, { body: "{}" }),
      await served.curl("POST", orders, { body: JSON.stringify({ ...order, colour: "red" }) }),
      await served.curl("POST", orders, { body: JSON.stringify(order), headers: { Authorization: "" } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 401]);
    expect(emulator.backOffice.orders).toEqual([]);
    expect(emulator.outbox).toEqual([]);
    expect(await lists()).toEqual(before);
  });
});
