import { type Credentials, accessTokenSigner } from "@vipps-management/client/access-token";
import { createManagementClient, type ManagementClient } from "@vipps-management/client/2023-08";
import { expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import { codeOf, fetchToken, keyHeaders, salesUnitPath, send, testEmulator } from "./support.ts";

const unit = salesUnitPath("123456");

/** The client as in production: it makes its own tokens, and changes to its second subscription key. */
function clientOf(emulator: Emulator, credentials: Credentials): ManagementClient {
  return createManagementClient({
    platform: { ...emulator.platform(), signer: accessTokenSigner(credentials) },
  });
}

const statuses = (emulator: Emulator): (string | undefined)[] =>
  emulator.journal.entries.map(({ operationId, status }) => `${operationId ?? ""} ${status ?? 0}`);

async function statusWith(emulator: Emulator, headers: Record<string, string>): Promise<number> {
  return (await send(emulator, "GET", unit, { headers })).status;
}

test("the list tells all keys, and nothing that is secret", () => {
  const { keys, credentials } = testEmulator();
  expect(keys.list()).toEqual([
    {
      clientId: "emu_partner_client_id",
      owner: { kind: "partner", id: "123456" },
      kind: "standard",
      product: "management",
    },
    {
      clientId: "emu_management_client_id",
      owner: { kind: "partner", id: "123456" },
      kind: "management",
      product: "management",
    },
    {
      clientId: "emu_merchant_client_id",
      owner: { kind: "merchant", id: "987654321" },
      kind: "standard",
      merchantSerialNumber: "123456",
      product: "management",
    },
    {
      clientId: "emu_other_partner_client_id",
      owner: { kind: "partner", id: "654321" },
      kind: "standard",
      product: "management",
    },
  ]);
  for (const secret of [credentials.partner.clientSecret, credentials.partner.subscriptionKey])
    expect(JSON.stringify(keys.list())).not.toContain(secret);
});

test("the primary subscription key is replaced while a client works, and none of its calls fails", async () => {
  const emulator = testEmulator();
  const { partner } = emulator.credentials;
  const client = clientOf(emulator, partner);
  await client.salesUnits.get({ msn: "123456" });

  emulator.keys.replaceSubscriptionKey(partner.clientId, "primary");
  await client.salesUnits.get({ msn: "123456" });
  await client.salesUnits.get({ msn: "123457" });

  expect(statuses(emulator)).toEqual([
    "fetchAccessToken 200",
    "getMsn 200",
    "getMsn 401",
    "getMsn 200",
    "getMsn 200",
  ]);
  expect(emulator.journal.entries[2]?.refusal).toContain("The subscription key is not known");
});

test("a client without a secondary key is locked out when its only one is replaced, and let in with the new one", async () => {
  const emulator = testEmulator();
  const { clientId, clientSecret, subscriptionKey: primary } = emulator.credentials.partner;
  const onlyOne = { clientId, clientSecret, subscriptionKey: primary };
  const client = clientOf(emulator, onlyOne);
  const { subscriptionKey } = emulator.keys.replaceSubscriptionKey(onlyOne.clientId, "primary");
  await expect(client.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({ code: "token_refused" });

  const renewed = clientOf(emulator, { ...onlyOne, subscriptionKey });
  await expect(renewed.salesUnits.get({ msn: "123456" })).resolves.toMatchObject({ msn: "123456" });
});

test("while one subscription key is replaced, the other one and the living tokens stay good", async () => {
  for (const [replaced, kept] of [
    ["primary", "secondary"],
    ["secondary", "primary"],
  ] as const) {
    const emulator = testEmulator();
    const { clientId, subscriptionKey, secondarySubscriptionKey = "" } = emulator.credentials.partner;
    const old = { primary: subscriptionKey, secondary: secondarySubscriptionKey };
    const { Authorization = "" } = await keyHeaders(emulator, emulator.credentials.partner);
    const fresh = emulator.keys.replaceSubscriptionKey(clientId, replaced).subscriptionKey;

    const statusFor = (key: string): Promise<number> =>
      statusWith(emulator, { Authorization, "Ocp-Apim-Subscription-Key": key });
    expect(await statusFor(old[kept])).toBe(200);
    expect(await statusFor(fresh)).toBe(200);
    expect(await statusFor(old[replaced])).toBe(401);
    expect(fresh).toMatch(/^emu_/);
  }
});

test("a secret that is replaced makes no more tokens, and those that it made live on", async () => {
  const emulator = testEmulator();
  const { partner } = emulator.credentials;
  const headers = await keyHeaders(emulator, partner);
  const { clientSecret } = emulator.keys.replaceSecret(partner.clientId);

  const refused = await fetchToken(emulator, partner);
  expect([refused.status, refused.body]).toMatchObject([401, { error: "invalid_client" }]);
  expect((await fetchToken(emulator, { ...partner, clientSecret })).status).toBe(200);
  expect(await statusWith(emulator, headers)).toBe(200);
});

test("by the rule newSecretEndsTokens, the tokens end with the secret that they were made with", async () => {
  const emulator = testEmulator({ rules: { newSecretEndsTokens: true } });
  const headers = await keyHeaders(emulator, emulator.credentials.partner);
  emulator.keys.replaceSecret(emulator.credentials.partner.clientId);
  expect(await statusWith(emulator, headers)).toBe(401);
});

test("a management secret is replaced like any other, and the refusal is in the words of OAuth", async () => {
  const emulator = testEmulator();
  const { management } = emulator.credentials;
  const { clientSecret } = emulator.keys.replaceSecret(management.clientId);
  const refused = await fetchToken(emulator, management);
  expect([refused.status, refused.body]).toEqual([401, { error: "invalid_client" }]);
  expect((await fetchToken(emulator, { ...management, clientSecret })).status).toBe(200);
});

test("with keys that are revoked, their tokens die at once, and the other keys of the same owner live", async () => {
  const emulator = testEmulator();
  const { partner, management } = emulator.credentials;
  const [dead, alive] = [await keyHeaders(emulator, partner), await keyHeaders(emulator, management)];
  emulator.keys.revoke(partner.clientId);

  expect(await statusWith(emulator, dead)).toBe(401);
  expect(await statusWith(emulator, alive)).toBe(200);
  // Neither the keys nor their subscription keys are known any more: the gateway says so first.
  expect((await fetchToken(emulator, partner)).body).toMatchObject({ statusCode: 401 });
  const { subscriptionKey } = emulator.credentials.merchant;
  const azure = await fetchToken(emulator, { ...partner, subscriptionKey });
  expect([azure.status, azure.body]).toMatchObject([400, { error: "unauthorized_client" }]);
  expect(emulator.keys.list().map(({ clientId }) => clientId)).not.toContain(partner.clientId);
});

test("tokens that are revoked in the middle of a batch cost one 401, one new token, and no failed call", async () => {
  const emulator = testEmulator();
  const client = clientOf(emulator, emulator.credentials.partner);
  const batch = (): Promise<unknown> =>
    Promise.all(Array.from({ length: 5 }, () => client.salesUnits.get({ msn: "123456" })));
  await batch();
  emulator.keys.revokeTokens(emulator.credentials.partner.clientId);
  await client.salesUnits.get({ msn: "123456" });
  await batch();
  const seen = statuses(emulator);
  expect(seen.filter((each) => each === "getMsn 401")).toHaveLength(1);
  expect(seen.filter((each) => each === "fetchAccessToken 200")).toHaveLength(2);
});

test("a token that expires earlier than it promised costs a batch one 401, and all is well after it", async () => {
  const emulator = testEmulator();
  const now = emulator.clock.now();
  // The client's clock stands, as one that lags behind: it takes its token for good when it is not.
  const lagging = {
    ...emulator.platform(),
    now: () => now,
    signer: accessTokenSigner(emulator.credentials.partner),
  };
  const client = createManagementClient({ platform: lagging });
  for (let call = 0; call < 3; call += 1) await client.salesUnits.get({ msn: "123456" });
  emulator.clock.advance({ hours: 24 });
  for (let call = 0; call < 3; call += 1) await client.salesUnits.get({ msn: "123456" });
  expect(statuses(emulator).slice(4)).toEqual([
    "getMsn 401",
    "fetchAccessToken 200",
    "getMsn 200",
    "getMsn 200",
    "getMsn 200",
  ]);
});

test("several tokens are good at once, and revokeTokens without an id ends those of all keys", async () => {
  const emulator = testEmulator();
  const { partner, management, merchant } = emulator.credentials;
  const all = await Promise.all(
    [partner, partner, management, merchant].map((keys) => keyHeaders(emulator, keys)),
  );
  for (const headers of all) expect(await statusWith(emulator, headers)).toBe(200);
  emulator.keys.revokeTokens();
  for (const headers of all) expect(await statusWith(emulator, headers)).toBe(401);
});

test("new keys see what their owner sees, and each value of them begins with emu_", async () => {
  const emulator = testEmulator();
  const owner = { kind: "merchant", id: "987654322" } as const;
  const standard = emulator.keys.create({ owner, merchantSerialNumber: "123459" });
  const management = emulator.keys.create({ owner, kind: "management" });
  expect(Object.values(standard).filter((value: string) => !/^(emu_|123459$)/.test(value))).toEqual([]);
  for (const keys of [standard, management]) {
    const headers = await keyHeaders(emulator, keys);
    const seen = await send(emulator, "GET", "/management/v1/sales-units", { headers });
    expect(seen.body).toEqual({ msn: ["123459"] });
  }
  expect(
    emulator.keys
      .list()
      .slice(4)
      .map(({ clientId, kind }) => [clientId, kind]),
  ).toEqual([
    [standard.clientId, "standard"],
    [management.clientId, "management"],
  ]);
});

test("the same seed makes the same keys", () => {
  const owner = { kind: "partner", id: "123456" } as const;
  const [one, other] = [1, 1].map((seed) => testEmulator({ seed }).keys.create({ owner }));
  expect(one).toEqual(other);
  expect(testEmulator({ seed: 2 }).keys.create({ owner })).not.toEqual(one);
});

test("keys of another product get a token, and 403 from the Management API", async () => {
  const emulator = testEmulator();
  const owner = { kind: "partner", id: "123456" } as const;
  for (const keys of [
    emulator.keys.create({ owner, product: "other" }),
    emulator.keys.create({ owner, kind: "management", product: "other" }),
  ]) {
    const seen = await send(emulator, "GET", unit, { headers: await keyHeaders(emulator, keys) });
    expect([seen.status, seen.headers.get("content-type")]).toEqual([403, "application/problem+json"]);
  }
});

test("what was done with keys is in a snapshot, and reset undoes it", async () => {
  const emulator = testEmulator();
  const { partner, management } = emulator.credentials;
  emulator.keys.revoke(management.clientId);
  const { clientSecret } = emulator.keys.replaceSecret(partner.clientId);
  const { subscriptionKey } = emulator.keys.replaceSubscriptionKey(partner.clientId, "primary");
  const owner = { kind: "partner", id: "123456" } as const;
  const other = emulator.keys.create({ owner, product: "other" });
  const saved = JSON.parse(JSON.stringify(emulator.snapshot())) as ReturnType<Emulator["snapshot"]>;
  const [listed, copy] = [emulator.keys.list(), testEmulator()];
  copy.restore(saved);
  expect(copy.keys.list()).toEqual(listed);
  expect((await fetchToken(copy, { ...partner, clientSecret, subscriptionKey })).status).toBe(200);
  expect((await fetchToken(copy, partner)).status).toBe(401);
  expect(await statusWith(copy, await keyHeaders(copy, other))).toBe(403);

  emulator.reset();
  expect((await fetchToken(emulator, partner)).status).toBe(200);
  expect(emulator.keys.list()).toEqual(testEmulator().keys.list());
});

const nobody = "emu_nobody";

test.each<[string, string, (emulator: Emulator) => unknown]>([
  ["unknown-keys", "a new secret for nobody", ({ keys }) => keys.replaceSecret(nobody)],
  ["unknown-keys", "a new key for nobody", ({ keys }) => keys.replaceSubscriptionKey(nobody, "primary")],
  [
    "unknown-keys",
    "nobody's revocation",
    ({ keys }) => {
      keys.revoke(nobody);
    },
  ],
  [
    "unknown-keys",
    "nobody's tokens",
    ({ keys }) => {
      keys.revokeTokens(nobody);
    },
  ],
  [
    "no-subscription-key",
    "a new subscription key for management keys",
    ({ keys, credentials }) => keys.replaceSubscriptionKey(credentials.management.clientId, "primary"),
  ],
  [
    "invalid-keys",
    "a third subscription key",
    ({ keys, credentials }) =>
      keys.replaceSubscriptionKey(credentials.partner.clientId, "tertiary" as "primary"),
  ],
  [
    "unknown-partner",
    "keys for no partner",
    ({ keys }) => keys.create({ owner: { kind: "partner", id: "1" } }),
  ],
  [
    "unknown-merchant",
    "keys for no merchant",
    ({ keys }) => keys.create({ owner: { kind: "merchant", id: "1" } }),
  ],
  [
    "unknown-sales-unit",
    "keys for somebody else's sales unit",
    ({ keys }) =>
      keys.create({ owner: { kind: "merchant", id: "987654321" }, merchantSerialNumber: "223344" }),
  ],
  [
    "unknown-sales-unit",
    "keys for a sales unit that there is not",
    ({ keys }) =>
      keys.create({ owner: { kind: "merchant", id: "987654321" }, merchantSerialNumber: "999999" }),
  ],
  [
    "invalid-keys",
    "keys of no kind",
    ({ keys }) => keys.create({ owner: { kind: "partner", id: "123456" }, kind: "golden" as "standard" }),
  ],
])("%s: the emulator refuses %s, and nothing has changed", (code, _what, act) => {
  const emulator = testEmulator();
  const before = emulator.snapshot();
  expect(codeOf(() => act(emulator))).toBe(code);
  expect(emulator.snapshot()).toEqual(before);
});

test("keys of a partner are for no sales unit, also when its number is that of the merchant", () => {
  const id = "998877665";
  const emulator = testEmulator({
    world: {
      partners: [{ partnerId: id }],
      merchants: [{ orgno: id }],
      salesUnits: [{ msn: "345678", orgno: id }],
    },
  });
  const create = (kind: "merchant" | "partner") =>
    emulator.keys.create({ owner: { kind, id }, merchantSerialNumber: "345678" });
  expect(create("merchant").merchantSerialNumber).toBe("345678");
  expect(() => create("partner")).toThrow(`The partner ${id} has no sales unit 345678 of its own.`);
});

test("who asks for keys that cannot be is told why", () => {
  const { keys, credentials } = testEmulator();
  expect(() => keys.replaceSecret(nobody)).toThrow(
    "No keys have this client id: emulator.keys.list() tells those that do.",
  );
  expect(() => keys.replaceSubscriptionKey(credentials.management.clientId, "primary")).toThrow(
    "These keys have no subscription keys: standard keys alone do.",
  );
  expect(() => keys.create({ owner: { kind: "partner", id: "1" } })).toThrow(
    "There is no partner 1 to make keys for.",
  );
});
