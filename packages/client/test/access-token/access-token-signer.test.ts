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
    expect(sent[0]?.headers).toMatchObject({
      authorization: `Basic ${btoa("emu_id:emu_secret")}`,
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    });
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

  test.each([
    ["the last minute of a long lifetime", 900, 840_000],
    ["the last tenth of a short one", 100, 90_000],
  ])("is renewed in %s, and not before", async (_, expires_in, renewal) => {
    let now = 0;
    const { management, sent } = signedClient(
      (request) =>
        isTokenRequest(request) ? json({ access_token: "emu_token", expires_in }) : json({ msn }),
      keys,
      () => now,
    );
    await management.salesUnits.get({ msn });
    now = renewal - 1;
    await management.salesUnits.get({ msn });
    expect(sent.filter(isTokenRequest)).toHaveLength(1);
    now = renewal;
    await management.salesUnits.get({ msn });
    expect(sent.filter(isTokenRequest)).toHaveLength(2);
  });

  test.each([
    ["five seconds of a long lifetime", 900, 895_000],
    ["hundredth of a short one", 100, 99_000],
  ])("is not sent in the last %s, when it could expire on its way", async (_, expires_in, end) => {
    /** What a call carries when the token that was fetched first is that old. */
    const sentAt = async (age: number): Promise<string | undefined> => {
      let now = 0;
      let issued = 0;
      const { management, sent } = signedClient(
        (request) =>
          isTokenRequest(request)
            ? json({ access_token: `emu_${String((issued += 1))}`, expires_in })
            : json({ msn }),
        keys,
        () => now,
      );
      await management.salesUnits.get({ msn });
      now = age;
      await management.salesUnits.get({ msn });
      return sent.at(-1)?.headers.authorization;
    };
    expect(await sentAt(end - 1)).toBe("Bearer emu_1");
    expect(await sentAt(end)).toBe("Bearer emu_2");
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
    ["begins with a line break", { access_token: "\nemu_token", expires_in: 900 }],
    ["ends with a line break", { access_token: "emu_token\n", expires_in: 900 }],
    ["is no text", { access_token: 1, expires_in: 900 }],
    ["has a lifetime of nothing", { access_token: "emu_token", expires_in: 0 }],
    ["has no lifetime", { access_token: "emu_token" }],
    ["has a lifetime that is no number", { access_token: "emu_token", expires_in: "soon" }],
    ["has a lifetime that cannot be a number", { access_token: "emu_token", expires_in: { toString: 1 } }],
    ["lives for ever", { access_token: "emu_token", expires_in: "1e999" }],
  ])("that %s is refused", async (_, answer) => {
    const { management } = signedClient(() => json(answer));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "decode",
      status: 200,
      operation: "fetchAccessToken",
      message: expect.stringContaining(
        "fetchAccessToken was answered without a usable token: `access_token` or `expires_in` is missing or not valid.",
      ) as string,
    });
  });

  test("is asked for once more when the API refuses it, and not when it refuses the call", async () => {
    const { management, sent } = signedClient((request) =>
      isTokenRequest(request)
        ? json({ access_token: "emu_token", expires_in: 900 })
        : json({ detail: "no" }, { status: 403 }),
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "forbidden",
      attempts: 1,
    });
    expect(sent.filter(isTokenRequest)).toHaveLength(1);
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

  test.each([
    ["an answer that refuses them", 499, "token_refused"],
    ["an answer of a server that fails", 500, "server_error"],
    ["a redirect", 302, "redirected"],
  ])("are told from %s by its status", async (_, status, code) => {
    const { management } = signedClient(() => new Response(null, { status }));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code, status });
  });

  test("are refused with the title of what the endpoint said, and nothing else of it", async () => {
    const { management } = signedClient(() =>
      json({ error: "invalid_client", error_description: "emu_id", trace_id: "t-1" }, { status: 401 }),
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      message: expect.stringContaining(
        "fetchAccessToken was refused (401, invalid_client). Check the client id, the client secret and the subscription key, " +
          "that they belong together, and that they are those of this environment.",
      ) as string,
      problem: { title: "invalid_client", details: [] },
      requestId: "t-1",
    });
  });

  test("that are management keys are named by the endpoint that refused them", async () => {
    const { management } = signedClient(() => new Response(null, { status: 401 }), {
      kind: "management",
      clientId: "emu_id",
      clientSecret: "emu_secret",
    });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "token_refused",
      operation: "fetchManagementToken",
      problem: { details: [] },
      message: expect.stringContaining("fetchManagementToken was refused (401).") as string,
    });
  });

  test.each<[string, string, object]>([
    ["clientSecret", "is missing", { ...keys, clientSecret: "" }],
    ["subscriptionKey", "is missing", { clientId: "emu_id", clientSecret: "emu_secret" }],
    ["clientId", "has characters", { ...keys, clientId: "emu_id\n" }],
    ["clientId", "has characters", { ...keys, clientId: "\nemu_id" }],
    ["clientId", "has characters", { ...keys, clientId: 17 }],
    ["secondarySubscriptionKey", "is missing", { ...keys, secondarySubscriptionKey: "" }],
    ["clientId", "is missing", { kind: "management", clientSecret: "emu_secret" }],
  ])("because %s %s are refused when the signer is made, and not shown: %j", (field, what, credentials) => {
    expect(() => accessTokenSigner(credentials as never)).toThrow(
      expect.objectContaining({
        code: "missing_credentials",
        message: expect.stringContaining(`\`${field}\` ${what}`) as string,
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
