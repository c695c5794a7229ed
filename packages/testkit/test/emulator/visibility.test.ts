import { describe, expect, test } from "vitest";

import { deletionPath, editionsUnderTest } from "./editions.ts";
import { callerWith, salesUnitPath, type Seen } from "./support.ts";

/** What two refusals may differ in. */
const withoutOccurrence = ({ status, text }: Seen, what: string): string =>
  `${status} ${text.replace(/"(traceId|instance)":"[^"]+"/g, "").replaceAll(what, "IT")}`;

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { testEmulator, prefill, smallOrder, orderPath, merchantPath, msnsIn, otherMsns } = edition;
  const listPath = "/management/v1/sales-units";

  test("unknown, inactive, of an inactive merchant, and another partner's: the same 404", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const hidden = {
      unknown: "999999",
      inactive: "123458",
      ofInactiveMerchant: "123460",
      anotherPartners: "223344",
    };
    for (const place of edition.unitPaths("MSN")) {
      const refusals = await Promise.all(
        Object.values(hidden).map(async (msn) =>
          withoutOccurrence(await partner("GET", place.replace("MSN", msn)), msn),
        ),
      );
      expect(new Set(refusals).size).toBe(1);
      expect(refusals[0]).toMatch(
        /^404 .*There is no active sales unit IT of an active merchant that these keys may see/,
      );
    }
  });

  test("the same goes for merchants", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const hidden = ["987654999", "987654323", "912345678"];
    for (const below of edition.belowMerchant) {
      const refusals = await Promise.all(
        hidden.map(async (orgno) =>
          withoutOccurrence(await partner("GET", `${merchantPath(orgno)}${below}`), orgno),
        ),
      );
      expect(new Set(refusals).size).toBe(1);
      expect(refusals[0]).toMatch(/^404 /);
    }
  });

  test("a partner's list contains what is active and connected to it, oldest first", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const other = await callerWith(emulator, emulator.credentials.otherPartner);
    expect(msnsIn(await partner("GET", listPath))).toEqual(["123456", "123457", "123459", ...otherMsns]);
    expect(msnsIn(await other("GET", listPath))).toEqual(["223344"]);
  });

  test("a merchant's keys see the merchant's own", async () => {
    const emulator = testEmulator();
    const merchant = await callerWith(emulator, emulator.credentials.merchant);
    expect(msnsIn(await merchant("GET", listPath))).toEqual(["123456", "123457"]);
    expect((await merchant("GET", merchantPath("987654321"))).status).toBe(200);
    expect((await merchant("GET", merchantPath("987654322"))).status).toBe(404);
    expect((await merchant("GET", salesUnitPath("123459"))).status).toBe(404);
  });

  test("an order is there for the one who prefilled it, and for nobody else", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const management = await callerWith(emulator, emulator.credentials.management);
    const other = await callerWith(emulator, emulator.credentials.otherPartner);
    const merchant = await callerWith(emulator, emulator.credentials.merchant);
    const { prefilledOrderId } = await prefill(partner, smallOrder());
    expect((await management("GET", orderPath(prefilledOrderId))).status).toBe(200);
    for (const stranger of [other, merchant]) {
      expect((await stranger("GET", orderPath(prefilledOrderId))).status).toBe(404);
      expect((await stranger("DELETE", deletionPath(prefilledOrderId))).status).toBe(404);
    }
    expect((await partner("GET", orderPath(prefilledOrderId))).status).toBe(200);
  });

  test("a merchant that is deactivated takes its sales units out of sight, and brings them back", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    emulator.backOffice.deactivateMerchant("987654321");
    expect(msnsIn(await partner("GET", listPath))).toEqual(["123459", ...otherMsns]);
    expect((await partner("GET", merchantPath("987654321"))).status).toBe(404);
    expect((await partner("GET", salesUnitPath("123456"))).status).toBe(404);
    emulator.backOffice.activateMerchant("987654321");
    expect((await partner("GET", salesUnitPath("123456"))).status).toBe(200);
  });

  test("a partner that has no sales units yet sees none, and finds none", async () => {
    const emulator = testEmulator({ world: { partners: [{ partnerId: "777" }] } });
    const keys = emulator.keys.create({ owner: { kind: "partner", id: "777" } });
    const partner = await callerWith(emulator, keys);
    expect(msnsIn(await partner("GET", listPath))).toEqual([]);
    expect((await partner("GET", salesUnitPath("123456"))).status).toBe(404);
    expect((await partner("GET", merchantPath("987654321"))).status).toBe(404);
  });
});
