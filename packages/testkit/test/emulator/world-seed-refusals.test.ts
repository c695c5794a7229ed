import { expect, test } from "vitest";

import { checkWorldSeed, createEmulator } from "../../src/emulator/create-emulator.ts";
import { type WorldSeed, WorldSeedError } from "../../src/emulator/world/world-seed.ts";
import { codeOf, testEmulator } from "./support.ts";
import { order, small, whole } from "./world-seeds.ts";

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
const partner = { partnerId: "777" };
const merchantKeys = { clientId: "emu_a", orgno: "987654321" };

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
    "duplicate",
    "organisations[1].orgno has been used before.",
    {
      organisations: [
        { orgno: "998877665", name: "Fjord" },
        { orgno: "998877665", name: "Yoga" },
      ],
    },
  ],
  [
    "duplicate",
    "agreements[1].orgno has been used before.",
    { agreements: [{ orgno: "987654321" }, { orgno: "987654321" }] },
  ],
  ["duplicate", "partners[1].partnerId has been used before.", { partners: [partner, partner] }],
  [
    "duplicate",
    "merchants[1].orgno has been used before.",
    { merchants: [{ orgno: "998877665" }, { orgno: "998877665" }] },
  ],
  [
    "duplicate",
    "productOrders[1].orderId has been used before.",
    { ...small, productOrders: [order, order] },
  ],
  [
    "duplicate",
    "keys[1].clientId has been used before.",
    {
      keys: [merchantKeys, { ...merchantKeys, subscriptionKey: "emu_b", secondarySubscriptionKey: "emu_c" }],
    },
  ],
  [
    "unknown-reference",
    "productOrders[0].partnerId must be a partner of this world.",
    { ...small, productOrders: [{ ...order, partnerId: "999" }] },
  ],
  [
    "unknown-reference",
    "keys[0].orgno must be a merchant of this world.",
    { keys: [{ ...merchantKeys, orgno: "911111111" }] },
  ],
  [
    "unknown-reference",
    "keys[0].msn must be the MSN of a sales unit of the same merchant.",
    { keys: [{ ...merchantKeys, msn: "999999" }] },
  ],
  [
    "unknown-reference",
    "keys[0].msn must be the MSN of a sales unit of the same merchant.",
    { keys: [{ clientId: "emu_a", partnerId: "123456", msn: "999999" }] },
  ],
  [
    "invalid-value",
    "productOrders[0].partnerId is required, since the order names a partner.",
    { ...small, productOrders: [{ ...order, origin: "template" }] },
  ],
  ...(["received", "opened"] as const).map((status): [string, string, unknown] => [
    "invalid-value",
    "productOrders[0].status must not come before submitted: it was not prefilled.",
    { ...small, productOrders: [{ ...order, partnerId: "777", origin: "manual", status }] },
  ]),
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
    const [path] = message.split(" ");
    expect(take).toThrow(expect.objectContaining({ name: "WorldSeedError", path: path === "A" ? "" : path }));
  }
});

test("a right world passes the check, also one that has been through JSON", () => {
  for (const world of [{}, small, whole, JSON.parse(JSON.stringify(whole)) as unknown])
    expect(() => {
      checkWorldSeed(world);
    }).not.toThrow();
});

test.each([
  [{ partnerId: undefined }, "productOrders[0].partnerId is required, since the order names a partner."],
  [{ status: "received" }, "productOrders[0].status must not come before submitted: it was not prefilled."],
  [{ form: { complianceData: 1 } }, "productOrders[0].form.complianceData must be an object."],
] as const)("an order that was not prefilled is refused with %j", (changes, message) => {
  const manual = { orderId: order.orderId, orgno: "987654321", partnerId: "123456", origin: "manual" };
  const world = { productOrders: [{ ...manual, productType: "VIPPS_PA_NETT", ...changes }] };
  expect(() => createEmulator({ world: world as WorldSeed })).toThrow(message);
});

test("an emulator begins with one thing, in a space with a name that can stand in an address", () => {
  const snapshot = createEmulator().snapshot();
  expect(() => createEmulator({ world: {}, snapshot })).toThrow("not with both");
  for (const space of ["", "Run", "run_42", "a".repeat(41)])
    expect(() => createEmulator({ space })).toThrow("A space is named with 1 to 40 of a to z");
});

test("a world may have several of everything, and an order for a company that is no merchant yet", () => {
  const another = { orgno: "911111111" };
  const world: WorldSeed = {
    ...small,
    organisations: [
      { ...another, name: "Borealis" },
      { orgno: "998877665", name: "Fjord" },
    ],
    agreements: [another, { orgno: "998877665" }],
    productOrders: [
      { ...order, status: "received" },
      {
        ...order,
        ...another,
        orderId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
        partnerId: "777",
        status: "opened",
      },
    ],
  };
  expect(() => {
    checkWorldSeed(world);
  }).not.toThrow();
});

test("keys that are written anew may keep their subscription keys", () => {
  const { partner: known } = testEmulator().credentials;
  const { clientId, subscriptionKey } = known;
  expect(() => {
    checkWorldSeed({ keys: [{ clientId, partnerId: "654321", subscriptionKey }] });
  }).not.toThrow();
});
