import { accessTokenSigner } from "@vipps-management/client/access-token";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { describe, expect, test } from "vitest";

import { createEmulator } from "../../src/emulator/create-emulator.ts";
import type { Emulator } from "../../src/emulator/emulator.ts";
import type { Rules } from "../../src/emulator/world/rules.ts";
import { editionsUnderTest } from "./editions.ts";
import { type Caller, callerWith, fetchToken, salesUnitPath } from "./support.ts";

// What the sources leave open or contradict each other in, each reading of it in turn.

const unit = salesUnitPath("123456");

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { name, testEmulator, ordersPath, smallOrder, merchantPath, msnsIn } = edition;

  async function partnerOf(rules: Partial<Rules>): Promise<{ emulator: Emulator; partner: Caller }> {
    const emulator = createEmulator({ edition: name, rules });
    return { emulator, partner: await callerWith(emulator, emulator.credentials.partner) };
  }

  test("MSNs are strings as documented, or numbers as some samples have them, in details and in lists", async () => {
    const lists = ["/management/v1/sales-units", `${merchantPath("987654321")}/sales-units`];
    for (const [rules, read] of [
      [{}, String],
      [{ msnType: "number" }, Number],
    ] as const) {
      const { partner } = await partnerOf(rules);
      expect((await partner("GET", unit)).body).toMatchObject({ msn: read("123456") });
      for (const list of lists)
        expect(msnsIn(await partner("GET", list)).slice(0, 2)).toEqual([read("123456"), read("123457")]);
    }
  });

  test("a configuration has all its members, or leaves out those that are false", async () => {
    const configurationWith = async (rules: Partial<Rules>): Promise<Record<string, unknown>> => {
      const { partner } = await partnerOf(rules);
      return ((await partner("GET", unit)).body as { configuration: Record<string, unknown> }).configuration;
    };
    const whole = await configurationWith({});
    expect(whole).toMatchObject({ captureType: "ReserveCapture", recurringAllowed: false });
    const told = Object.entries(whole).filter(([, value]) => value !== false);
    expect(await configurationWith({ configurationMembers: "not-false" })).toEqual(Object.fromEntries(told));
  });

  test("two spellings of one order are the same for its idempotency key, or another body", async () => {
    const secondStatus = async (rules: Partial<Rules>): Promise<number> => {
      const { partner } = await partnerOf(rules);
      const headers = { "Content-Type": "application/json", "Idempotency-Key": "one" };
      const order = async (text: string): Promise<number> =>
        (await partner("POST", ordersPath, { text, headers })).status;
      expect(await order(JSON.stringify(smallOrder()))).toBe(201);
      return order(JSON.stringify(smallOrder(), undefined, 2));
    };
    expect(await secondStatus({})).toBe(201);
    expect(await secondStatus({ bodiesByValue: false })).toBe(409);
  });

  test("the token's numbers are strings or numbers, and the client takes both", async () => {
    for (const [tokenValues, type] of [
      ["string", "string"],
      ["number", "number"],
    ] as const) {
      const emulator = testEmulator({ rules: { tokenValues } });
      const body = (await fetchToken(emulator, emulator.credentials.partner)).body as Record<string, unknown>;
      for (const name of ["expires_in", "ext_expires_in", "expires_on", "not_before"])
        expect(typeof body[name]).toBe(type);
      const signer = accessTokenSigner(emulator.credentials.partner);
      const client = createManagementClient({ platform: { ...emulator.platform(), signer } });
      await expect(client.salesUnits.get({ msn: "123456" })).resolves.toMatchObject({ msn: "123456" });
    }
  });

  test("a problem document has its status as a number or as a string, and details by key or by name", async () => {
    const refused = async (rules: Partial<Rules>): Promise<unknown> => {
      const { partner } = await partnerOf(rules);
      return (await partner("POST", ordersPath, { json: smallOrder() })).body;
    };
    const [what, why] = ["header/Idempotency-Key", "is required"];
    expect(await refused({})).toMatchObject({ status: 400, extraDetails: [{ key: what, value: why }] });
    expect(await refused({ problemStatus: "string", extraDetails: "name-reason" })).toMatchObject({
      status: "400",
      extraDetails: [{ name: what, reason: why }],
    });
  });

  test("keys that call faster than the rate limit are refused by the gateway until the window has passed", async () => {
    const { emulator, partner } = await partnerOf({ rateLimit: { requests: 2, perSeconds: 60 } });
    const other = await callerWith(emulator, emulator.credentials.management);
    expect((await partner("GET", unit)).status).toBe(200);
    emulator.clock.advance({ milliseconds: 10_500 });
    expect((await partner("GET", unit)).status).toBe(200);
    const refused = await partner("GET", unit);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "50"]);
    expect(refused.body).toEqual({
      statusCode: 429,
      message: "Rate limit is exceeded. Try again in 50 seconds.",
    });
    expect((await other("GET", unit)).status).toBe(200);
    emulator.clock.advance({ seconds: 49 });
    expect((await partner("GET", unit)).status).toBe(429);
    emulator.clock.advance({ seconds: 1 });
    expect((await partner("GET", unit)).status).toBe(200);
  });

  test("a call that is refused by the rate limit leaves its idempotency key unused", async () => {
    const { emulator, partner } = await partnerOf({ rateLimit: { requests: 1, perSeconds: 5 } });
    const headers = { "Idempotency-Key": "a-key" };
    await partner("GET", unit);
    expect((await partner("POST", ordersPath, { json: smallOrder(), headers })).status).toBe(429);
    emulator.clock.advance({ seconds: 5 });
    expect((await partner("POST", ordersPath, { json: smallOrder(), headers })).status).toBe(201);
  });

  test("the client waits as long as the rate limit says, and its calls succeed", async () => {
    for (const rateLimitRetryAfter of ["seconds", "date"] as const) {
      const emulator = testEmulator({
        rules: { rateLimit: { requests: 3, perSeconds: 10 }, rateLimitRetryAfter },
      });
      const begin = emulator.clock.now();
      const client = createManagementClient({ platform: emulator.platform() });
      for (let call = 0; call < 4; call += 1) await client.salesUnits.get({ msn: "123456" });
      expect(emulator.clock.now() - begin).toBeGreaterThanOrEqual(10_000);
      expect(emulator.journal.entries.filter(({ status }) => status === 429)).toHaveLength(1);
    }
  });

  test("a 429 can come without Retry-After", async () => {
    const { partner } = await partnerOf({
      rateLimit: { requests: 1, perSeconds: 5 },
      rateLimitRetryAfter: "absent",
    });
    await partner("GET", unit);
    const { status, headers } = await partner("GET", unit);
    expect([status, headers.get("retry-after")]).toEqual([429, null]);
  });

  test("a Retry-After that is a date is never earlier than the end of the window", async () => {
    const rules = { rateLimit: { requests: 1, perSeconds: 5 }, rateLimitRetryAfter: "date" } as const;
    const { emulator, partner } = await partnerOf(rules);
    emulator.clock.advance({ milliseconds: 999 });
    await partner("GET", unit);
    const ends = emulator.clock.now() + 5000;
    emulator.clock.advance({ milliseconds: 500 });
    const { headers } = await partner("GET", unit);
    expect(Date.parse(headers.get("retry-after") ?? "")).toBeGreaterThanOrEqual(ends);
  });

  test("how many calls the keys have made is in a snapshot", async () => {
    const rules = { rateLimit: { requests: 1, perSeconds: 60 } };
    const { emulator, partner } = await partnerOf(rules);
    await partner("GET", unit);
    const saved = emulator.snapshot();
    emulator.clock.advance({ minutes: 2 });
    expect((await partner("GET", unit)).status).toBe(200);
    emulator.restore(saved);
    expect((await partner("GET", unit)).status).toBe(429);
  });

  test("an idempotency key is remembered without end, or for so many days", async () => {
    const headers = { "Idempotency-Key": "a-key" };
    const orderOf = async (partner: Caller): Promise<unknown> =>
      (
        (await partner("POST", ordersPath, { json: smallOrder(), headers })).body as {
          prefilledOrderId: string;
        }
      ).prefilledOrderId;
    for (const [rules, forgotten] of [
      [{}, false],
      [{ idempotencyLifetimeDays: 1 }, true],
    ] as const) {
      const { emulator, partner } = await partnerOf(rules);
      const first = await orderOf(partner);
      emulator.clock.advance({ hours: 23 });
      expect(await orderOf(partner)).toBe(first);
      emulator.clock.advance({ hours: 1 });
      expect((await orderOf(partner)) !== first).toBe(forgotten);
    }
  });

  test("an idempotency key is shared by all keys of its owner, or belongs to the keys that it came with", async () => {
    const headers = { "Idempotency-Key": "a-key" };
    for (const [idempotencyScope, orders] of [
      ["owner", 1],
      ["keys", 2],
    ] as const) {
      const emulator = testEmulator({ rules: { idempotencyScope } });
      const { partner, management } = emulator.credentials;
      for (const keys of [partner, management]) {
        const call = await callerWith(emulator, keys);
        expect((await call("POST", ordersPath, { json: smallOrder(), headers })).status).toBe(201);
      }
      expect(emulator.backOffice.orders).toHaveLength(orders);
    }
  });

  test("a clock that is an hour ahead or behind does not harm a client that counts from the answer, and can be set", async () => {
    const day = 86_400_000;
    const statusesWith = async (skew: number): Promise<(number | undefined)[]> => {
      const emulator = testEmulator();
      const platform = emulator.platform(emulator.credentials.partner, { skew });
      expect(platform.now()).toBe(emulator.clock.now() + skew);
      const signer = accessTokenSigner(emulator.credentials.partner);
      const client = createManagementClient({ platform: { ...platform, signer } });
      await client.salesUnits.get({ msn: "123456" });
      emulator.clock.advance({ milliseconds: day });
      await client.salesUnits.get({ msn: "123456" });
      return emulator.journal.entries.map(({ status }) => status);
    };
    expect(await statusesWith(-3_600_000)).toEqual([200, 200, 200, 200]);
    expect(await statusesWith(3_600_000)).toEqual([200, 200, 200, 200]);
    expect(() => testEmulator().platform(undefined, { skew: Number.NaN })).toThrow(RangeError);
  });
});

test.each([
  ["rateLimit", { requests: 0, perSeconds: 1 }],
  ["rateLimit", { requests: 1.5, perSeconds: 1 }],
  ["rateLimit", { requests: 1, perSeconds: 1, per: "minute" }],
  ["rateLimit", 5],
  ["idempotencyLifetimeDays", 0],
  ["idempotencyLifetimeDays", "forever"],
])("the rule %s does not take %j", (rule, value) => {
  expect(() => createEmulator({ rules: { [rule]: value } })).toThrow(`The rule "${rule}" takes `);
});
