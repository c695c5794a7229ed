import { describe, expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import type { Answer } from "../../src/emulator/http/answer.ts";
import { createIdempotency, type Idempotency, type KeyUse } from "../../src/emulator/http/idempotency.ts";
import type { Rules } from "../../src/emulator/world/rules.ts";
import { editionsUnderTest, ordersOfBoth } from "./editions.ts";
import { type Caller, callerWith, type Seen, testEmulator } from "./support.ts";

describe.each(editionsUnderTest)("edition $name:", ({ name, smallOrder }) => {
  async function setUp(
    options = {},
  ): Promise<{ emulator: Emulator; order: (body: unknown, key?: string) => Promise<Seen>; partner: Caller }> {
    const emulator = testEmulator({ edition: name, ...options });
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const order = (json: unknown, key = "a-key"): Promise<Seen> =>
      partner("POST", ordersOfBoth, { json, headers: { "Idempotency-Key": key } });
    return { emulator, order, partner };
  }

  test("the same key with the same body gives the first answer again, byte for byte", async () => {
    const { emulator, order } = await setUp();
    const first = await order(smallOrder());
    const second = await order(smallOrder());
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect(emulator.backOffice.orders).toHaveLength(1);
    expect(emulator.journal.entries.slice(-2).map(({ repeated }) => repeated)).toEqual([false, true]);
  });

  test("two bodies are the same when they say the same, whatever the order of their fields", async () => {
    const { emulator, order } = await setUp();
    const businessIdentifier = { scheme: "business:NO:ORG", id: "987654321" };
    const rest = Object.fromEntries(
      Object.entries(smallOrder()).filter(([field]) => field !== "businessIdentifier"),
    );
    const first = await order({ businessIdentifier, ...rest });
    const second = await order({
      ...rest,
      businessIdentifier: { id: businessIdentifier.id, scheme: businessIdentifier.scheme },
    });
    expect(second.text).toBe(first.text);
    expect(emulator.backOffice.orders).toHaveLength(1);
  });

  test("the same key with another body is a conflict, and makes no order", async () => {
    const { emulator, order } = await setUp();
    await order(smallOrder());
    const conflict = await order(smallOrder({ salesUnitName: "ACME Bergen" }));
    expect(conflict.status).toBe(409);
    expect(conflict.body).toMatchObject({
      title: "Conflict",
      extraDetails: [{ key: "header/Idempotency-Key" }],
    });
    expect(emulator.backOffice.orders).toHaveLength(1);
  });

  test("requests that arrive together with one key make one order", async () => {
    const { emulator, order } = await setUp();
    const answers = await Promise.all(Array.from({ length: 50 }, () => order(smallOrder())));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect(emulator.backOffice.orders).toHaveLength(1);
  });

  test("a key is one caller's: the same key of another caller is another key", async () => {
    const { emulator, order } = await setUp();
    await order(smallOrder());
    const other = await callerWith(emulator, emulator.credentials.otherPartner);
    const headers = { "Idempotency-Key": "a-key" };
    expect((await other("POST", ordersOfBoth, { json: smallOrder(), headers })).status).toBe(201);
    const management = await callerWith(emulator, emulator.credentials.management);
    expect((await management("POST", ordersOfBoth, { json: smallOrder(), headers })).status).toBe(201);
    expect(emulator.backOffice.orders).toHaveLength(2);
  });

  test("a refusal sticks to its key", async () => {
    const { emulator, order } = await setUp();
    const refused = await order(smallOrder({ annualTurnover: -1 }));
    expect((await order(smallOrder({ annualTurnover: -1 }))).text).toBe(refused.text);
    expect((await order(smallOrder({ annualTurnover: 1 }))).status).toBe(409);
    expect((await order(smallOrder({ annualTurnover: 1 }), "another")).status).toBe(201);
    expect(emulator.backOffice.orders).toHaveLength(1);
  });

  test("a refusal does not stick when the rules say so", async () => {
    const { order } = await setUp({ rules: { refusalsStick: false } });
    expect((await order(smallOrder({ annualTurnover: -1 }))).status).toBe(400);
    expect((await order(smallOrder())).status).toBe(201);
  });

  test("a refusal of the keys does not stick", async () => {
    const { emulator, order } = await setUp();
    const headers = { "Idempotency-Key": "a-key", Authorization: "Bearer emu_wrong" };
    const partner = await callerWith(emulator, emulator.credentials.partner);
    expect((await partner("POST", ordersOfBoth, { json: smallOrder(), headers })).status).toBe(401);
    expect((await order(smallOrder())).status).toBe(201);
  });

  test("a key is remembered when its order is gone", async () => {
    const { emulator, order, partner } = await setUp();
    const first = await order(smallOrder());
    const { prefilledOrderId } = first.body as { prefilledOrderId: string };
    await partner("DELETE", `${ordersOfBoth}/${prefilledOrderId}`);
    emulator.clock.advance({ days: 100 });
    expect((await order(smallOrder())).text).toBe(first.text);
  });
});

describe("the memory for keys", () => {
  const answer: Answer = { status: 201, headers: {}, body: null };
  const memory = (
    idempotencyLifetimeDays: Rules["idempotencyLifetimeDays"],
    clock = { now: () => 0 },
  ): Idempotency => createIdempotency({ clock, rules: { idempotencyLifetimeDays, refusalsStick: true } });
  const use = (key: string): KeyUse => ({ key, scope: "orderProduct", fingerprint: "{}" });

  test("lets go of those whose time is over, though nobody asks for them again", () => {
    let now = 0;
    const idempotency = memory(1, { now: () => now });
    idempotency.once(use("first"), () => answer);
    now += 23 * 3_600_000;
    idempotency.once(use("second"), () => answer);
    now += 3_600_000;
    idempotency.once(use("third"), () => answer);
    expect(idempotency.save().map(({ name }) => name)).toEqual(["orderProduct second", "orderProduct third"]);
  });

  test("has the last hundred thousand, so that a server that runs for weeks does not grow", () => {
    const idempotency = memory("endless");
    for (let each = 0; each <= 100_001; each += 1) idempotency.once(use(String(each)), () => answer);
    expect(idempotency.once(use("2"), () => answer).repeated).toBe(true);
    expect(idempotency.once(use("1"), () => answer).repeated).toBe(false);
  });
});
