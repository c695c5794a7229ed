import { expect, test } from "vitest";

import { products } from "../../../src/emulator/editions/2023-08/products.ts";
import { defaultWorld, paymentsOnTheWeb } from "../../../src/emulator/world/default-world.ts";
import { chooseRules } from "../../../src/emulator/world/rules.ts";
import { type SavedState, saveState } from "../../../src/emulator/world/saved-state.ts";
import { beginningFrom } from "../../../src/emulator/world/seeded-world.ts";
import type { WorldSeed } from "../../../src/emulator/world/world-seed.ts";
import { order, orderId, whole } from "../world-seeds.ts";

const clock = { now: () => Date.parse("2026-01-05T09:00:00Z") };
const rules = chooseRules();

/** What a world begins with, as it would be saved. */
function beginningOf(seed: WorldSeed): SavedState {
  return saveState(beginningFrom(seed, { products, furnish: (state) => state })({ clock, rules }));
}

const pricePackageId = "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733";
const founded = "2022-12-31T00:00:00.000Z";
const nothing = {
  ...{ organisations: [], merchants: [], agreements: [], salesUnits: [], productOrders: [], partners: [] },
  ...{ keys: [], accessTokens: [], callWindows: [], outbox: [] },
};

test("what a record of a world leaves out is as its description says", () => {
  const sparse: WorldSeed = {
    basis: "empty",
    partners: [{ partnerId: "777", pricePackages: [{ pricePackageId }] }, { partnerId: "778" }],
    organisations: [{ orgno: "998877666", name: "Fjord Yoga AS" }],
    merchants: [
      { orgno: "998877665" },
      { orgno: "998877666", createdAt: "2024-02-03T04:05:06Z" },
      { orgno: "998877667", updatedAt: "2025-02-03T04:05:06Z" },
    ],
    agreements: [{ orgno: "998877665" }, { orgno: "998877666", signedBy: "Anne Fjord" }],
    salesUnits: [{ msn: "345678", orgno: "998877665" }],
    productOrders: [order],
    keys: [
      { clientId: "emu_acme", partnerId: "777" },
      { clientId: "emu_shop", orgno: "998877665", kind: "management" },
    ],
  };
  const partner = {
    level: "partner",
    contactName: "firstName lastName",
    contactEmail: "firstname.lastname@vippsmobilepay.com",
    status: "active",
  };
  const pricePackage = {
    ...{ pricePackageId, name: "Standard", description: "2.99%", market: "NO" },
    ...{ visibleInSignupForm: true, customerPresent: false },
  };
  const merchant = { status: "active", createdAt: founded, updatedAt: founded };
  const agreement = { status: "active", signedAt: founded };
  expect(beginningOf(sparse)).toStrictEqual({
    ...nothing,
    organisations: [{ orgno: "998877666", name: "Fjord Yoga AS" }],
    partners: [
      { ...partner, partnerId: "777", name: "Partner 777", pricePackages: [pricePackage] },
      { ...partner, partnerId: "778", name: "Partner 778", pricePackages: [] },
    ],
    merchants: [
      { ...merchant, orgno: "998877665", name: "Company 998877665" },
      {
        ...{ orgno: "998877666", name: "Fjord Yoga AS", status: "active" },
        ...{ createdAt: "2024-02-03T04:05:06.000Z", updatedAt: "2024-02-03T04:05:06.000Z" },
      },
      { ...merchant, orgno: "998877667", name: "Company 998877667", updatedAt: "2025-02-03T04:05:06.000Z" },
    ],
    agreements: [
      {
        ...agreement,
        orgno: "998877665",
        signedBy: "Kari Nordmann",
        owners: [{ name: "Kari Nordmann", share: 100 }],
        contractUrl: "https://example.com/contracts/contract-998877665.pdf",
      },
      {
        ...agreement,
        orgno: "998877666",
        signedBy: "Anne Fjord",
        owners: [{ name: "Anne Fjord", share: 100 }],
        contractUrl: "https://example.com/contracts/contract-998877666.pdf",
      },
    ],
    salesUnits: [
      {
        ...{ msn: "345678", orgno: "998877665", name: "Sales unit 345678", status: "active" },
        configuration: paymentsOnTheWeb,
        changelog: [{ timestamp: founded, change: "MSN created", changedBy: "Vipps MobilePay" }],
      },
    ],
    productOrders: [
      {
        ...{ id: orderId, orgno: "998877665", productType: "VIPPS_PA_NETT", status: "received" },
        prefilledBy: { kind: "merchant", id: "998877665" },
        ...products.VIPPS_PA_NETT,
        ...{ supplied: {}, filledIn: {}, questions: [] },
        ...{ createdAt: "2026-01-05T09:00:00.000Z", expiresAt: "2026-01-19T09:00:00.000Z" },
      },
    ],
    keys: [
      {
        ...{ owner: { kind: "partner", id: "777" }, clientId: "emu_acme", clientSecret: "emu_acme_secret" },
        subscriptionKeys: ["emu_acme_subscription_key", "emu_acme_secondary_subscription_key"],
      },
      {
        ...{ owner: { kind: "merchant", id: "998877665" }, clientId: "emu_shop" },
        ...{ clientSecret: "emu_shop_secret", subscriptionKeys: [] },
      },
    ],
  });
});

test("every member of a world is kept as it was written", () => {
  const saved = beginningOf({
    ...whole,
    merchants: [
      {
        ...{ orgno: "998877665", name: "Fjord Yoga", status: "deactivated" },
        address: { lines: ["Robert Levins gate 5"], postCode: "0154", city: "Oslo" },
      },
    ],
    keys: [...(whole.keys ?? []), { clientId: "emu_other", orgno: "998877665", product: "other" }],
  });
  expect(saved.organisations).toEqual(whole.organisations);
  expect(saved.partners).toEqual([
    { ...whole.partners?.[0], pricePackages: [{ ...whole.partners?.[0]?.pricePackages?.[0], market: "NO" }] },
  ]);
  expect(saved.merchants).toMatchObject([
    { name: "Fjord Yoga", status: "deactivated", address: { lines: ["Robert Levins gate 5"], city: "Oslo" } },
  ]);
  expect(saved.agreements).toEqual([{ ...whole.agreements?.[0], signedAt: "2025-12-01T12:00:00.000Z" }]);
  expect(saved.salesUnits).toMatchObject([
    {
      ...{ name: "Fjord Yoga Bergen", partnerId: "777", logo: "iVBORw==" },
      ...{ settlementAccountNumber: "86011117947" },
      configuration: { ...paymentsOnTheWeb, captureType: "DirectCapture" },
    },
    { msn: "34568", withoutApiKeys: true },
  ]);
  expect(saved.salesUnits[0]).not.toHaveProperty("withoutApiKeys");
  expect(saved.productOrders).toMatchObject([
    {
      prefilledBy: { kind: "partner", id: "777" },
      supplied: { salesUnitName: "Fjord Yoga Oslo" },
      questions: [{ question: "Who teaches?" }],
    },
    { ...products.VIPPS_LOGG_INN, status: "completed", msn: "34567", questions: [] },
  ]);
  expect(saved.keys).toStrictEqual([
    {
      ...{ owner: { kind: "partner", id: "777" }, clientId: "emu_acme", clientSecret: "emu_acme_secret" },
      subscriptionKeys: ["emu_acme_subscription_key", "emu_acme_other_key"],
    },
    {
      ...{ owner: { kind: "merchant", id: "998877665" }, clientId: "emu_fjord", msn: "34567" },
      ...{ clientSecret: "emu_fjord_secret", subscriptionKeys: [] },
    },
    {
      ...{ owner: { kind: "merchant", id: "998877665" }, clientId: "emu_other", product: "other" },
      ...{ clientSecret: "emu_other_secret" },
      subscriptionKeys: ["emu_other_subscription_key", "emu_other_secondary_subscription_key"],
    },
  ]);
});

test("a member that is undefined is one that was left out", () => {
  const written = { partnerId: "777", name: undefined, level: undefined } as never;
  expect(beginningOf({ basis: "empty", partners: [written] })).toEqual(
    beginningOf({ basis: "empty", partners: [{ partnerId: "777" }] }),
  );
});

test("an order that was not prefilled is submitted from the beginning, and one that waits is asked something", () => {
  const { productOrders } = beginningOf({
    basis: "empty",
    productOrders: [
      { ...order, partnerId: "777", origin: "template" },
      { ...order, orderId: "8a11afb7-c223-48ed-8ca6-4722b97261aa", status: "needs-information" },
    ],
  });
  expect(productOrders).toMatchObject([
    { origin: "template", status: "submitted", prefilledBy: { kind: "partner", id: "777" } },
    { questions: [{ question: "What will you sell?" }] },
  ]);
  expect(productOrders[1]).not.toHaveProperty("origin");
});

test("a record with a number that the basis has replaces that one alone, and all records come after the basis", () => {
  const basis = saveState(defaultWorld());
  const [organisation, merchant, agreement, unit, partner, keys] = [
    basis.organisations[0]?.orgno ?? "",
    basis.merchants[0]?.orgno ?? "",
    basis.agreements[0]?.orgno ?? "",
    basis.salesUnits[0]?.msn ?? "",
    basis.partners[0]?.partnerId ?? "",
    basis.keys[0]?.clientId ?? "",
  ];
  const saved = beginningOf({
    organisations: [
      { orgno: organisation, name: "Renamed" },
      { orgno: "998877665", name: "New" },
    ],
    merchants: [{ orgno: merchant }, { orgno: "998877665" }],
    agreements: [{ orgno: agreement }, { orgno: "998877665" }],
    salesUnits: [
      { msn: unit, orgno: merchant },
      { msn: "345678", orgno: merchant },
    ],
    partners: [{ partnerId: partner }, { partnerId: "777" }],
    keys: [
      { clientId: keys, partnerId: partner },
      { clientId: "emu_acme", partnerId: partner },
    ],
  });
  const numbers = ({ organisations, merchants, agreements, salesUnits, partners, keys }: SavedState) => ({
    organisations: organisations.map(({ orgno }) => orgno),
    merchants: merchants.map(({ orgno }) => orgno),
    agreements: agreements.map(({ orgno }) => orgno),
    salesUnits: salesUnits.map(({ msn }) => msn),
    partners: partners.map(({ partnerId }) => partnerId),
    keys: keys.map(({ clientId }) => clientId),
  });
  const before = numbers(basis);
  expect(numbers(saved)).toEqual({
    organisations: [...before.organisations.slice(1), organisation, "998877665"],
    merchants: [...before.merchants.slice(1), merchant, "998877665"],
    agreements: [...before.agreements.slice(1), agreement, "998877665"],
    salesUnits: [...before.salesUnits.slice(1), unit, "345678"],
    partners: [...before.partners.slice(1), partner, "777"],
    keys: [...before.keys.slice(1), keys, "emu_acme"],
  });
});
