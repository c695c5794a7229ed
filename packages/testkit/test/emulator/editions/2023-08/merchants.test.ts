import { expect, test } from "vitest";

import { callerWith, salesUnitPath, testEmulator } from "../../support.ts";
import { small } from "../../world-seeds.ts";

// Merchants as only edition 2023-08 lists them.

test("a list of merchants contains those with a sales unit that the keys may see", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const merchant = await callerWith(emulator, emulator.credentials.merchant);
  const acme = { orgno: 987654321, name: "ACME Fantastic Fitness" };
  expect((await partner("GET", "/management/v1/merchants")).body).toEqual({
    MerchantList: [acme, { orgno: 987654322, name: "ACME Fantastic Fitness 2" }],
  });
  expect((await merchant("GET", "/management/v1/merchants")).body).toEqual({ MerchantList: [acme] });
});

test("a merchant's contract is its merchant agreement", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  expect((await partner("GET", "/management/v1/merchants/987654321/contracts")).body).toEqual({
    urls: ["https://example.com/contracts/contract-12345.pdf"],
  });
});

test("a sales unit of a deactivated merchant cannot be updated", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  emulator.backOffice.deactivateMerchant("987654321");
  expect((await partner("PATCH", salesUnitPath("123456"), { json: { name: "New" } })).status).toBe(404);
});

test("a merchant who has signed nothing has no contract", async () => {
  const emulator = testEmulator({ world: small });
  const partner = await callerWith(emulator, {
    clientId: "emu_acme",
    clientSecret: "emu_acme_secret",
    subscriptionKey: "emu_acme_subscription_key",
  });
  expect((await partner("GET", "/management/v1/merchants/998877665/contracts")).body).toEqual({ urls: [] });
});
