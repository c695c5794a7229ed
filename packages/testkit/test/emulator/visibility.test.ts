import { expect, test } from "vitest";

import {
  callerWith,
  orderPath,
  prefill,
  salesUnitPath,
  type Seen,
  smallOrder,
  testEmulator,
} from "./support.ts";

/** What two refusals may differ in. */
const withoutOccurrence = ({ status, text }: Seen, msn: string): string =>
  `${status} ${text.replaceAll(msn, "MSN").replace(/"traceId":"[^"]+"/, "")}`;

test("unknown, inactive, of an inactive merchant, and another partner's: the same 404", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const hidden = {
    unknown: "999999",
    inactive: "123458",
    ofInactiveMerchant: "123460",
    anotherPartners: "223344",
  };
  for (const path of ["/management/v1/sales-units", "/management/v1/api-quality/sales-units"]) {
    const refusals = await Promise.all(
      Object.values(hidden).map(async (msn) =>
        withoutOccurrence(await partner("GET", `${path}/${msn}`), msn),
      ),
    );
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toMatch(
      /^404 .*There is no active sales unit MSN of an active merchant that these keys may see/,
    );
  }
});

test("the same goes for merchants", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const hidden = ["987654999", "987654323", "912345678"];
  for (const path of ["", "/contracts", "/sales-units"]) {
    const refusals = await Promise.all(
      hidden.map(async (orgno) =>
        withoutOccurrence(await partner("GET", `/management/v1/merchants/${orgno}${path}`), orgno),
      ),
    );
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toMatch(/^404 /);
  }
});

test("a partner's lists contain what is active and connected to it, oldest first", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const other = await callerWith(emulator, emulator.credentials.otherPartner);
  expect((await partner("GET", "/management/v1/sales-units")).body).toEqual({
    msn: ["123456", "123457", "123459"],
  });
  expect((await other("GET", "/management/v1/sales-units")).body).toEqual({ msn: ["223344"] });
  expect((await partner("GET", "/management/v1/merchants")).body).toEqual({
    MerchantList: [
      { orgno: 987654321, name: "ACME Fantastic Fitness" },
      { orgno: 987654322, name: "ACME Fantastic Fitness 2" },
    ],
  });
});

test("a merchant's keys see the merchant's own", async () => {
  const emulator = testEmulator();
  const merchant = await callerWith(emulator, emulator.credentials.merchant);
  expect((await merchant("GET", "/management/v1/merchants")).body).toEqual({
    MerchantList: [{ orgno: 987654321, name: "ACME Fantastic Fitness" }],
  });
  expect((await merchant("GET", "/management/v1/sales-units")).body).toEqual({ msn: ["123456", "123457"] });
  expect((await merchant("GET", salesUnitPath("123459"))).status).toBe(404);
});

test("a merchant's contract is its merchant agreement", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  expect((await partner("GET", "/management/v1/merchants/987654321/contracts")).body).toEqual({
    urls: ["https://example.com/contracts/contract-12345.pdf"],
  });
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
    expect((await stranger("DELETE", orderPath(prefilledOrderId))).status).toBe(404);
  }
  expect((await partner("GET", orderPath(prefilledOrderId))).status).toBe(200);
});

test("a merchant that is deactivated takes its sales units out of sight, and brings them back", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  emulator.backOffice.deactivateMerchant("987654321");
  expect((await partner("GET", "/management/v1/sales-units")).body).toEqual({ msn: ["123459"] });
  expect((await partner("GET", "/management/v1/merchants/987654321")).status).toBe(404);
  expect((await partner("PATCH", salesUnitPath("123456"), { json: { name: "New" } })).status).toBe(404);
  emulator.backOffice.activateMerchant("987654321");
  expect((await partner("GET", salesUnitPath("123456"))).status).toBe(200);
});
