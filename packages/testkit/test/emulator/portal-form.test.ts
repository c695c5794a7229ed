import { describe, expect, test } from "vitest";

import type { OrderFormChanges } from "../../src/emulator/people/check-form.ts";
import type { PortalError } from "../../src/emulator/people/portal-error.ts";
import type { Visit } from "../../src/emulator/people/visit.ts";
import { editionsUnderTest } from "./editions.ts";
import { callerWith, newCompany } from "./support.ts";

function faultsOf(act: () => void): { code: string; fields: string[] } | undefined {
  try {
    act();
  } catch (error) {
    const { code, faults } = error as PortalError;
    return { code, fields: faults.map(({ field }) => field) };
  }
  return undefined;
}

const website = { url: "https://example.com", termsUrl: "https://example.com/terms" };

describe.each(editionsUnderTest)("edition $name:", ({ testEmulator, prefill, smallOrder, productType }) => {
  const withoutAnything = { businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" }, productType };

  async function visitTo(body: unknown): Promise<Visit> {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefillUrl } = await prefill(partner, body);
    return emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
  }

  test.each<[string, OrderFormChanges, string[]]>([
    ["a name of blanks", { salesUnitName: "  " }, ["salesUnitName"]],
    ["a name that the API cannot tell", { salesUnitName: "N".repeat(51) }, ["salesUnitName"]],
    ["an account of ten digits", { settlementAccountNumber: "8601111794" }, ["settlementAccountNumber"]],
    ["half a krone", { annualTurnover: 0.5 }, ["annualTurnover"]],
    ["a turnover that is no number", { annualTurnover: Number.NaN }, ["annualTurnover"]],
    ["a website without TLS", { website: { ...website, url: "http://example.com" } }, ["website.url"]],
    [
      "a script instead of terms",
      { website: { ...website, termsUrl: "javascript:alert()" } },
      ["website.termsUrl"],
    ],
    ["a logo that is text", { salesUnitLogo: "VGhlIGltYWdlIGdvZXMgaGVyZQ==" }, ["salesUnitLogo"]],
    ["a logo that is not base64", { salesUnitLogo: "<script>" }, ["salesUnitLogo"]],
    [
      "several things",
      { salesUnitName: "", annualTurnover: -1, website: { url: "", termsUrl: "" } },
      ["salesUnitName", "annualTurnover", "website.url", "website.termsUrl"],
    ],
  ])("%s is refused by the field, and changes nothing", async (_what, changes, fields) => {
    const visit = await visitTo(withoutAnything);
    const edit = (): void => {
      visit.edit(changes);
    };
    expect(faultsOf(edit)).toEqual({ code: "invalid-field", fields });
    expect(visit.order?.form).toEqual({});
  });

  test("what was filled in can be taken back, and is missing again", async () => {
    const visit = await visitTo(withoutAnything);
    visit.edit({ salesUnitName: "ACME", website, annualTurnover: 0 });
    visit.edit({ salesUnitName: null, annualTurnover: null });
    expect(visit.order?.form).toEqual({ website });
    expect(visit.order?.missingFields).toEqual(["salesUnitName"]);
    const submit = (): void => {
      visit.submit();
    };
    expect(faultsOf(submit)).toEqual({ code: "form-incomplete", fields: ["salesUnitName"] });
  });

  test("an agreement is refused owner by owner, and the whole of the shares at the last", async () => {
    const visit = await visitTo(smallOrder(newCompany));
    const sign = (owners: { name: string; share?: number }[]) =>
      faultsOf(() => {
        visit.signAgreement({ owners });
      })?.fields;
    expect(sign([])).toEqual(["owners.0.name"]);
    expect(sign([{ name: "Kari" }, { name: " ", share: 101 }])).toEqual(["owners.1.name", "owners.1.share"]);
    expect(sign([{ name: "Kari", share: Number.NaN }])).toEqual(["owners.0.share"]);
    expect(
      sign([
        { name: "Kari", share: 60 },
        { name: "Ola", share: 41 },
      ]),
    ).toEqual(["owners.1.share"]);
  });
});
