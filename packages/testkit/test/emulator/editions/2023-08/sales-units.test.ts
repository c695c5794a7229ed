import { expect, test } from "vitest";

import { magicValues } from "../../../../src/emulator/world/magic-values.ts";
import { callerWith, salesUnitPath, testEmulator } from "../../support.ts";
import { small } from "../../world-seeds.ts";

test("an update changes what it names and nothing else", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const path = salesUnitPath("123456");
  const before = (await partner("GET", path)).body as object;
  const updated = await partner("PATCH", path, { json: { name: "ACME Fantastic Fitness DeLuxe" } });
  expect([updated.status, updated.text, updated.headers.get("content-length")]).toEqual([200, "", "0"]);
  expect((await partner("GET", path)).body).toEqual({ ...before, name: "ACME Fantastic Fitness DeLuxe" });
});

test("a sales unit can be deactivated, and activated again although it is not found meanwhile", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const path = salesUnitPath("123456");
  await partner("PATCH", path, { json: { status: "DEACTIVATED" } });
  expect((await partner("GET", path)).status).toBe(404);
  expect((await partner("PATCH", path, { json: { name: "New name" } })).status).toBe(200);
  expect((await partner("GET", path)).status).toBe(404);
  await partner("PATCH", path, { json: { status: "ACTIVE" } });
  expect((await partner("GET", path)).body).toMatchObject({ name: "New name" });
});

test("somebody else's sales unit cannot be updated", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const other = await callerWith(emulator, emulator.credentials.otherPartner);
  expect((await partner("PATCH", salesUnitPath("223344"), { json: { name: "Mine" } })).status).toBe(404);
  expect((await other("GET", salesUnitPath("223344"))).body).toMatchObject({ name: "Borealis Books" });
});

test("the guide's proposal is sent when the rules say so: settings, bank details and a change log", async () => {
  const emulator = testEmulator({ now: "2026-01-05T09:00:00Z", rules: { salesUnitProposalFields: true } });
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const merchant = await callerWith(emulator, emulator.credentials.merchant);
  await merchant("PATCH", salesUnitPath("123456"), { json: { name: "By merchant", salesUnitLogo: "AAAA" } });
  await partner("PATCH", salesUnitPath("123456"), { json: { name: "By merchant", status: "ACTIVE" } });
  emulator.backOffice.deactivateSalesUnit("123456");
  await partner("PATCH", salesUnitPath("123456"), { json: { status: "ACTIVE" } });
  const timestamp = "2026-01-05T09:00:00.000Z";
  expect((await partner("GET", salesUnitPath("123456"))).body).toMatchObject({
    configuration: { customerMustBePresent: false, userinfoNinAllowed: false },
    bankDetails: { bankAccountBban: "86011117947", bankAccountIban: "NO93 8601 1117 947" },
    changelog: [
      { timestamp: "2022-12-31T00:00:00.000Z", change: "MSN created", changedBy: "Vipps MobilePay" },
      { timestamp, change: "Updated MSN name", changedBy: "Merchant, using Management API" },
      { timestamp, change: "Updated MSN logo", changedBy: "Merchant, using Management API" },
      { timestamp, change: "MSN deactivated", changedBy: "Vipps MobilePay" },
      { timestamp, change: "MSN activated", changedBy: "Partner, using Management API" },
    ],
  });
});

test("of the magic sales units, an update reaches the deactivated one alone, and can activate it", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { salesUnits } = magicValues;
  const update = { json: { status: "ACTIVE" } };
  for (const msn of Object.values(salesUnits)) {
    expect((await partner("GET", salesUnitPath(msn))).status).toBe(404);
    const isDeactivated = msn === salesUnits.deactivated;
    expect((await partner("PATCH", salesUnitPath(msn), update)).status).toBe(isDeactivated ? 200 : 404);
  }
  expect((await partner("GET", salesUnitPath(salesUnits.deactivated))).status).toBe(200);
});

test("the proposal has no bank details of a sales unit whose account is not known", async () => {
  const emulator = testEmulator({ world: small, rules: { salesUnitProposalFields: true } });
  const partner = await callerWith(emulator, {
    clientId: "emu_acme",
    clientSecret: "emu_acme_secret",
    subscriptionKey: "emu_acme_subscription_key",
  });
  const { body } = await partner("GET", salesUnitPath("345678"));
  expect(body).toHaveProperty("changelog");
  expect(body).not.toHaveProperty("bankDetails");
});
