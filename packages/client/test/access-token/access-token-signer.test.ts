import { inspect } from "node:util";

import { describe, expect, test } from "vitest";

import { accessTokenSigner, type Credentials } from "../../src/access-token/index.ts";
import { type Answerer, isTokenRequest, json, observedClient } from "../support/observed-client.ts";

const keys = { clientId: "emu_id", clientSecret: "emu_secret", subscriptionKey: "emu_subscription" };
const msn = "123456";

function signedClient(answer: Answerer, credentials: Credentials = keys, now?: () => number) {
  const signer = accessTokenSigner(credentials);
  return observedClient(answer, { platform: { signer, ...(now && { now }) } as never });
}

describe("with partner keys or a sales unit's API keys", () => {
  test("the token is fetched with the keys in headers and an empty body, and sent with the subscription key", async () => {
    const { management, sent } = signedClient((request) =>
      isTokenRequest(request) ? json({ access_token: "emu_token", expires_in: "86398" }) : json({ msn }),
    );
    await management.salesUnits.get({ msn });
    expect(sent[0]).toMatchObject({
      method: "POST",
      body: "",
      headers: {
        client_id: "emu_id",
        client_secret: "emu_secret",
        "ocp-apim-subscription-key": "emu_subscription",
      },
    });
    expect(sent[0]?.url.href).toBe("https://vipps.invalid/accesstoken/get");
    expect(sent[1]?.headers).toMatchObject({
      authorization: "Bearer emu_token",
      "ocp-apim-subscription-key": "emu_subscription",
    });
    expect(sent[1]?.headers).not.toHaveProperty("client_secret");
  });
});

describe("with management keys", () => {
  test("the token is fetched with Basic authentication, and no call carries a subscription key", async () => {
    const { management, sent } = signedClient(
      (request) =>
        isTokenRequest(request) ? json({ access_token: "emu_token", expires_in: 900 }) : json({ msn }),
      { kind: "management", clientId: "emu_id", clientSecret: "emu_secret" },
    );
    await management.salesUnits.get({ msn });
    expect(sent[0]).toMatchObject({ method: "POST", body: "grant_type=client_credentials" });
    expect(sent[0]?.url.pathname).toBe("/miami/v1/token");
    expect(sent[0]?.headers.authorization).toBe(`Basic ${btoa("emu_id:emu_secret")}`);
    for (const { headers } of sent) expect(headers).not.toHaveProperty("ocp-apim-subscription-key");
  });

  test("a token that the API does not know any more is fetched again, though the gateway misses a subscription key", async () => {
    const message = "Access denied due to missing subscription key.";
    let issued = 0;
    const { management, sent } = signedClient(
      (request) => {
        if (isTokenRequest(request))
          return json({ access_token: `emu_${String((issued += 1))}`, expires_in: 900 });
        return request.headers.authorization === "Bearer emu_1"
          ? json({ statusCode: 401, message }, { status: 401 })
          : json({ msn });
      },
      { kind: "management", clientId: "emu_id", clientSecret: "emu_secret" },
    );
    await management.salesUnits.get({ msn });
    expect(sent.filter(isTokenRequest)).toHaveLength(2);
  });
});

describe("a token", () => {
  test("is fetched once for a thousand calls that start together", async () => {
    const { management, sent } = signedClient((request) =>
      isTokenRequest(request) ? json({ access_token: "emu_token", expires_in: "86398" }) : json({ msn }),
    );
    await Promise.all(Array.from({ length: 1000 }, () => management.salesUnits.get({ msn })));
    expect(sent.filter(isTokenRequest)).toHaveLength(1);
    expect(sent).toHaveLength(1001);
  });

  test("is fetched again before it expires, by the platform's clock", async () => {
    let now = 0;
    const { management, sent } = signedClient(
      (request) =>
        isTokenRequest(request) ? json({ access_token: "emu_token", expires_in: 900 }) : json({ msn }),
      keys,
      () => now,
    );
    await management.salesUnits.get({ msn });
    now = 839_999;
    await management.salesUnits.get({ msn });
    expect(sent.filter(isTokenRequest)).toHaveLength(1);
    now = 840_000;
    await management.salesUnits.get({ msn });
    expect(sent.filter(isTokenRequest)).toHaveLength(2);
  });

  test("that the API refuses is fetched again once, though a thousand calls were refused together", async () => {
    let issued = 0;
    const { management, sent } = signedClient((request) => {
      if (isTokenRequest(request))
        return json({ access_token: `emu_${String((issued += 1))}`, expires_in: "86398" });
      return request.headers.authorization === "Bearer emu_1" ? json({}, { status: 401 }) : json({ msn });
    });
    await Promise.all(Array.from({ length: 1000 }, () => management.salesUnits.get({ msn })));
    expect(sent.filter(isTokenRequest)).toHaveLength(2);
  });

  test("that cannot be fetched fails every waiting call, and the next call tries again", async () => {
    let down = true;
    const { management } = signedClient((request) => {
      if (!isTokenRequest(request)) return json({ msn });
      return down
        ? new Response(null, { status: 503 })
        : json({ access_token: "emu_token", expires_in: 900 });
    });
    const calls = await Promise.allSettled([1, 2, 3].map(() => management.salesUnits.get({ msn })));
    expect(calls.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    down = false;
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
  });

  test("of one base URL is never sent to another", async () => {
    const signer = accessTokenSigner(keys);
    const answer: Answerer = (request) =>
      isTokenRequest(request)
        ? json({ access_token: `emu_${request.url.hostname}`, expires_in: 900 })
        : json({ msn });
    const first = observedClient(answer, { platform: { signer } as never, baseUrl: "https://one.invalid" });
    const second = observedClient(answer, { platform: { signer } as never, baseUrl: "https://two.invalid" });
    await first.management.salesUnits.get({ msn });
    await second.management.salesUnits.get({ msn });
    expect(second.sent.at(-1)?.headers.authorization).toBe("Bearer emu_two.invalid");
  });

  test.each([
    ["is missing", {}],
    ["has a line break", { access_token: "emu\ntoken", expires_in: 900 }],
    ["has no lifetime", { access_token: "emu_token" }],
    ["has a lifetime that is no number", { access_token: "emu_token", expires_in: "soon" }],
    ["has a lifetime that cannot be a number", { access_token: "emu_token", expires_in: { toString: 1 } }],
    ["lives for ever", { access_token: "emu_token", expires_in: "1e999" }],
  ])("that %s is refused", async (_, answer) => {
    const { management } = signedClient(() => json(answer));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "decode",
      operation: "fetchAccessToken",
    });
  });
});

describe("keys that are not accepted", () => {
  test.each([
    [
      400,
      {
        error: "unauthorized_client",
        error_description: "Application with identifier 'emu_id' was not found",
      },
    ],
    [401, { statusCode: 401, message: "Access denied due to invalid subscription key." }],
  ])("end the call with token_refused and without naming them: %i", async (status, body) => {
    const { management } = signedClient(() => json(body, { status }));
    const error: unknown = await management.salesUnits.get({ msn }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "token_refused", status, operation: "fetchAccessToken" });
    const shown = `${inspect(error, { depth: null, showHidden: true })} ${JSON.stringify(error)} ${String(error)}`;
    for (const secret of Object.values(keys)) expect(shown).not.toContain(secret);
  });

  test.each<[string, object]>([
    ["clientSecret", { ...keys, clientSecret: "" }],
    ["subscriptionKey", { clientId: "emu_id", clientSecret: "emu_secret" }],
    ["clientId", { ...keys, clientId: "emu id\n" }],
  ])("because %s cannot be one are refused when the signer is made, and not shown", (field, credentials) => {
    expect(() => accessTokenSigner(credentials as never)).toThrow(
      expect.objectContaining({
        code: "missing_credentials",
        message: expect.stringContaining(field) as string,
      }),
    );
    expect(() => accessTokenSigner(credentials as never)).not.toThrow(/emu_secret/);
  });
});

test("a token, a secret and a query string show in no error of a call", async () => {
  const { management } = signedClient((request) =>
    isTokenRequest(request)
      ? json({ access_token: "emu_token", expires_in: 900 })
      : json({ detail: "no" }, { status: 403 }),
  );
  const error: unknown = await management.salesUnits.get({ msn }).catch((thrown: unknown) => thrown);
  const shown = `${inspect(error, { depth: null, showHidden: true })} ${JSON.stringify(error)}`;
  expect(error).toMatchObject({ code: "forbidden" });
  for (const secret of ["emu_token", ...Object.values(keys)]) expect(shown).not.toContain(secret);
});
