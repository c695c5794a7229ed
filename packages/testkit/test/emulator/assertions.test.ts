import { expect, test } from "vitest";

import { differences } from "../../src/emulator/differences.ts";
import type { Emulator } from "../../src/emulator/emulator.ts";
import {
  type Caller,
  callerWith,
  ordersPath,
  prefill,
  salesUnitPath,
  send,
  smallOrder,
  testEmulator,
} from "./support.ts";

async function setUp(): Promise<{ emulator: Emulator; partner: Caller }> {
  const emulator = testEmulator();
  return { emulator, partner: await callerWith(emulator, emulator.credentials.partner) };
}

/** What an act throws says. */
function messageOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
}

test("what was received is as wanted: at all, so many times, with a body, a path and a key", async () => {
  const { emulator, partner } = await setUp();
  const { assert } = emulator;
  await prefill(partner, smallOrder(), "a-key");
  await prefill(partner, smallOrder({ salesUnitName: "ACME Bergen" }), "another-key");
  assert.received("fetchAccessToken", { times: 1 });
  assert.received("orderProduct");
  assert.received("orderProduct", { times: 2 });
  assert.received("orderProduct", { times: 1, body: { salesUnitName: "ACME Bergen" } });
  assert.received("orderProduct", {
    body: { website: { url: "https://example.com" }, settlementAccountNumber: undefined },
    path: ordersPath,
    idempotencyKey: "a-key",
  });
  assert.received("getMsn", { times: 0 });
  assert.notReceived("getMsn");
  assert.notReceived("orderProduct", { body: { salesUnitName: "ACME Trondheim" } });
  assert.notReceived("orderProduct", { body: { salesUnitName: undefined } });
});

test("a failure tells the nearest request and where it differs", async () => {
  const { emulator, partner } = await setUp();
  await prefill(partner, smallOrder({ salesUnitName: "ACME Bergen", productType: "VIPPS_I_KASSA" }), "far");
  emulator.clock.advance({ seconds: 1 });
  await prefill(partner, smallOrder({ salesUnitName: "ACME Bergen" }), "near");
  const wanted = {
    body: {
      productType: "VIPPS_PA_NETT",
      salesUnitName: "ACME Oslo",
      website: { url: "https://example.com" },
    },
  };
  expect(
    messageOf(() => {
      emulator.assert.received("orderProduct", wanted);
    }),
  ).toBe(`orderProduct was expected at least once as wanted and was received 0 times.
The nearest other request is POST /management/v1/products/orders at 2026-01-05T09:00:01.000Z, answered 201:
  body#/salesUnitName
    wanted    "ACME Oslo"
    received  "ACME Bergen"`);
});

test("a failure shows a key, a path, a missing member, a longer list and the start of a long text", async () => {
  const { emulator, partner } = await setUp();
  emulator.faults.once("orderProduct", { kind: "connection-reset" });
  const order = { ...smallOrder(), salesUnitName: "x".repeat(1_000), "a/b": [1, 2] };
  await partner("POST", ordersPath, { json: order, headers: { "Idempotency-Key": "a-key" } }).catch(
    () => undefined,
  );
  const message = messageOf(() => {
    emulator.assert.received("orderProduct", {
      body: { salesUnitName: "ACME", "a/b": [1], intendedPurpose: "shoes" },
      path: "/elsewhere",
      idempotencyKey: "b-key",
    });
  });
  expect(message).toContain("not answered (fault: connection-reset before the operation):\n  path\n");
  expect(message).toContain('  idempotencyKey\n    wanted    "b-key"\n    received  "a-key"');
  expect(message).toContain("  body#/a~1b\n    wanted    [1]\n    received  [1,2]");
  expect(message).toContain('  body#/intendedPurpose\n    wanted    "shoes"\n    received  nothing');
  expect(message).toMatch(/received {2}"x{199}… \(1002 characters\)/);
});

test("a failure lists the requests when there were too many, or none that was wanted", async () => {
  const { emulator, partner } = await setUp();
  const line = "  GET /management/v1/sales-units/123456 at 2026-01-05T09:00:00.000Z, answered 200";
  for (let count = 0; count < 12; count += 1) await partner("GET", salesUnitPath("123456"));
  const list = ["These were received:", ...Array.from({ length: 10 }, () => line), "  and 2 more"].join("\n");
  const { assert } = emulator;
  expect(
    messageOf(() => {
      assert.received("getMsn", { times: 1 });
    }),
  ).toBe(`getMsn was expected 1 time and was received 12 times.\n${list}`);
  expect(
    messageOf(() => {
      assert.notReceived("getMsn");
    }),
  ).toBe(`getMsn was not expected and was received 12 times.\n${list}`);
});

test("a failure that there were none, where any other number was expected, tells what was received instead", async () => {
  const { emulator, partner } = await setUp();
  await partner("GET", salesUnitPath("123456"));
  const { pass, message } = emulator.assert.verdict("orderProduct", { times: 0 });
  expect(pass).toBe(true);
  expect(message()).toBe(
    "orderProduct was expected any number of times but 0 and was received 0 times.\n" +
      "The emulator has received fetchAccessToken 1 time, getMsn 1 time.",
  );
});

test("a failure lists the requests when there were too few", async () => {
  const { emulator, partner } = await setUp();
  await partner("GET", salesUnitPath("123456"));
  const line = "  GET /management/v1/sales-units/123456 at 2026-01-05T09:00:00.000Z, answered 200";
  const { assert } = emulator;
  expect(
    messageOf(() => {
      assert.received("getMsn", { times: 2 });
    }),
  ).toBe(`getMsn was expected 2 times and was received 1 time.\nThese were received:\n${line}`);
});

test("a failure says how much the journal has forgotten", async () => {
  const { emulator, partner } = await setUp();
  for (let count = 0; count < 10_000; count += 1) await partner("GET", salesUnitPath("123456"));
  // The request for the token was the first.
  expect(
    messageOf(() => {
      emulator.assert.received("fetchAccessToken");
    }),
  ).toContain("\nThe journal has dropped 1 older requests.");
});

test("of a list each item is wanted, and as many", () => {
  const received = { owners: [{ name: "Kari", share: 60 }, { name: "Per" }] };
  expect(differences({ owners: [{ name: "Kari" }, { name: "Per" }] }, received, "body#")).toEqual([]);
  expect(differences({ owners: [{ name: "Kari" }, { name: "Pål" }] }, received, "body#")).toEqual([
    { where: "body#/owners/1/name", wanted: "Pål", received: "Per" },
  ]);
  expect(differences({ owners: [{ name: "Kari" }] }, received, "body#")).toMatchObject([
    { where: "body#/owners" },
  ]);
});

test("a failure tells what else was received", async () => {
  const emulator = testEmulator();
  const fail = (): string =>
    messageOf(() => {
      emulator.assert.received("orderProduct", { times: 2 });
    });
  expect(fail()).toBe(
    "orderProduct was expected 2 times and was received 0 times.\nThe emulator has received no request at all.",
  );
  await send(emulator, "GET", salesUnitPath("123456"));
  await send(emulator, "GET", "/nothing");
  expect(fail()).toContain("The emulator has received getMsn 1 time, unknown addresses 1 time.");
});

test("a misspelt operation and a wrong number are not taken for an answer", () => {
  const { assert } = testEmulator();
  expect(() => {
    assert.notReceived("orderProducts");
  }).toThrow('There is no operation "orderProducts". There is fetchAccessToken,');
  expect(() => {
    assert.received("orderProduct", { times: -1 });
  }).toThrow(RangeError);
});

test("the journal keeps the bodies of the last 1,000 requests, of up to 64 KiB, and none of a request for a token", async () => {
  const emulator = testEmulator();
  const { journal } = emulator;
  const patch = (text: string): Promise<unknown> =>
    send(emulator, "PATCH", salesUnitPath("123456"), { text });
  await patch('{"name":"first"}');
  await patch(JSON.stringify({ name: "x".repeat(65_536) }));
  await patch("{");
  await send(emulator, "POST", "/miami/v1/token", { text: "grant_type=client_credentials" });
  await send(emulator, "GET", salesUnitPath("123456"));
  expect(journal.entries.map((entry) => journal.bodyOf(entry))).toEqual([
    { name: "first" },
    undefined,
    "{",
    undefined,
    undefined,
  ]);
  for (let count = 0; count < 999; count += 1) await patch('{"name":"later"}');
  expect(journal.entries.filter((entry) => journal.bodyOf(entry) !== undefined)).toHaveLength(1_000);
  expect(journal.entries[0] && journal.bodyOf(journal.entries[0])).toBeUndefined();
  const [, , third] = journal.entries;
  emulator.reset();
  expect(third && journal.bodyOf(third)).toBeUndefined();
});

test("no key and no token is in a failure", async () => {
  const { emulator, partner } = await setUp();
  await prefill(partner);
  const { clientSecret, subscriptionKey } = emulator.credentials.partner;
  const message = messageOf(() => {
    emulator.assert.received("orderProduct", { body: { salesUnitName: "other" }, idempotencyKey: "other" });
  });
  expect(message).toContain("nearest");
  for (const secret of [clientSecret, subscriptionKey, "Bearer", "emu_"])
    expect(message).not.toContain(secret);
});
