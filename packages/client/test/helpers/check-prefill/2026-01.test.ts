import { describe, expect, test } from "vitest";

import type { ProductOrderRequest } from "../../../src/2026-01.ts";
import { checkPrefill } from "../../../src/helpers/check-prefill/2026-01.ts";
import { base64, png } from "../support/images.ts";

// What is particular to edition 2026-01. What both editions share stands in the test of 2023-08.

/** An order that nobody knows anything against. */
const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "918713867" },
  salesUnitName: "ACME Fantastic Fitness",
  salesUnitLogo: base64(png(500, 500)),
  settlementBankAccount: { scheme: "BBAN:NO", id: "86011117947" },
  pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
  productType: "PAYMENT_INTEGRATION",
  productUseCase: "Website",
  annualTurnover: 100_000,
  annualTurnoverPercentage: "10",
  intendedPurpose: "Gym membership, sold on the gym's website.",
  website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
  hasRecurring: false,
  merchantCategoryCode: "5942",
} satisfies ProductOrderRequest;

const danish = {
  businessIdentifier: { scheme: "business:DK:CVR", id: "43300946" },
  settlementBankAccount: { scheme: "BBAN:DK", id: "00400440116243" },
};
const finnish = {
  businessIdentifier: { scheme: "business:FI:Y-tunnus", id: "3330214-4" },
  settlementBankAccount: { scheme: "BBAN:FI", id: "12345600000785" },
};

const lines = (findings: readonly { readonly path: string; readonly message: string }[]): string[] =>
  findings.map(({ path, message }) => `${path} ${message}`);
const errorsOf = (changes: object): string[] => lines(checkPrefill({ ...order, ...changes }).errors);
const warningsOf = (changes: object): string[] => lines(checkPrefill({ ...order, ...changes }).warnings);

test.each([[{}], [danish], [finnish]])("nothing is said against an order that is right: %j", (changes) => {
  expect(checkPrefill({ ...order, ...changes })).toEqual({ errors: [], warnings: [] });
});

test("the official sample is accepted, and its slips are named", () => {
  const { errors, warnings } = checkPrefill({
    ...order,
    businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" },
    salesUnitLogo: "VGhlIGltYWdlIGdvZXMgaGVyZQ==",
    productUseCase: "WebsiteWithTest",
    app: null,
    website: {
      ...order.website,
      testWebsiteUrl: "https://example.com/test ",
      testWebsiteUsername: "test-user",
      testWebsitePassword: "test-password",
    },
  });
  expect(errors).toEqual([]);
  expect(warnings.map(({ path }) => path)).toEqual([
    "#/businessIdentifier/id",
    "#/salesUnitLogo",
    "#/website/testWebsiteUrl",
  ]);
});

describe("an error is what the API will refuse:", () => {
  test.each([
    [
      { productType: "VIPPS_PA_NETT" },
      `#/productType is "VIPPS_PA_NETT"; it must be one of PAYMENT_INTEGRATION, CASHIER, CHECKOUT, LOGIN, DONATIONS`,
    ],
    [{ businessIdentifier: undefined }, "#/businessIdentifier is missing; it is required"],
    [{ salesUnitName: "a".repeat(41) }, "#/salesUnitName has 41 characters; it must have at most 40"],
    [
      { salesUnitName: "Per & Kari" },
      String.raw`#/salesUnitName holds "&", which is not allowed; it must match ^[\p{L}\p{M}\d\\(\)-_\+\s\.` +
        "`]+$",
    ],
    [{ merchantCategoryCode: 5942 }, "#/merchantCategoryCode is 5942; it must be a text"],
    [{ merchantCategoryCode: "594" }, `#/merchantCategoryCode is "594"; it must match ^[0-9]{4}$`],
    [{ annualTurnoverPercentage: 10 }, "#/annualTurnoverPercentage is 10; it must be a text"],
    [{ annualTurnoverPercentage: "15" }, `#/annualTurnoverPercentage is "15"; it must match ^(10|[1-9])0$`],
    [{ app: {} }, "#/app/appName is missing; it is required"],
    [{ settlementAccountNumber: "86011117947" }, "#/settlementAccountNumber is no field of this request"],
    [{ complianceData: {} }, "#/complianceData is no field of this request"],
    [
      { settlementBankAccount: { scheme: "IBAN:NO", id: "86011117947" } },
      "#/settlementBankAccount/scheme must be BBAN:NO or BBAN:DK or BBAN:FI",
    ],
    [
      { businessIdentifier: { scheme: "business:SE:ORG", id: "5560360793" } },
      "#/businessIdentifier/scheme must be business:NO:ORG or business:DK:CVR or business:FI:Y-tunnus",
    ],
    [
      { businessIdentifier: { scheme: "business:NO:ORG", id: "43300946" } },
      "#/businessIdentifier/id must be an organisation number: nine digits, the first not 0",
    ],
    [
      { businessIdentifier: { scheme: "business:DK:CVR", id: "918713867" } },
      "#/businessIdentifier/id must be a CVR number: eight digits",
    ],
    [
      { ...finnish, businessIdentifier: { scheme: "business:FI:Y-tunnus", id: "33302144" } },
      "#/businessIdentifier/id must be written 3330214-4",
    ],
    [
      { website: { ...order.website, url: "http://example.com" } },
      String.raw`#/website/url is "http://example.com"; it must match ^https:\/\/\S+\s*$`,
    ],
  ])("%j", (changes, error) => {
    expect(errorsOf(changes)).toEqual([error]);
  });

  test.each([
    [{ salesUnitName: "ACME `Oslo`" }],
    [{ salesUnitName: "a".repeat(40) }],
    [{ annualTurnoverPercentage: "100" }],
    [{ website: { url: "https://Shop.photography?x=1", termsUrl: "https://bücher.example" } }],
  ])("and not what edition 2023-08 refuses: %j", (changes) => {
    expect(checkPrefill({ ...order, ...changes })).toEqual({ errors: [], warnings: [] });
  });

  test("nothing, where null is allowed and says the same as leaving the field out", () => {
    const names = Object.keys(order).filter((name) => !["businessIdentifier", "productType"].includes(name));
    const empty = Object.fromEntries([...names, "app"].map((name) => [name, null]));
    expect(errorsOf(empty)).toEqual([]);
    const missing = Object.fromEntries([...names, "app"].map((name) => [name, undefined]));
    expect(checkPrefill({ ...order, ...empty })).toEqual(checkPrefill({ ...order, ...missing }));
  });
});

describe("a warning is what is accepted and costs time later:", () => {
  const toFillIn = "is missing: the merchant has to fill it in, a common reason for delay";
  const withoutPrice = { pricePackageId: null };

  test.each([
    [{ website: null }, [`#/website ${toFillIn}`]],
    [{ productType: "LOGIN", website: null, productUseCase: "Unknown", ...withoutPrice }, []],
    [
      { settlementBankAccount: null, annualTurnover: null, annualTurnoverPercentage: null },
      [`#/settlementBankAccount ${toFillIn}`, `#/annualTurnover ${toFillIn}`],
    ],
    [
      { annualTurnover: null, productType: "LOGIN", ...withoutPrice },
      ["#/annualTurnoverPercentage is a share of a turnover that is not given"],
    ],
    [
      { productType: "LOGIN" },
      ["#/pricePackageId has no meaning for LOGIN, which has no price packages; leave it out"],
    ],
    [
      { productType: "DONATIONS" },
      ["#/pricePackageId has no meaning for DONATIONS, which has no price packages; leave it out"],
    ],
    [{ productType: "DONATIONS", ...withoutPrice }, []],
    [
      { productType: "CASHIER", intendedPurpose: "POS integration in physical store" },
      ["#/productUseCase should be Unknown for a point of sale"],
    ],
    [{ hasRecurring: true }, ["#/hasRecurring is true: recurring payments are checked more closely first"]],
    [{ productUseCase: "App" }, [`#/app ${toFillIn}`]],
    [{ productUseCase: "App", app: { appName: "ACME" } }, []],
    [{ productUseCase: "App", app: { appName: " " } }, ["#/app/appName is blank; name the app"]],
    [{ app: { appName: "ACME" } }, ["#/productUseCase is Website; with an app it is App"]],
    [
      { ...danish, businessIdentifier: { scheme: "business:DK:CVR", id: "43300947" } },
      [
        "#/businessIdentifier/id does not end in the right check digit: look it up in the register, or the merchant may find an empty form",
      ],
    ],
    [
      { ...finnish, businessIdentifier: { scheme: "business:FI:Y-tunnus", id: "3330214-5" } },
      [
        "#/businessIdentifier/id does not end in the right check digit: look it up in the register, or the merchant may find an empty form",
      ],
    ],
    [
      { settlementBankAccount: danish.settlementBankAccount },
      ["#/settlementBankAccount/scheme is of another country than the company: it should be BBAN:NO"],
    ],
    [
      { settlementBankAccount: { scheme: "BBAN:NO", id: "860111179" } },
      ["#/settlementBankAccount/id should have eleven digits"],
    ],
    [
      { settlementBankAccount: { scheme: "BBAN:NO", id: "86011117948" } },
      [
        "#/settlementBankAccount/id does not end in the right check digit for a bank account: look for a slip",
      ],
    ],
  ])("%j", (changes, warnings) => {
    expect(errorsOf(changes)).toEqual([]);
    expect(warningsOf(changes)).toEqual(warnings);
  });

  test("a price package of yours that is for another product or another country", () => {
    const { pricePackageId } = order;
    const findings = (offer: object): string[] =>
      lines(checkPrefill(order, { pricePackages: [{ pricePackageId, ...offer }] }).warnings);
    expect(findings({ market: "NO", productType: "PAYMENT_INTEGRATION" })).toEqual([]);
    expect(findings({})).toEqual([]);
    expect(findings({ market: "DK", productType: "CASHIER" })).toEqual([
      "#/pricePackageId is for DK, and the company is in NO",
      "#/pricePackageId is for CASHIER, and not for PAYMENT_INTEGRATION",
    ]);
  });
});
