import { describe, expect, test } from "vitest";

import { editionsUnderTest } from "./editions.ts";
import { callerWith, fetchToken, keyHeaders, salesUnitPath, send } from "./support.ts";

const messages = {
  missingKey:
    "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.",
  wrongKey:
    "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.",
  token: "Something went wrong, please try again later",
};

const unit = salesUnitPath("123456");

const gateway = (message: string): unknown => [401, { statusCode: 401, message }];

const managementRequest = {
  headers: {
    Authorization: `Basic ${btoa("emu_management_client_id:emu_management_client_secret")}`,
    "content-type": "application/x-www-form-urlencoded",
  },
  text: "grant_type=client_credentials",
};
const basic = (keys: string): Record<string, string> => ({
  ...managementRequest.headers,
  Authorization: `Basic ${btoa(keys)}`,
});

describe.each(editionsUnderTest)("edition $name:", ({ testEmulator, partnerPaths, identity }) => {
  async function refusalOf(
    change: (headers: Record<string, string>) => Record<string, string>,
    keys: "partner" | "merchant" | "management" = "partner",
  ): Promise<unknown> {
    const emulator = testEmulator();
    const headers = change(await keyHeaders(emulator, emulator.credentials[keys]));
    const { status, body, headers: answered } = await send(emulator, "GET", unit, { headers });
    expect(answered.get("content-type")).toBe("application/json");
    return [status, body];
  }

  test("a call without a subscription key is refused by the gateway", async () => {
    expect(await refusalOf(({ Authorization }) => ({ Authorization: Authorization ?? "" }))).toEqual(
      gateway(messages.missingKey),
    );
  });

  test("a call without anything is refused for the missing key first", async () => {
    expect(await refusalOf(() => ({}))).toEqual(gateway(messages.missingKey));
  });

  test("a wrong subscription key is refused by the gateway", async () => {
    expect(await refusalOf((headers) => ({ ...headers, "Ocp-Apim-Subscription-Key": "emu_wrong" }))).toEqual(
      gateway(messages.wrongKey),
    );
  });

  test("the subscription key of other keys than the token's is refused", async () => {
    expect(
      await refusalOf((headers) => ({
        ...headers,
        "Ocp-Apim-Subscription-Key": "emu_merchant_subscription_key",
      })),
    ).toEqual(gateway(messages.wrongKey));
  });

  test.each([
    ["no token", undefined],
    ["an unknown token", "Bearer emu_unknown"],
    ["a token without the word Bearer", "emu_unknown"],
    ["Basic credentials", "Basic eDp5"],
  ])("%s is refused by the gateway", async (_what, authorization) => {
    expect(
      await refusalOf(({ Authorization: _, ...headers }) => ({
        ...headers,
        ...(authorization !== undefined && { Authorization: authorization }),
      })),
    ).toEqual(gateway(messages.token));
  });

  test("the word Bearer is case-sensitive", async () => {
    expect(
      await refusalOf((headers) => ({
        ...headers,
        Authorization: (headers.Authorization ?? "").replace("Bearer", "bearer"),
      })),
    ).toEqual(gateway(messages.token));
  });

  test("the secondary subscription key is as good as the primary", async () => {
    const emulator = testEmulator();
    const headers = await keyHeaders(emulator, emulator.credentials.partner);
    headers["Ocp-Apim-Subscription-Key"] = emulator.credentials.partner.secondarySubscriptionKey ?? "";
    expect((await send(emulator, "GET", unit, { headers })).status).toBe(200);
  });

  test("a token is refused when the clock has gone on for more than its day, and a new one is not", async () => {
    const emulator = testEmulator();
    const headers = await keyHeaders(emulator, emulator.credentials.partner);
    emulator.clock.advance({ hours: 23, minutes: 59, seconds: 59 });
    expect((await send(emulator, "GET", unit, { headers })).status).toBe(200);
    emulator.clock.advance({ seconds: 1 });
    const refused = await send(emulator, "GET", unit, { headers });
    expect([refused.status, refused.body]).toEqual(gateway(messages.token));
    expect(emulator.journal.entries.at(-1)?.refusal).toBe("The token has expired.");
    const renewed = await keyHeaders(emulator, emulator.credentials.partner);
    expect((await send(emulator, "GET", unit, { headers: renewed })).status).toBe(200);
  });

  test("several tokens of the same keys are valid at once", async () => {
    const emulator = testEmulator();
    const first = await keyHeaders(emulator, emulator.credentials.partner);
    const second = await keyHeaders(emulator, emulator.credentials.partner);
    expect(first.Authorization).not.toBe(second.Authorization);
    for (const headers of [first, second])
      expect((await send(emulator, "GET", unit, { headers })).status).toBe(200);
  });

  test("a management token needs no subscription key, lives for 15 minutes, and sees what the partner sees", async () => {
    const emulator = testEmulator();
    const headers = await keyHeaders(emulator, emulator.credentials.management);
    emulator.clock.advance({ minutes: 14, seconds: 59 });
    expect((await send(emulator, "GET", unit, { headers })).status).toBe(200);
    expect((await send(emulator, "GET", salesUnitPath("223344"), { headers })).status).toBe(404);
    emulator.clock.advance({ seconds: 1 });
    const refused = await send(emulator, "GET", unit, { headers });
    expect([refused.status, refused.body]).toEqual(gateway(messages.token));
  });

  test("a call with a management token must not carry a subscription key", async () => {
    expect(
      await refusalOf(
        (headers) => ({ ...headers, "Ocp-Apim-Subscription-Key": "emu_partner_subscription_key" }),
        "management",
      ),
    ).toEqual(gateway(messages.wrongKey));
  });

  test("the standard token endpoint answers with strings only, in both spellings of its path", async () => {
    const emulator = testEmulator({ now: "2026-01-05T09:00:00Z" });
    const seen = await fetchToken(emulator, emulator.credentials.partner);
    const now = Date.parse("2026-01-05T09:00:00Z") / 1000;
    expect(seen.headers.get("content-type")).toBe("application/json;charset=UTF-8");
    expect(seen.body).toEqual({
      token_type: "Bearer",
      expires_in: "86398",
      ext_expires_in: "0",
      expires_on: String(now + 86_400),
      not_before: String(now - 300),
      resource: "00000002-0000-0000-c000-000000000000",
      access_token: expect.stringMatching(/^emu_[0-9a-f]{64}$/) as unknown,
    });
    const { clientId, clientSecret, subscriptionKey } = emulator.credentials.partner;
    const headers = {
      client_id: clientId,
      client_secret: clientSecret,
      "Ocp-Apim-Subscription-Key": subscriptionKey,
    };
    expect((await send(emulator, "POST", "/accessToken/get", { headers })).status).toBe(200);
  });

  test("the life of tokens is a rule", async () => {
    const emulator = testEmulator({ rules: { accessTokenLifetimeSeconds: 3600 } });
    const seen = await fetchToken(emulator, emulator.credentials.partner);
    expect(seen.body).toMatchObject({ expires_in: "3598" });
  });

  test("the management token endpoint answers as OAuth does", async () => {
    const emulator = testEmulator();
    const seen = await fetchToken(emulator, emulator.credentials.management);
    expect(seen.body).toEqual({
      access_token: expect.stringMatching(/^emu_/) as unknown,
      token_type: "Bearer",
      expires_in: 900,
    });
  });

  test.each([
    [
      "an unknown client id",
      { clientId: "emu_nobody" },
      400,
      { error: "unauthorized_client", error_codes: [700016] },
    ],
    ["management keys", { clientId: "emu_management_client_id" }, 400, { error: "unauthorized_client" }],
    [
      "a wrong secret",
      { clientSecret: "emu_wrong" },
      401,
      { error: "invalid_client", error_codes: [7000215] },
    ],
    [
      "a wrong subscription key",
      { subscriptionKey: "emu_wrong" },
      401,
      { statusCode: 401, message: messages.wrongKey },
    ],
    [
      "somebody else's subscription key",
      { subscriptionKey: "emu_merchant_subscription_key" },
      401,
      { statusCode: 401, message: messages.wrongKey },
    ],
  ])("the standard token endpoint refuses %s", async (_what, change, status, body) => {
    const emulator = testEmulator();
    const seen = await fetchToken(emulator, { ...emulator.credentials.partner, ...change });
    expect(seen.status).toBe(status);
    expect(seen.body).toMatchObject(body);
  });

  test("the standard token endpoint refuses a request without a subscription key", async () => {
    const emulator = testEmulator();
    const { clientId, clientSecret } = emulator.credentials.partner;
    const headers = { client_id: clientId, client_secret: clientSecret };
    const seen = await send(emulator, "POST", "/accesstoken/get", { headers });
    expect([seen.status, seen.body]).toEqual(gateway(messages.missingKey));
  });

  test.each([
    ["no grant", { ...managementRequest, text: "" }, 400],
    ["another grant", { ...managementRequest, text: "grant_type=password" }, 400],
    [
      "a subscription key",
      {
        ...managementRequest,
        headers: { ...managementRequest.headers, "Ocp-Apim-Subscription-Key": "emu_x" },
      },
      400,
    ],
    ["no keys", { ...managementRequest, headers: {} }, 401],
    ["a wrong secret", { ...managementRequest, headers: basic("emu_management_client_id:emu_wrong") }, 401],
    ["a secret that is missing", { ...managementRequest, headers: basic("emu_management_client_id") }, 401],
    [
      "partner keys",
      { ...managementRequest, headers: basic("emu_partner_client_id:emu_partner_client_secret") },
      401,
    ],
    ["what is not base64", { ...managementRequest, headers: { Authorization: "Basic ???" } }, 401],
  ])("the management token endpoint refuses %s with invalid_client", async (_what, message, status) => {
    const seen = await send(testEmulator(), "POST", "/miami/v1/token", message);
    expect([seen.status, seen.body]).toEqual([status, { error: "invalid_client" }]);
    expect(seen.headers.get("www-authenticate")).toBe(status === 401 ? "Basic" : null);
  });

  test("a form that is not UTF-8 is refused as any other one without a grant is", async () => {
    const emulator = testEmulator();
    const response = await emulator.fetch(`${emulator.baseUrl}/miami/v1/token`, {
      method: "POST",
      ...managementRequest,
      body: new Uint8Array([0x80]),
    });
    expect([response.status, await response.json()]).toEqual([400, { error: "invalid_client" }]);
  });

  test("a scope is taken and not needed", async () => {
    const text = "grant_type=client_credentials&scope=anything";
    expect(
      (await send(testEmulator(), "POST", "/miami/v1/token", { ...managementRequest, text })).status,
    ).toBe(200);
  });

  test("merchant keys are refused with a problem document where an operation is for partners", async () => {
    const emulator = testEmulator();
    const merchant = await callerWith(emulator, emulator.credentials.merchant);
    for (const path of partnerPaths) {
      const seen = await merchant("GET", path);
      expect(seen.status).toBe(403);
      expect(seen.headers.get("content-type")).toBe("application/problem+json");
      expect(seen.body).toMatchObject({ title: "Forbidden", status: 403, ...identity(path) });
    }
  });

  test("no secret, key or token appears in an answer of refusal or in the journal", async () => {
    const emulator = testEmulator();
    const secrets = ["emu_typed_secret", "emu_typed_key", "emu_typed_token", "emu_typed_id"];
    const headers = {
      client_id: "emu_typed_id",
      client_secret: "emu_typed_secret",
      "Ocp-Apim-Subscription-Key": "emu_typed_key",
      Authorization: "Bearer emu_typed_token",
    };
    const good = { "Ocp-Apim-Subscription-Key": emulator.credentials.partner.subscriptionKey };
    const answers = [
      await send(emulator, "GET", `${unit}?client_secret=emu_typed_secret`, { headers }),
      await send(emulator, "GET", unit, { headers: { ...headers, ...good } }),
      await send(emulator, "POST", "/accesstoken/get", { headers }),
      await send(emulator, "POST", "/accesstoken/get", { headers: { ...headers, ...good } }),
      await send(emulator, "POST", "/miami/v1/token", {
        headers: basic("emu_typed_id:emu_typed_secret"),
        text: "",
      }),
    ];
    const everything = JSON.stringify([answers.map(({ text }) => text), emulator.journal.entries]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 400, 401]);
    for (const secret of secrets) expect(everything).not.toContain(secret);
  });

  test("whoever sends real keys by mistake is told so in the journal, without the keys", async () => {
    const emulator = testEmulator();
    await send(emulator, "GET", unit, {
      headers: { "Ocp-Apim-Subscription-Key": "0f14ebcab0ec4b29ae0cb90d91b4a84a" },
    });
    expect(emulator.journal.entries[0]?.refusal).toBe(
      "The subscription key is not known. It is none of the emulator's, which begin with emu_: is it a real one?",
    );
  });
});
