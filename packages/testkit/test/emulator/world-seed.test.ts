import { expect, test } from "vitest";

import { createEmulator } from "../../src/emulator/create-emulator.ts";
import type { EmulatorKeys } from "../../src/emulator/signer.ts";
import type { WorldSeed } from "../../src/emulator/world/world-seed.ts";
import {
  callerWith,
  codeOf,
  orderPath,
  prefill,
  salesUnitPath,
  smallOrder,
  testEmulator,
} from "./support.ts";
import { order, orderId, small, whole } from "./world-seeds.ts";

const acme: EmulatorKeys = {
  clientId: "emu_acme",
  clientSecret: "emu_acme_secret",
  subscriptionKey: "emu_acme_subscription_key",
};

test("a world of a few lines is served, with defaults for all that it leaves out", async () => {
  const emulator = testEmulator({ world: small });
  const call = await callerWith(emulator, acme);
  expect((await call("GET", "/management/v1/merchants")).body).toEqual({
    MerchantList: [{ orgno: 998877665, name: "Company 998877665" }],
  });
  expect((await call("GET", salesUnitPath("345678"))).body).toMatchObject({
    name: "Sales unit 345678",
    configuration: { paymentAllowed: true, captureType: "ReserveCapture" },
  });
  expect((await call("GET", "/management/v1/partners/whoami")).body).toMatchObject({
    name: "Partner 777",
    level: "Vipps Partner",
  });
  expect(emulator.keys.list().map(({ clientId }) => clientId)).toEqual(["emu_acme"]);
});

test("every member of a world is served as it was written", async () => {
  const emulator = testEmulator({ world: whole });
  const call = await callerWith(emulator, acme);
  expect((await call("GET", "/management/v1/partners/whoami")).body).toMatchObject({
    partnerContactName: "Per Fjord",
    level: "Vipps Partner Plus",
  });
  expect((await call("GET", "/management/v1/partners/price-packages")).body).toEqual([
    {
      pricePackageId: "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733",
      name: "Fjord",
      description: "1.99%",
      visibleInSignupForm: false,
      productType: "ePaymentCustomerPresent",
    },
  ]);
  expect((await call("GET", "/management/v1/sales-units")).body).toEqual({ msn: ["34567"] });
  expect((await call("GET", salesUnitPath("34568"))).status).toBe(404);
  expect((await call("GET", salesUnitPath("34567"))).body).toMatchObject({
    name: "Fjord Yoga Bergen",
    configuration: { captureType: "DirectCapture", paymentAllowed: true },
  });
  expect((await call("GET", "/management/v1/merchants/998877665/contracts")).body).toEqual({
    urls: ["https://example.com/contracts/fjord.pdf"],
  });
  expect((await call("GET", orderPath(orderId))).body).toMatchObject({
    prefillStatus: "WAITING_FOR_MERCHANT",
  });
  expect(emulator.backOffice.orders[0]).toMatchObject({
    expiresAt: "2026-01-16T09:00:00.000Z",
    questions: [{ question: "Who teaches?" }],
    agreement: "processing",
  });
});

test("an order of a world lives on: it is answered, approved, and becomes a sales unit", async () => {
  const emulator = testEmulator({ world: whole });
  const link = `${emulator.baseUrl}/portal/register/vippspanett/${orderId}`;
  const stranger = emulator.portal.open(link, { person: emulator.people.ceo });
  expect(stranger.step).toBe("not-authorised");
  const visit = emulator.portal.open(link, { person: { name: "Anne Fjord", role: "chair" } });
  expect([visit.step, visit.order?.question]).toEqual(["provide-information", "Who teaches?"]);
  visit.provideInformation("Anne");
  const { msn } = emulator.backOffice.approve(orderId);
  const call = await callerWith(emulator, acme);
  expect((await call("GET", salesUnitPath(msn))).body).toMatchObject({ name: "Fjord Yoga Oslo" });
});

test("an order that was submitted without an agreement cannot be approved until somebody has signed one", () => {
  const world: WorldSeed = { ...small, productOrders: [{ ...order, status: "submitted" }] };
  const emulator = testEmulator({ world });
  expect(emulator.backOffice.orders[0]).toMatchObject({ status: "submitted", agreement: undefined });
  expect(codeOf(() => emulator.backOffice.approve(orderId))).toBe("no-agreement");
  const link = `${emulator.baseUrl}/portal/register/vippspanett/${orderId}`;
  const visit = emulator.portal.open(link, { person: emulator.people.chair });
  expect(visit.step).toBe("sign-merchant-agreement");
  visit.signAgreement({ owners: [{ name: "Ola Nordmann", share: 100 }] });
  expect(visit.step).toBe("submitted");
  emulator.backOffice.approve(orderId);
  expect(emulator.outbox.map(({ to, about }) => `${to} ${about}`)).toEqual([
    "merchant product-order-completed",
  ]);
});

test("a world is added to the default one, unless it begins from nothing", async () => {
  const added: WorldSeed = { ...small, basis: "default" };
  const emulator = testEmulator({ world: added });
  const partner = await callerWith(emulator, emulator.credentials.partner);
  expect((await partner("GET", salesUnitPath("123456"))).status).toBe(200);
  const other = await callerWith(emulator, acme);
  expect((await other("GET", salesUnitPath("345678"))).status).toBe(200);
});

test("a record of the default world is replaced by one with the same number", async () => {
  const emulator = testEmulator({
    world: {
      salesUnits: [{ msn: "123456", orgno: "987654322", partnerId: "654321", name: "Moved" }],
      keys: [{ clientId: "emu_partner_client_id", partnerId: "654321", clientSecret: "emu_new" }],
    },
  });
  const { otherPartner, partner } = emulator.credentials;
  const call = await callerWith(emulator, otherPartner);
  expect((await call("GET", "/management/v1/sales-units")).body).toEqual({ msn: ["223344", "123456"] });
  const headers = { client_id: partner.clientId, client_secret: partner.clientSecret };
  const refused = await emulator.fetch(`${emulator.baseUrl}/accesstoken/get`, {
    method: "POST",
    headers: { ...headers, "Ocp-Apim-Subscription-Key": "emu_partner_client_id_subscription_key" },
  });
  expect(refused.status).toBe(401);
  const management = await callerWith(emulator, emulator.credentials.management);
  expect((await management("GET", salesUnitPath("123456"))).status).toBe(404);
});

test("reset goes back to the seeded world, whatever has become of it or of the value that it was made from", async () => {
  const world = structuredClone(small) as unknown as { merchants: { name?: string }[]; salesUnits: object[] };
  const emulator = createEmulator({ world: world as unknown as WorldSeed });
  const fresh = emulator.snapshot();
  const call = await callerWith(emulator, acme);
  await prefill(call, smallOrder());
  emulator.backOffice.deactivateMerchant("998877665");
  Object.assign(world.merchants[0] ?? {}, { name: "Changed" });
  world.salesUnits.length = 0;
  expect(emulator.snapshot()).not.toEqual(fresh);
  emulator.reset();
  expect(emulator.snapshot()).toEqual(fresh);
});

test("seed begins anew with another world, as an emulator that is made with it, and reset then goes back there", async () => {
  const emulator = testEmulator({ seed: 7 });
  await prefill(await callerWith(emulator, emulator.credentials.partner), smallOrder());
  emulator.clock.advance({ days: 3 });
  emulator.seed(small);
  const fresh = testEmulator({ seed: 7, world: small }).snapshot();
  expect(emulator.snapshot()).toEqual(fresh);
  expect(emulator.journal.entries).toEqual([]);
  emulator.keys.revoke("emu_acme");
  emulator.reset();
  expect(emulator.snapshot()).toEqual(fresh);
});

test("orders without a date are made when the world begins, also when it begins again", () => {
  const world = { ...small, productOrders: [order] };
  const emulator = testEmulator({ world, now: "2026-03-01T00:00:00Z", rules: { orderLifetimeDays: 1 } });
  expect(emulator.backOffice.orders[0]?.expiresAt).toBe("2026-03-02T00:00:00.000Z");
});
