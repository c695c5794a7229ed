import { expect, test } from "vitest";

import { callerWith, prefill, smallOrder, testEmulator } from "./support.ts";

test("the world can be looked at, as it is at this moment", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
  expect(emulator.world.merchants.map(({ orgno }) => orgno)).toContain("987654321");
  expect(emulator.world.partners.map(({ name }) => name)).toContain("ACME Partner Inc");
  emulator.portal.open(prefillUrl, { person: emulator.people.ceo }).submit();
  const { msn } = emulator.backOffice.approve(prefilledOrderId);
  expect(emulator.world.salesUnits.at(-1)).toMatchObject({ msn, name: "ACME Oslo", orgno: "987654321" });
  expect(emulator.world.agreements.map(({ orgno }) => orgno)).toContain("987654321");
  emulator.register.set({ orgno: "998877665", name: "Fjord Yoga AS" });
  expect(emulator.world.organisations.at(-1)).toEqual({ orgno: "998877665", name: "Fjord Yoga AS" });
  emulator.reset();
  expect(emulator.world.salesUnits.map((unit) => unit.msn)).not.toContain(msn);
});

test("looking at the keys shows no secret", () => {
  const { world } = testEmulator();
  expect(world.keys).toContainEqual({
    clientId: "emu_management_client_id",
    owner: { kind: "partner", id: "123456" },
    kind: "management",
  });
  expect(JSON.stringify(world.keys)).not.toMatch(/secret|subscription_key/);
});

test("the operations have names, those for tokens too", () => {
  const { operations } = testEmulator();
  expect(operations).toEqual(expect.arrayContaining(["orderProduct", "getMsn"]));
  expect(operations).toHaveLength(15);
});
