import { expect, test } from "vitest";

import {
  callerWith,
  faultKeys,
  ordersPath,
  prefill,
  salesUnitPath,
  smallOrder,
  testEmulator,
} from "../../support.ts";

// What only edition 2023-08 can refuse; what both editions refuse is in `bad-input.test.ts` two folders above.

const withKey = { "Idempotency-Key": "a-key" };

test("an update is validated like an order, and a refused one changes nothing", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const before = (await partner("GET", salesUnitPath("123456"))).text;
  const seen = await partner("PATCH", salesUnitPath("123456"), {
    json: { name: "", status: "PAUSED", colour: "blue" },
  });
  expect([seen.status, faultKeys(seen).sort()]).toEqual([400, ["#/colour", "#/name", "#/status"]]);
  expect((await partner("GET", salesUnitPath("123456"))).text).toBe(before);
});

test("a fault deep inside the compliance data is named by its place", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const json = {
    ...smallOrder(),
    complianceData: { giftCard: { isSalesPercentageLessThanTen: "no" } },
  };
  const seen = await partner("POST", ordersPath, { json, headers: withKey });
  expect([seen.status, faultKeys(seen)]).toEqual([
    400,
    ["#/complianceData/giftCard/isSalesPercentageLessThanTen"],
  ]);
});

test("a business identifier is Norwegian", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const json = smallOrder({ businessIdentifier: { scheme: "business:DK:CVR", id: "99000015" } });
  const seen = await partner("POST", ordersPath, { json, headers: withKey });
  expect(seen.status).toBe(400);
  expect(faultKeys(seen)).toContain("#/businessIdentifier/scheme");
});

test("null fills in nothing where the document allows it", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const order = smallOrder({ intendedPurpose: null, settlementAccountNumber: null, complianceData: null });
  const { prefillUrl } = await prefill(partner, order);
  const { form } = emulator.portal.open(prefillUrl, { person: emulator.people.ceo }).order ?? {};
  expect(Object.keys(form ?? {})).toEqual(["salesUnitName", "website"]);
});
