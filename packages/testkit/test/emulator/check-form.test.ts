import { expect, test } from "vitest";

import { checkAgreement } from "../../src/emulator/people/check-agreement.ts";
import { checkChanges, type OrderFormChanges } from "../../src/emulator/people/check-form.ts";
import { PortalError } from "../../src/emulator/people/portal-error.ts";

/** What the form says of each field that it refuses. */
function faultsOf(changes: OrderFormChanges, orgno = "987654321"): Record<string, string> {
  return saidBy(() => {
    checkChanges(changes, orgno);
  });
}

function saidBy(act: () => void): Record<string, string> {
  try {
    act();
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    expect(error.message).toContain(error.faults.map(({ says }) => says).join(" "));
    return Object.fromEntries(error.faults.map(({ field, says }) => [field, says]));
  }
  return {};
}

const png = (bytes = "\0\0\0"): string =>
  btoa(`\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\0\0\0\u0001\0\b\u0006${bytes}`);
const website = { url: "https://example.com", termsUrl: "https://example.com/terms" };
const danish = "12345678";
const finnish = "1234567-8";

test.each<[string, OrderFormChanges, string?]>([
  ["a name of one character", { salesUnitName: "A" }],
  ["a name of fifty characters", { salesUnitName: "N".repeat(50) }],
  ["a PNG with two characters of padding", { salesUnitLogo: png("\0\0") }],
  ["a PNG with one", { salesUnitLogo: png("\0") }],
  ["a PNG with none", { salesUnitLogo: png() }],
  ["a Norwegian account of eleven digits", { settlementAccountNumber: "86011117947" }],
  ["a Danish account of fourteen digits", { settlementAccountNumber: "12345678901234" }, danish],
  ["a Finnish account of fourteen digits", { settlementAccountNumber: "12345678901234" }, finnish],
  ["no turnover", { annualTurnover: 0 }],
  ["the highest turnover", { annualTurnover: 999_999_999 }],
  ["a tenth", { annualTurnoverPercentage: "10" }],
  ["nine tenths", { annualTurnoverPercentage: "90" }],
  ["the whole", { annualTurnoverPercentage: "100" }],
  ["an app with a name", { app: { appName: "N".repeat(50) } }],
  ["a category code", { merchantCategoryCode: "0742" }],
  [
    "a website with a page for tests",
    { website: { ...website, testWebsiteUrl: "https://test.example.com" } },
  ],
  ["fields that are taken back", { salesUnitName: null, website: null, annualTurnover: undefined }],
])("the form takes %s", (_what, changes, orgno) => {
  expect(faultsOf(changes, orgno)).toEqual({});
});

const name = "A name has 1 to 50 characters.";
const logo = "A logo is a PNG of 100 to 1000 pixels on each side.";
const account = "A Norwegian account number has eleven digits, a Danish or Finnish one fourteen.";
const turnover = "The turnover is a whole number of kroner from 0 to 999999999.";
const share = "The share is 10 to 100 percent, by tens.";
const app = "The name of an app has 1 to 50 characters.";
const code = "A merchant category code has four digits.";
const address = "Write a whole address that begins with https://.";

test.each<[string, OrderFormChanges, Record<string, string>, string?]>([
  ["a name of blanks", { salesUnitName: " " }, { salesUnitName: name }],
  ["a name of 51 characters", { salesUnitName: "N".repeat(51) }, { salesUnitName: name }],
  ["a PNG behind something else", { salesUnitLogo: `#${png().slice(1)}` }, { salesUnitLogo: logo }],
  ["a PNG before something else", { salesUnitLogo: `${png()}####` }, { salesUnitLogo: logo }],
  ["a PNG that was cut within a byte", { salesUnitLogo: png().slice(0, -1) }, { salesUnitLogo: logo }],
  ["text as a logo", { salesUnitLogo: "VGhlIGltYWdl" }, { salesUnitLogo: logo }],
  [
    "an account of ten digits",
    { settlementAccountNumber: "8601111794" },
    { settlementAccountNumber: account },
  ],
  ["an account of twelve", { settlementAccountNumber: "860111179470" }, { settlementAccountNumber: account }],
  [
    "a Danish account of a Norwegian company",
    { settlementAccountNumber: "12345678901234" },
    { settlementAccountNumber: account },
  ],
  [
    "a Norwegian account of a Danish company",
    { settlementAccountNumber: "86011117947" },
    { settlementAccountNumber: account },
    danish,
  ],
  [
    "a Danish account of fifteen digits",
    { settlementAccountNumber: "123456789012345" },
    { settlementAccountNumber: account },
    danish,
  ],
  ["half a krone", { annualTurnover: 0.5 }, { annualTurnover: turnover }],
  ["a loss", { annualTurnover: -1 }, { annualTurnover: turnover }],
  ["a billion", { annualTurnover: 1_000_000_000 }, { annualTurnover: turnover }],
  ["a share of nothing", { annualTurnoverPercentage: "0" }, { annualTurnoverPercentage: share }],
  ["a share of 110 percent", { annualTurnoverPercentage: "110" }, { annualTurnoverPercentage: share }],
  ["a share between the tens", { annualTurnoverPercentage: "15" }, { annualTurnoverPercentage: share }],
  ["a share of 1000 percent", { annualTurnoverPercentage: "1000" }, { annualTurnoverPercentage: share }],
  ["an app without a name", { app: { appName: "" } }, { app }],
  ["a category code of three digits", { merchantCategoryCode: "742" }, { merchantCategoryCode: code }],
  ["a category code of five", { merchantCategoryCode: "07420" }, { merchantCategoryCode: code }],
  [
    "addresses of which none is whole",
    { website: { url: "http://example.com", termsUrl: "https:///terms", testWebsiteUrl: "https://[" } },
    { "website.url": address, "website.termsUrl": address, "website.testWebsiteUrl": address },
  ],
  [
    "an address within a text",
    { website: { ...website, url: "see https://example.com", termsUrl: "javascript:https://example.com" } },
    { "website.url": address, "website.termsUrl": address },
  ],
])("the form refuses %s, and says what would be right", (_what, changes, faults, orgno) => {
  expect(faultsOf(changes, orgno)).toEqual(faults);
});

const owners = (...shares: (number | undefined)[]) =>
  shares.map((each) => ({ name: "Kari Nordmann", ...(each !== undefined && { share: each }) }));

test.each([
  ["one owner of everything", owners(100)],
  ["an owner of next to nothing", owners(0.01)],
  ["owners whose shares nobody told", owners(undefined, undefined)],
  ["owners of a part", owners(60, undefined)],
])("the merchant agreement takes %s", (_what, given) => {
  expect(
    saidBy(() => {
      checkAgreement(given);
    }),
  ).toEqual({});
});

test.each([
  ["nobody", [], { "owners.0.name": "Name at least one person with ownership or rights in the company." }],
  ["an owner without a name", [{ name: " " }], { "owners.0.name": "Every owner needs a name." }],
  [
    "a share of nothing",
    owners(0),
    { "owners.0.share": "An owner's share is a number above 0 and at most 100 percent, not 0." },
  ],
  [
    "a share above everything",
    owners(50, 100.5),
    { "owners.1.share": "An owner's share is a number above 0 and at most 100 percent, not 100.5." },
  ],
  [
    "a share that is no number",
    owners(Number.NaN),
    { "owners.0.share": "An owner's share is a number above 0 and at most 100 percent." },
  ],
  [
    "more than everything",
    owners(60, 41),
    { "owners.1.share": "The owners' shares make 101 percent together, which is more than all." },
  ],
])("the merchant agreement refuses %s, and says why", (_what, given, faults) => {
  expect(
    saidBy(() => {
      checkAgreement(given);
    }),
  ).toEqual(faults);
});
