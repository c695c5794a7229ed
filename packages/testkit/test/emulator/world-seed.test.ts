import { expect, test } from "vitest";

import { checkWorldSeed, createEmulator } from "../../src/emulator/create-emulator.ts";
import type { EmulatorKeys } from "../../src/emulator/signer.ts";
import { type WorldSeed, WorldSeedError } from "../../src/emulator/world/world-seed.ts";
import {
  callerWith,
  codeOf,
  orderPath,
  prefill,
  salesUnitPath,
  smallOrder,
  testEmulator,
} from "./support.ts";

const acme: EmulatorKeys = {
  clientId: "emu_acme",
  clientSecret: "emu_acme_secret",
  subscriptionKey: "emu_acme_subscription_key",
};

/** As few members as a small world can have. */
const small: WorldSeed = {
  basis: "empty",
  partners: [{ partnerId: "777" }],
  merchants: [{ orgno: "998877665" }],
  salesUnits: [{ msn: "345678", orgno: "998877665", partnerId: "777" }],
  keys: [{ clientId: "emu_acme", partnerId: "777" }],
};

const orderId = "81b83246-5c19-7b94-875b-ea6d1114f099";

const order = { orderId, orgno: "998877665", productType: "VIPPS_PA_NETT" };

/** Every member that there is. */
const whole: WorldSeed = {
  basis: "empty",
  organisations: [
    { orgno: "998877665", name: "Fjord Yoga AS", officers: [{ name: "Anne Fjord", role: "chair" }] },
  ],
  partners: [
    {
      partnerId: "777",
      name: "Fjord Partner AS",
      level: "plus",
      contactName: "Per Fjord",
      contactEmail: "per.fjord@example.com",
      status: "active",
      pricePackages: [
        {
          pricePackageId: "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733",
          name: "Fjord",
          description: "1.99%",
          visibleInSignupForm: false,
          customerPresent: true,
        },
      ],
    },
  ],
  merchants: [{ orgno: "998877665", name: "Fjord Yoga", status: "active" }],
  agreements: [
    {
      orgno: "998877665",
      status: "processing",
      signedBy: "Anne Fjord",
      signedAt: "2025-12-01T12:00:00Z",
      owners: [{ name: "Anne Fjord", share: 60, politicallyExposed: false }, { name: "Per Fjord" }],
      contractUrl: "https://example.com/contracts/fjord.pdf",
    },
  ],
  salesUnits: [
    {
      msn: "34567",
      orgno: "998877665",
      partnerId: "777",
      name: "Fjord Yoga Bergen",
      status: "active",
      configuration: { captureType: "DirectCapture" },
      logo: "iVBORw==",
      settlementAccountNumber: "86011117947",
      hasApiKeys: true,
    },
    { msn: "34568", orgno: "998877665", partnerId: "777", hasApiKeys: false },
  ],
  productOrders: [
    {
      orderId,
      orgno: "998877665",
      partnerId: "777",
      productType: "VIPPS_PA_NETT",
      status: "needs-information",
      createdAt: "2026-01-02T09:00:00Z",
      form: { salesUnitName: "Fjord Yoga Oslo" },
      question: "Who teaches?",
    },
    {
      orderId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
      orgno: "998877665",
      productType: "VIPPS_LOGG_INN",
      status: "completed",
      msn: "34567",
    },
  ],
  keys: [
    {
      clientId: "emu_acme",
      partnerId: "777",
      kind: "standard",
      clientSecret: "emu_acme_secret",
      subscriptionKey: "emu_acme_subscription_key",
      secondarySubscriptionKey: "emu_acme_other_key",
      product: "management",
    },
    { clientId: "emu_fjord", orgno: "998877665", kind: "management", msn: "34567" },
  ],
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

test("a world is taken whole or not at all", () => {
  const emulator = testEmulator();
  const before = emulator.snapshot();
  const broken = {
    ...small,
    salesUnits: [...(small.salesUnits ?? []), { msn: "345679", orgno: "911111111" }],
  };
  expect(
    codeOf(() => {
      emulator.seed(broken);
    }),
  ).toBe("unknown-reference");
  expect(emulator.snapshot()).toEqual(before);
  emulator.reset();
  expect(emulator.snapshot()).toEqual(before);
});

const unit = small.salesUnits?.[0];

test.each<[string, string, unknown]>([
  ["invalid-value", "A world must be an object.", null],
  ["invalid-value", "A world must be an object.", []],
  ["unknown-member", "salesUnit is not known here; there is basis, ", { salesUnit: [] }],
  ["unknown-member", "__proto__ is not known here", JSON.parse('{"__proto__":{}}')],
  ["invalid-value", 'basis must be "default" or "empty".', { basis: "full" }],
  ["invalid-value", "salesUnits must be a list.", { salesUnits: {} }],
  ["invalid-value", "salesUnits[0].msn is required.", { salesUnits: [{ orgno: "987654321" }] }],
  [
    "invalid-value",
    "salesUnits[3].msn must be an MSN of 5 or 6 digits, as a string.",
    {
      ...small,
      salesUnits: [unit, { ...unit, msn: "345679" }, { ...unit, msn: "345680" }, { ...unit, msn: 345681 }],
    },
  ],
  [
    "unknown-member",
    "salesUnits[0].partnerID is not known here",
    { ...small, salesUnits: [{ ...unit, partnerID: "777" }] },
  ],
  [
    "invalid-value",
    "salesUnits[0].configuration.paymentAllowed must be true or false.",
    { ...small, salesUnits: [{ ...unit, configuration: { paymentAllowed: "yes" } }] },
  ],
  ["duplicate", "salesUnits[1].msn has been used before.", { ...small, salesUnits: [unit, unit] }],
  ["unknown-reference", "salesUnits[0].orgno must be a merchant of this world.", { ...small, merchants: [] }],
  [
    "unknown-reference",
    "salesUnits[0].partnerId must be a partner of this world.",
    { ...small, partners: [], keys: [] },
  ],
  [
    "unknown-reference",
    "keys[0].partnerId must be a partner of this world.",
    { basis: "empty", keys: small.keys },
  ],
  [
    "invalid-value",
    "keys[0].clientId must be a client id that begins with emu_.",
    { keys: [{ clientId: "acme", orgno: "987654321" }] },
  ],
  [
    "invalid-value",
    "keys[0] must have either a partnerId or an orgno.",
    { keys: [{ clientId: "emu_acme" }] },
  ],
  [
    "invalid-value",
    "keys[0].subscriptionKey is not for management keys, which have none.",
    { keys: [{ clientId: "emu_a", orgno: "987654321", kind: "management", subscriptionKey: "emu_b" }] },
  ],
  [
    "duplicate",
    "keys[0].subscriptionKey has been used before.",
    { keys: [{ clientId: "emu_a", orgno: "987654321", subscriptionKey: "emu_partner_subscription_key" }] },
  ],
  [
    "duplicate",
    "keys[1].subscriptionKey has been used before.",
    {
      keys: [
        { clientId: "emu_a", orgno: "987654321" },
        { clientId: "emu_b", orgno: "987654321", subscriptionKey: "emu_a_secondary_subscription_key" },
      ],
    },
  ],
  [
    "unknown-reference",
    "keys[0].msn must be the MSN of a sales unit of the same merchant.",
    { keys: [{ clientId: "emu_a", orgno: "987654321", msn: "223344" }] },
  ],
  [
    "invalid-value",
    'productOrders[0].productType must be "VIPPS_PA_NETT"',
    { ...small, productOrders: [{ ...order, productType: "CASHIER" }] },
  ],
  [
    "invalid-value",
    "productOrders[0].msn is required, since the order is completed.",
    { ...small, productOrders: [{ ...order, status: "completed" }] },
  ],
  [
    "invalid-value",
    'productOrders[0].msn is for the status "completed" only.',
    { ...small, productOrders: [{ ...order, msn: "345678" }] },
  ],
  [
    "invalid-value",
    'productOrders[0].question is for the status "needs-information" only.',
    { ...small, productOrders: [{ ...order, question: "Why?" }] },
  ],
  [
    "unknown-reference",
    "productOrders[0].orgno must be a merchant of this world.",
    { basis: "empty", productOrders: [order] },
  ],
  [
    "invalid-value",
    "productOrders[0].createdAt must be an instant such as 2026-01-05T09:00:00Z.",
    { ...small, productOrders: [{ ...order, createdAt: "yesterday" }] },
  ],
  [
    "invalid-value",
    "agreements[0].owners[0].share must be a number above 0 and at most 100.",
    { agreements: [{ orgno: "987654321", owners: [{ name: "Kari", share: 101 }] }] },
  ],
  [
    "invalid-value",
    "merchants[0].name must be a text of 1 to 50 characters.",
    { merchants: [{ orgno: "998877665", name: "" }] },
  ],
  [
    "invalid-value",
    "partners[0].pricePackages[0].pricePackageId must be a UUID.",
    { partners: [{ partnerId: "777", pricePackages: [{ pricePackageId: "1" }] }] },
  ],
])("%s: %s", (code, message, world) => {
  for (const take of [
    () => {
      checkWorldSeed(world);
    },
    () => createEmulator({ world: world as WorldSeed }),
    () => {
      createEmulator().seed(world as WorldSeed);
    },
  ]) {
    expect(take).toThrow(WorldSeedError);
    expect(take).toThrow(message);
    expect(codeOf(take)).toBe(code);
  }
});

test("a right world passes the check, also one that has been through JSON", () => {
  for (const world of [{}, small, whole, JSON.parse(JSON.stringify(whole)) as unknown])
    expect(() => {
      checkWorldSeed(world);
    }).not.toThrow();
});
