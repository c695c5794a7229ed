import { describe, expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import type { EmulatorOptions } from "../../src/emulator/options.ts";
import { type EditionUnderTest, editionsUnderTest, ordersOfBoth } from "./editions.ts";
import { callerWith, salesUnitPath, submit } from "./support.ts";

/** A story with ids, tokens, refusals, mails and time in it, and every byte that it produced. */
async function tell(
  emulator: Emulator,
  { smallOrder, orderPath, prefill }: EditionUnderTest,
): Promise<string> {
  const texts: string[] = [];
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const hear = async (method: string, path: string, json?: unknown): Promise<void> => {
    texts.push(
      (await partner(method, path, { json, headers: { "Idempotency-Key": `key-${texts.length}` } })).text,
    );
  };
  await hear(
    "POST",
    ordersOfBoth,
    smallOrder({ businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" } }),
  );
  await hear("POST", ordersOfBoth, { annualTurnover: -1 });
  await hear("GET", salesUnitPath("999999"));
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder(), "key");
  submit(emulator, prefillUrl);
  emulator.clock.advance({ days: 3 });
  texts.push(emulator.backOffice.approve(prefilledOrderId).msn);
  await hear("GET", orderPath(prefilledOrderId));
  await hear("GET", "/management/v1/sales-units");
  await hear("GET", salesUnitPath("123456"));
  return JSON.stringify([texts, emulator.outbox, emulator.journal.entries, emulator.backOffice.orders]);
}

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { testEmulator, prefill } = edition;

  test("the same seed and the same calls give the same bytes", async () => {
    const told = (options: EmulatorOptions): Promise<string> => tell(testEmulator(options), edition);
    expect(await told({ seed: 7 })).toBe(await told({ seed: 7 }));
    expect(await told({})).toBe(await told({ seed: 1, now: "2026-01-05T09:00:00Z" }));
    expect(await told({ seed: 7 }), "another seed gives other ids").not.toBe(await told({ seed: 8 }));
  });

  test("reset goes back to the beginning: the same story gives the same bytes again", async () => {
    const emulator = testEmulator({ seed: 7 });
    const first = await tell(emulator, edition);
    emulator.reset();
    expect(emulator.outbox).toEqual([]);
    expect(emulator.journal.entries).toEqual([]);
    expect(emulator.backOffice.orders).toEqual([]);
    expect(emulator.clock.now()).toBe(Date.parse("2026-01-05T09:00:00Z"));
    expect(await tell(emulator, edition)).toBe(first);
  });

  test("reset kills links, visits and tokens", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefillUrl } = await prefill(partner);
    const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    emulator.reset();
    expect([visit.step, visit.order]).toEqual(["unknown", undefined]);
    expect((await partner("GET", salesUnitPath("123456"))).status).toBe(401);
  });

  test("two emulators share nothing", async () => {
    const one = testEmulator();
    const other = testEmulator();
    const partner = await callerWith(one, one.credentials.partner);
    await prefill(partner);
    one.backOffice.deactivateSalesUnit("123456");
    one.clock.advance({ days: 1 });
    const otherPartner = await callerWith(other, other.credentials.partner);
    expect((await otherPartner("GET", salesUnitPath("123456"))).body).toMatchObject({
      name: "ACME Fantastic Fitness",
    });
    expect(other.backOffice.orders).toEqual([]);
    expect(other.clock.now()).toBe(Date.parse("2026-01-05T09:00:00Z"));
  });
});
