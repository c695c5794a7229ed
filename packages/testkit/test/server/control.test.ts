import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { routes } from "../../src/generated/control/routes.ts";
import type * as wire from "../../src/generated/control/types.ts";
import { type EmulatorServer, serve, type ServeOptions } from "../../src/server/serve.ts";
import {
  type Caller,
  callerWith,
  ordersPath,
  prefill,
  salesUnitPath,
  smallOrder,
} from "../emulator/support.ts";
import { compared, type Control, controlAt, refusalOf, withoutAgreement } from "./support.ts";

let server: EmulatorServer;
let control: Control;
let partner: Caller;

beforeAll(() => {
  // Other files may have compared some in this process.
  compared.clear();
});

beforeEach(async () => {
  server = await serve({ validateResponses: true });
  control = controlAt(`${server.url}/_emulator`);
  partner = await callerWith(server.emulator, server.emulator.credentials.partner);
});

afterEach(() => server.close());

const refusal = (...request: Parameters<Control>): Promise<unknown[]> => refusalOf(control, request);

test("it tells what runs here, and hands out its own document", async () => {
  const { body } = await control<wire.Status>("GET", "/status");
  expect(body).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    edition: "2023-08",
    space: "default",
    url: server.url,
    portal: `${server.url}/portal`,
    control: `${server.url}/_emulator`,
    now: "2026-01-05T09:00:00.000Z",
    spaces: 0,
    maximumSpaces: 1000,
  });
  const { body: document } = await control<{ openapi: string; paths: object }>("GET", "/openapi.json");
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toContain("/clock/advance");
});

test("a rule in which the edition differs is told with the edition's source, unless it was switched", async () => {
  const sourceOf = async (options: ServeOptions): Promise<unknown> => {
    const other = await serve({ edition: "2026-01", ...options });
    const { body } = await controlAt(`${other.url}/_emulator`)<wire.RuleList>("GET", "/rules");
    await other.close();
    const { value, source } = body.rules.find(({ name }) => name === "suppliedFieldsEditable") ?? {};
    return [value, source];
  };
  expect(await sourceOf({})).toEqual([true, "spec"]);
  expect(await sourceOf({ rules: { suppliedFieldsEditable: false } })).toEqual([false, "guide"]);
});

test("a rule whose value has members is told with them", async () => {
  const rateLimit = { requests: 30, perSeconds: 60 };
  const limited = await serve({ rules: { rateLimit } });
  const { body } = await controlAt(`${limited.url}/_emulator`)<wire.RuleList>("GET", "/rules");
  await limited.close();
  expect(body.rules.find(({ name }) => name === "rateLimit")).toMatchObject({ value: rateLimit });
});

test("the rules in force tell their values and where they come from", async () => {
  const { body } = await control<wire.RuleList>("GET", "/rules");
  expect(body.rules.map(({ name }) => name)).toEqual(Object.keys(server.emulator.rules));
  expect(body.rules).toContainEqual(
    expect.objectContaining({ name: "orderLifetimeDays", value: 14, source: "platform" }),
  );
});

describe("the clock", () => {
  test("passes by a duration as curl -d would send it, and goes to an instant", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const { body } = await control<wire.Clock>("POST", "/clock/advance", '{"days":14,"hours":1}', form);
    expect(body.now).toBe("2026-01-19T10:00:00.000Z");
    await control("PUT", "/clock", { now: "2026-02-01T00:00:00Z" });
    expect((await control<wire.Clock>("GET", "/clock")).body.now).toBe("2026-02-01T00:00:00.000Z");
    expect(server.emulator.clock.now()).toBe(Date.parse("2026-02-01"));
  });

  test("never goes back, and takes only what is time", async () => {
    expect(await refusal("PUT", "/clock", { now: "2026-01-01T00:00:00Z" })).toEqual([
      409,
      "clock-goes-forward",
    ]);
    expect(await refusal("PUT", "/clock", { now: "tomorrow" })).toEqual([400, "invalid-request", "#/now"]);
    expect(await refusal("PUT", "/clock")).toEqual([400, "invalid-request", "#/now"]);
    expect(await refusal("POST", "/clock/advance", { days: -1 })).toEqual([400, "invalid-request", "#/days"]);
    expect(await refusal("POST", "/clock/advance", { weeks: 1 })).toEqual([
      400,
      "invalid-request",
      "#/weeks",
    ]);
    expect(await refusal("POST", "/clock/advance", { days: 1e15 })).toEqual([400, "invalid-request", "#"]);
    expect(await refusal("POST", "/clock/advance", "{days:")).toEqual([400, "invalid-request", "#"]);
    expect(server.emulator.clock.now()).toBe(Date.parse("2026-01-05T09:00:00Z"));
  });
});

test("reset goes back to the beginning, a snapshot to where it was taken", async () => {
  const { prefilledOrderId } = await prefill(partner, smallOrder());
  const { body: saved } = await control<wire.Snapshot>("GET", "/snapshot");
  expect((await control("POST", "/reset")).status).toBe(204);
  expect(server.emulator.backOffice.orders).toEqual([]);
  expect((await control("PUT", "/snapshot", saved)).status).toBe(204);
  expect(server.emulator.backOffice.orders.map(({ orderId }) => orderId)).toEqual([prefilledOrderId]);

  expect(await refusal("PUT", "/snapshot", {})).toContain("#/world");
  expect(await refusal("PUT", "/snapshot", { ...saved, version: 99 })).toEqual([400, "other-version"]);
  expect(await refusal("PUT", "/snapshot", { ...saved, edition: "1999-01" })).toEqual([400, "other-edition"]);
  expect(await refusal("PUT", "/snapshot", { ...saved, world: {} })).toEqual([400, "not-a-snapshot"]);
  expect(server.emulator.backOffice.orders).toHaveLength(1);
});

test("what exists is read, no more of each kind than is asked for, and counted whole", async () => {
  const { salesUnits, merchants, partners } = server.emulator.world;
  const { body } = await control<wire.World>("GET", "/world");
  expect(body).toMatchObject({ salesUnits, merchants, partners });
  const { body: some } = await control<wire.World>("GET", "/world?limit=1");
  expect(some.salesUnits).toEqual([salesUnits[0]]);
  expect(some.counts.salesUnits).toBe(salesUnits.length);
  expect(await refusal("GET", "/world?limit=0")).toEqual([400, "invalid-request", "query/limit"]);
});

test("the front page has the orders that wait for a person, and to look changes nothing", async () => {
  const { prefillUrl } = await prefill(partner, withoutAgreement);
  const waitingFor = async (person: unknown): Promise<unknown> =>
    (await control<wire.WaitingOrders>("POST", "/portal/waiting", { person })).body.orders;
  expect(await waitingFor("ceo")).toEqual([
    expect.objectContaining({ prefillUrl, step: "sign-merchant-agreement", orgno: "999000010" }),
  ]);
  expect(await waitingFor("accountant")).toEqual([]);
  expect(server.emulator.backOffice.orders).toMatchObject([{ status: "received" }]);
});

test("another world begins at once and is what reset goes back to; a fault in it is told by its place", async () => {
  const world = { merchants: [{ orgno: "998877665", name: "Fjord Yoga AS" }] };
  expect((await control("PUT", "/world", world)).status).toBe(204);
  await control("POST", "/reset");
  expect((await control("POST", "/back-office/merchants/998877665/deactivate")).status).toBe(204);
  expect(await refusal("PUT", "/world", { merchants: [{ orgno: 7 }] })).toEqual([
    400,
    "invalid-value",
    "#/merchants/0/orgno",
  ]);
});

describe("faults", () => {
  test("come once, so many times, always, or with a probability, and are taken back", async () => {
    const plans = [
      { operation: "getMsn", times: 1, fault: { status: 429, retryAfter: 3 } },
      { operation: "orderProduct", times: 2, fault: { kind: "malformed-json", at: "after" } },
      { operation: "*", probability: 0.25, fault: { status: 503, body: { any: "thing" } } },
      { operation: "*", fault: { latency: { ms: 40 } } },
    ];
    for (const plan of plans) expect((await control("POST", "/faults", plan)).status).toBe(201);
    expect((await control<wire.FaultList>("GET", "/faults")).body.faults).toEqual(plans);
    const refused = await partner("GET", salesUnitPath("123456"));
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3"]);
    expect((await control<wire.FaultList>("GET", "/faults")).body.faults).toEqual(plans.slice(1));
    expect((await control("DELETE", "/faults")).status).toBe(204);
    expect(server.emulator.faults.pending).toEqual([]);
  });

  test("that there are not are refused with their place", async () => {
    const fault = { status: 503 };
    for (const [plan, key] of [
      [{ operation: "getMsm", fault }, "#/operation"],
      [{ operation: "getMsn", fault: {} }, "#/fault"],
      [{ operation: "getMsn", fault: { status: 503, kind: "stall" } }, "#/fault"],
      [{ operation: "getMsn", fault: { status: 99 } }, "#/fault/status"],
      [{ operation: "getMsn", fault: { kind: "explosion" } }, "#/fault/kind"],
      [{ operation: "getMsn", fault, times: 0 }, "#/times"],
      [{ operation: "getMsn", fault, probability: 2 }, "#/probability"],
      [{ operation: "getMsn", fault, times: 1, probability: 1 }, "#/probability"],
    ] as const)
      expect([plan, await refusal("POST", "/faults", plan)]).toEqual([plan, [400, "invalid-request", key]]);
    expect(server.emulator.faults.pending).toEqual([]);
  });
});

describe("the journal", () => {
  const page = async (query = ""): Promise<wire.JournalPage> =>
    (await control<wire.JournalPage>("GET", `/journal${query}`)).body;

  test("is read in pages by the number of the last entry", async () => {
    for (const msn of ["123456", "123457"]) await partner("GET", salesUnitPath(msn));
    const first = await page("?limit=2");
    expect(first.entries.map(({ number, operationId }) => [number, operationId])).toEqual([
      [1, "fetchAccessToken"],
      [2, "getMsn"],
    ]);
    const second = await page(`?after=${first.last}`);
    expect(second.entries.map(({ number, msn }) => [number, msn])).toEqual([[3, "123457"]]);
    expect(await page(`?after=${second.last}`)).toEqual({ entries: [], last: 3, dropped: 0 });
  });

  test("has bodies only when they are asked for, and is cleared", async () => {
    await prefill(partner, smallOrder());
    expect((await page()).entries.at(-1)).not.toHaveProperty("body");
    expect((await page("?bodies=true")).entries.at(-1)?.body).toEqual(smallOrder());
    expect((await control("DELETE", "/journal")).status).toBe(204);
    expect(await page()).toEqual({ entries: [], last: 0, dropped: 0 });
  });

  test("says how many entries it has dropped, and goes on counting", async () => {
    const call = { ...(await partner("GET", ordersPath)), url: `${server.emulator.baseUrl}/nowhere` };
    for (let each = 0; each < 10_000; each += 1) await server.emulator.fetch(call.url);
    const { entries, dropped } = await page("?limit=1");
    expect([entries[0]?.number, dropped]).toEqual([3, 2]);
    expect((await page("?after=10001")).entries.map(({ number }) => number)).toEqual([10_002]);
  }, 30_000);

  test("refuses a query that it does not know or cannot read", async () => {
    expect(await refusal("GET", "/journal?limit=0")).toEqual([400, "invalid-request", "query/limit"]);
    expect(await refusal("GET", "/journal?limit=1001")).toEqual([400, "invalid-request", "query/limit"]);
    expect(await refusal("GET", "/journal?after=last")).toEqual([400, "invalid-request", "query/after"]);
    expect(await refusal("GET", "/journal?bodies=perhaps")).toEqual([400, "invalid-request", "query/bodies"]);
    expect(await refusal("GET", "/journal?lmit=1")).toEqual([400, "invalid-request", "query/lmit"]);
  });
});

test("assertions pass, or fail with the nearest request and the difference", async () => {
  await prefill(partner, smallOrder({ salesUnitName: "ACME Bergen" }));
  const received = async (wanted: object): Promise<wire.Verdict> =>
    (await control<wire.Verdict>("POST", "/assertions/received", wanted)).body;
  expect(await received({ operation: "orderProduct", times: 1 })).toEqual({ pass: true });
  const failed = await received({ operation: "orderProduct", body: { salesUnitName: "ACME Oslo" } });
  expect(failed.pass).toBe(false);
  expect(failed.message).toMatch(/nearest other request.*body#\/salesUnitName.*"ACME Oslo".*"ACME Bergen"/s);

  const notReceived = async (unwanted: object): Promise<boolean> =>
    (await control<wire.Verdict>("POST", "/assertions/not-received", unwanted)).body.pass;
  expect(await notReceived({ operation: "deleteProductOrder" })).toBe(true);
  expect(await notReceived({ operation: "orderProduct" })).toBe(false);
  for (const which of ["received", "not-received"])
    expect(await refusal("POST", `/assertions/${which}`, { operation: "orderProdukt" })).toEqual([
      400,
      "invalid-request",
      "#/operation",
    ]);
});

test("an order is opened, signed for, filled in, asked about, answered and approved, and both parties get mail", async () => {
  const { prefillUrl, prefilledOrderId } = await prefill(partner, { ...withoutAgreement, website: null });
  const portal = async (act: string, more: object = {}): Promise<string> =>
    (await control<wire.Visit>("POST", `/portal/${act}`, { prefillUrl, ...more })).body.step;
  const office = async (act: string, more?: object): Promise<wire.OrderOnDesk> =>
    (await control<wire.OrderOnDesk>("POST", `/back-office/orders/${prefilledOrderId}/${act}`, more)).body;

  expect(await portal("open", { person: "accountant" })).toBe("not-authorised");
  expect(await portal("open", { person: { name: "Siv", role: "chair" } })).toBe("sign-merchant-agreement");
  expect(await portal("sign-agreement", { owners: [{ name: "Kari Nordmann", share: 100 }] })).toBe(
    "review-order",
  );
  expect(await refusal("POST", "/portal/submit", { prefillUrl })).toEqual([409, "form-incomplete"]);
  const website = { url: "https://example.com", termsUrl: "https://example.com/terms" };
  expect(await portal("edit", { changes: { website } })).toBe("review-order");
  expect(await portal("submit")).toBe("submitted");
  expect(await office("request-information", { question: "What will you sell?" })).toMatchObject({
    status: "needs-information",
    questions: [{ question: "What will you sell?" }],
  });
  expect(await portal("provide-information", { text: "Memberships." })).toBe("submitted");
  const { status, msn } = await office("approve");
  expect(status).toBe("completed");
  expect((await partner("GET", salesUnitPath(msn ?? ""))).status).toBe(200);

  const { body: order } = await control<wire.OrderOnDesk>("GET", `/back-office/orders/${prefilledOrderId}`);
  const { body: orders } = await control<wire.OrderList>("GET", "/back-office/orders");
  expect(orders.orders).toEqual([order]);
  const { body: outbox } = await control<wire.Outbox>("GET", "/outbox");
  expect(outbox.mails.map(({ to, about }) => [to, about])).toEqual([
    ["merchant", "information-requested"],
    ["partner", "product-order-completed"],
    ["merchant", "product-order-completed"],
  ]);
});

test("an order is rejected, and the merchant is told why", async () => {
  const { prefillUrl, prefilledOrderId } = await prefill(partner, smallOrder());
  await control("POST", "/portal/submit", { prefillUrl });
  const rejected = await control("POST", `/back-office/orders/${prefilledOrderId}/reject`, { reason: "No." });
  expect(rejected.status).toBe(200);
  const { body } = await control<wire.Outbox>("GET", "/outbox");
  expect(body.mails).toMatchObject([{ to: "merchant", about: "product-order-rejected", reason: "No." }]);
});

test("an order that was not prefilled is taken in, submitted already", async () => {
  const received = {
    origin: "manual",
    partnerId: "123456",
    orgno: "987654321",
    productType: "VIPPS_PA_NETT",
  };
  const { status, body } = await control<wire.OrderOnDesk>("POST", "/back-office/orders", {
    ...received,
    form: { salesUnitName: "ACME Kiosk" },
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    origin: "manual",
    status: "submitted",
    form: { salesUnitName: "ACME Kiosk" },
  });
  const approved = await control<wire.OrderOnDesk>("POST", `/back-office/orders/${body.orderId}/approve`);
  expect(approved.body).toMatchObject({ status: "completed", msn: expect.any(String) as string });
  expect(await refusal("POST", "/back-office/orders", { ...received, productType: "LOGIN" })).toEqual([
    400,
    "unknown-product",
  ]);
});

test("sales units and merchants are deactivated and activated, and organisations registered", async () => {
  const found = async (msn: string): Promise<number> => (await partner("GET", salesUnitPath(msn))).status;
  await control("POST", "/back-office/sales-units/123456/deactivate");
  await control("POST", "/back-office/merchants/987654322/deactivate");
  expect([await found("123456"), await found("123459")]).toEqual([404, 404]);
  await control("POST", "/back-office/sales-units/123456/activate");
  await control("POST", "/back-office/merchants/987654322/activate");
  expect([await found("123456"), await found("123459")]).toEqual([200, 200]);
  expect(await refusal("POST", "/back-office/sales-units/999999/activate")).toEqual([
    404,
    "unknown-sales-unit",
  ]);
  expect(await refusal("POST", "/back-office/sales-units/x/activate")).toEqual([
    400,
    "invalid-request",
    "path/msn",
  ]);
  expect(await refusal("POST", "/back-office/merchants/912345670/activate")).toEqual([
    404,
    "unknown-merchant",
  ]);

  const { prefillUrl } = await prefill(partner, withoutAgreement);
  const entry = { name: "Fjord Yoga AS", officers: [{ name: "Anne Fjord", role: "chair" }] };
  expect((await control("PUT", "/register/organisations/999000010", entry)).status).toBe(204);
  expect((await control<wire.Visit>("POST", "/portal/open", { prefillUrl })).body.step).toBe(
    "not-authorised",
  );
  expect(await refusal("PUT", "/register/organisations/1", entry)).toEqual([
    400,
    "invalid-request",
    "path/orgno",
  ]);
});

test("keys are made, listed, replaced and taken back", async () => {
  const { body: made } = await control<wire.NewKeys>("POST", "/keys", {
    owner: { kind: "merchant", id: "987654322" },
  });
  const { body: management } = await control<wire.NewKeys>("POST", "/keys", {
    owner: { kind: "partner", id: "123456" },
    kind: "management",
  });
  expect([made.subscriptionKey?.slice(0, 4), management.kind]).toEqual(["emu_", "management"]);
  const { body: all } = await control<wire.KeysList>("GET", "/keys");
  expect(all.keys.map(({ clientId }) => clientId)).toEqual(
    expect.arrayContaining([made.clientId, management.clientId]),
  );
  expect(JSON.stringify(all)).not.toContain('secret":');
  const path = `/keys/${made.clientId}`;
  const { body: secret } = await control<wire.NewSecret>("POST", `${path}/replace-secret`);
  expect(secret.clientSecret).not.toBe(made.clientSecret);
  const { body: key } = await control<wire.NewSubscriptionKey>("POST", `${path}/replace-subscription-key`, {
    which: "primary",
  });
  expect(key.subscriptionKey).not.toBe(made.subscriptionKey);
  expect((await control("POST", "/tokens/revoke")).status).toBe(204);
  expect((await partner("GET", salesUnitPath("123456"))).status).toBe(401);
  expect((await control("DELETE", path)).status).toBe(204);
  expect(await refusal("DELETE", path)).toEqual([404, "unknown-keys"]);
  expect(await refusal("POST", "/keys", { owner: { kind: "partner", id: "1" } })).toEqual([
    404,
    "unknown-partner",
  ]);
  expect(
    await refusal("POST", `/keys/${management.clientId}/replace-subscription-key`, { which: "primary" }),
  ).toEqual([409, "no-subscription-key"]);
});

afterAll(() => {
  // Spaces have a file of their own.
  const missing = routes.map(({ operationId }) => operationId).filter((id) => !compared.has(id));
  expect(missing.sort()).toEqual(["createSpace", "deleteSpace", "getSpace", "listSpaces"]);
});

test.each(["99000015", "9900001-8"])(
  "a company of another country than Norway is reached, as %s",
  async (orgno) => {
    const abroad = await serve({ edition: "2026-01" });
    const other = controlAt(`${abroad.url}/_emulator`);
    const { status } = await other("POST", `/back-office/merchants/${orgno}/deactivate`);
    await other("PUT", `/register/organisations/${orgno}`, { name: "Renamed" });
    const { merchants, organisations } = abroad.emulator.world;
    await abroad.close();
    expect(status).toBe(204);
    expect(merchants).toContainEqual(expect.objectContaining({ orgno, status: "deactivated" }));
    expect(organisations).toContainEqual({ orgno, name: "Renamed" });
  },
);
