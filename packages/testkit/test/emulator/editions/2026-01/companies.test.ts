import { describe, expect, test } from "vitest";

import { callerWith, faultKeys, testEmulator } from "../../support.ts";
import { danish, finnish, list, merchantPath, onStage } from "./stage.ts";

describe("companies of three countries", () => {
  test("are found by scheme and id, raw or percent-encoded", async () => {
    const { partner } = await onStage();
    const founded = "2022-12-31T00:00:00.000Z";
    expect((await partner("GET", merchantPath("business:DK:CVR", "99000015"))).body).toEqual({
      ...danish,
      name: "ACME Fitness ApS",
      status: "ACTIVE",
      createdAt: founded,
      updatedAt: founded,
      countryCode: "DK",
      businessAddress: { lines: ["Motionsvej 1"], postCode: null, city: "København", countryCode: "DK" },
      businessPostAddress: null,
    });
    const encoded = `${merchantPath("business%3AFI%3AY-tunnus", "9900001-8")}/sales-units`;
    expect((await partner("GET", encoded)).body).toEqual([{ msn: "1234567890", name: "ACME Kunto Oy" }]);
    expect((await partner("GET", merchantPath("business:NO:ORG", "987654322"))).body).toMatchObject({
      businessAddress: null,
      countryCode: "NO",
    });
  });

  test("are not found under another country's scheme", async () => {
    const { partner } = await onStage();
    for (const scheme of ["business:NO:ORG", "business:FI:Y-tunnus", "business:SE:ORG", "CVR"]) {
      for (const path of [
        merchantPath(scheme, "99000015"),
        `${merchantPath(scheme, "99000015")}/sales-units`,
      ])
        expect((await partner("GET", path)).status).toBe(404);
    }
  });

  test("become merchants by an order, with their own price packages to pick from", async () => {
    const { emulator, partner, made } = await onStage();
    const { prefilledOrderId: id, prefillUrl } = await made(danish);
    const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    expect(visit.order?.pricePackages.map(({ name }) => name)).toEqual(["Danish standard", "Danish shop"]);
    visit.submit();
    const { msn } = emulator.backOffice.approve(id);
    expect((await partner("GET", `/management/v1/sales-units/${msn}`)).body).toMatchObject(danish);
    expect(emulator.outbox[0]).toMatchObject({ to: "partner", orgno: "99000015", msn });

    // One price package only: the form shows no price.
    const { prefillUrl: finnishUrl } = await made(finnish);
    const finnishVisit = emulator.portal.open(finnishUrl, { person: emulator.people.ceo });
    expect(finnishVisit.order?.pricePackages).toEqual([]);
    expect(() => {
      finnishVisit.edit({ pricePackageId: "1f6e2b0c-5d43-4c1e-9a57-0b8f3a7d2c11" });
    }).toThrow(
      expect.objectContaining({
        code: "unknown-price-package",
        message: expect.stringContaining(
          "The form offers no price packages to pick from: leave `pricePackageId` out.",
        ) as string,
      }),
    );
  });

  test.each([
    [{ businessIdentifier: { scheme: "business:SE:ORG", id: "5560360793" } }, "#/businessIdentifier/scheme"],
    [{ businessIdentifier: { scheme: "business:NO:ORG", id: "99000015" } }, "#/businessIdentifier/id"],
    [{ businessIdentifier: { scheme: "business:DK:CVR", id: "987654321" } }, "#/businessIdentifier/id"],
    [{ businessIdentifier: { scheme: "business:FI:Y-tunnus", id: "99000018" } }, "#/businessIdentifier/id"],
    [{ settlementBankAccount: { scheme: "IBAN:NO", id: "86011117947" } }, "#/settlementBankAccount/scheme"],
  ])("are refused when the number does not fit its scheme: %j", async (changes, key) => {
    const { prefill, emulator } = await onStage();
    const seen = await prefill(changes);
    expect([seen.status, faultKeys(seen)]).toEqual([400, [key]]);
    expect(emulator.backOffice.orders).toEqual([]);
  });

  test("can be written in a world of one's own, with an MSN of four to ten digits", async () => {
    const world = {
      basis: "empty",
      partners: [{ partnerId: "777" }],
      merchants: [{ orgno: "9900002-6", name: "Oy", address: { lines: ["Katu 1"] } }],
      salesUnits: [{ msn: "4321", orgno: "9900002-6", partnerId: "777" }],
      productOrders: [
        {
          orderId: "81b83246-5c19-7b94-875b-ea6d1114f099",
          orgno: "9900002-6",
          partnerId: "777",
          origin: "template",
          productType: "CHECKOUT",
        },
      ],
      keys: [{ clientId: "emu_mine", partnerId: "777" }],
    } as const;
    const emulator = testEmulator({ edition: "2026-01", world });
    const partner = await callerWith(emulator, {
      clientId: "emu_mine",
      clientSecret: "emu_mine_secret",
      subscriptionKey: "emu_mine_subscription_key",
    });
    expect((await partner("GET", "/management/v1/sales-units/4321")).status).toBe(200);
    expect((await partner("GET", merchantPath("business:FI:Y-tunnus", "9900002-6"))).body).toMatchObject({
      businessAddress: { lines: ["Katu 1"], postCode: null, city: null, countryCode: "FI" },
    });
    expect((await partner("GET", list)).body).toMatchObject([
      { productOrderType: "TEMPLATE", status: "RECEIVED", productOrderUrl: null },
    ]);
    const saved = emulator.snapshot();
    const other = testEmulator({ edition: "2026-01" });
    other.restore(JSON.parse(JSON.stringify(saved)) as typeof saved);
    expect(other.snapshot()).toEqual(saved);
  });

  test("cannot be written in a world of edition 2023-08", () => {
    const world = { merchants: [{ orgno: "99000015" }] };
    expect(() => testEmulator({ world })).toThrow("merchants[0].orgno must be an organisation number");
    expect(() => testEmulator({ edition: "2026-01", world })).not.toThrow();
  });
});
