import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { checkPrefill } from "../../../src/helpers/check-prefill/2023-08.ts";
import { base64, png } from "../support/images.ts";
import { guideSample, order } from "../support/orders.ts";

const paths = (findings: readonly { readonly path: string }[]): string[] => findings.map(({ path }) => path);

/** The errors of the order with some fields changed, each as one line. */
function errorsOf(changes: object): string[] {
  return checkPrefill({ ...order, ...changes }).errors.map(({ path, message }) => `${path} ${message}`);
}

function warningsOf(changes: object): string[] {
  return checkPrefill({ ...order, ...changes }).warnings.map(({ path, message }) => `${path} ${message}`);
}

test("nothing is said against an order that nothing is known against", () => {
  expect(checkPrefill(order)).toEqual({ errors: [], warnings: [] });
});

test("the guide's own sample is accepted, and its six slips are named", () => {
  const { errors, warnings } = checkPrefill(guideSample);
  expect(errors).toEqual([]);
  expect(paths(warnings)).toEqual([
    "#/businessIdentifier/id",
    "#/salesUnitLogo",
    "#/website/testWebsiteUrl",
    "#/complianceData/giftCard/validityDuration",
    "#/complianceData/giftCard/giftCardTurnoverShare",
    "#/complianceData/course/onlineAccessibleTime",
  ]);
});

describe("an error is what the API will refuse:", () => {
  test.each([
    [{ businessIdentifier: undefined }, "#/businessIdentifier is missing; it is required"],
    [{ productType: null }, "#/productType is null; it must be a text"],
    [
      { productType: "vipps_pa_nett" },
      `#/productType is "vipps_pa_nett"; it must be one of VIPPS_PA_NETT, VIPPS_LOGG_INN, VIPPS_CHECKOUT, VIPPS_I_KASSA`,
    ],
    [{ salesUnitName: "" }, "#/salesUnitName has 0 characters; it must have at least 1"],
    [{ salesUnitName: "a".repeat(31) }, "#/salesUnitName has 31 characters; it must have at most 30"],
    [
      { salesUnitName: "Per & Kari's" },
      String.raw`#/salesUnitName holds "&", "'", which is not allowed; it must match ^[\p{L}\p{M}\d\\(\)-_\+\s\.]+$`,
    ],
    [{ salesUnitLogo: "no base64" }, `#/salesUnitLogo is "no base64"; it must be base64 without line breaks`],
    [
      { settlementAccountNumber: "8601 11 17947" },
      "#/settlementAccountNumber has 13 characters; it must have at most 11",
    ],
    [
      { settlementAccountNumber: "8601111794X" },
      `#/settlementAccountNumber is "8601111794X"; it must match ^[0-9]{11,11}$`,
    ],
    [{ settlementAccountNumber: 86011117947 }, "#/settlementAccountNumber is 86011117947; it must be a text"],
    [{ settlementAccountNumber: "8" }, "#/settlementAccountNumber has 1 character; it must have at least 11"],
    [{ pricePackageId: "standard" }, `#/pricePackageId is "standard"; it must be a UUID`],
    [{ pricePackageId: "a".repeat(61) }, `#/pricePackageId is "${"a".repeat(60)}…"; it must be a UUID`],
    [
      { businessIdentifier: { scheme: "business:NO:ORG", id: "12345" } },
      "#/businessIdentifier/id must be an organisation number: nine digits, the first not 0",
    ],
    [{ annualTurnover: -1 }, "#/annualTurnover is -1; it must be at least 0"],
    [{ annualTurnover: 1e9 }, "#/annualTurnover is 1000000000; it must be at most 999999999"],
    [{ annualTurnover: 0.5 }, "#/annualTurnover is 0.5; it must be a whole number"],
    [{ annualTurnover: Number.NaN }, "#/annualTurnover is null; it must be a whole number"],
    [{ website: { url: "https://example.com" } }, "#/website/termsUrl is missing; it is required"],
    [{ website: [] }, "#/website is a list; it must be an object"],
    [{ website: "https://example.com" }, "#/website is a text; it must be an object"],
    [
      { complianceData: { donation: { acceptsDonation: "yes" } } },
      "#/complianceData/donation/acceptsDonation is a text; it must be true or false",
    ],
    [{ complianceData: { "a/b~c#d": 1 } }, "#/complianceData/a~1b~0c%23d is no field of this request"],
    [{ sales_unit_name: "ACME" }, "#/sales_unit_name is no field of this request; write salesUnitName"],
    [{ "\ud800": 1 }, "#/%EF%BF%BD is no field of this request"],
    [{ ["__proto__"]: undefined, constructor: 1 }, "#/constructor is no field of this request"],
    [
      { businessIdentifier: { scheme: "business:DK:CVR", id: "918713867" } },
      "#/businessIdentifier/scheme must be business:NO:ORG in this edition",
    ],
    [
      { businessIdentifier: { scheme: "business:NO:ORG", id: "918 713 867" } },
      "#/businessIdentifier/id must be written 918713867",
    ],
    [
      { businessIdentifier: { scheme: "business:NO:ORG", id: "012345678" } },
      "#/businessIdentifier/id must be an organisation number: nine digits, the first not 0",
    ],
  ])("%j", (changes, error) => {
    expect(errorsOf(changes)).toEqual([error]);
  });

  test("an address that the document's pattern does not match", () => {
    for (const url of [
      "http://example.com",
      "https://Example.com",
      "https://shop.photography",
      "https://example.com?x=1",
    ]) {
      expect(errorsOf({ website: { ...order.website, url } })).toEqual([
        String.raw`#/website/url is "${url}"; it must match ^(https:\/\/)[a-z0-9]+([\-\.]{1}[a-z0-9]+)*\.[a-z]{2,5}(:[0-9]{1,5})?(\/.*)?$`,
      ]);
    }
  });

  test("each fault of an order, not only the first", () => {
    const faulty = { ...order, annualTurnover: -1, salesUnitName: "&".repeat(31), website: { url: 1 } };
    expect(paths(checkPrefill(faulty).errors)).toEqual([
      "#/salesUnitName",
      "#/annualTurnover",
      "#/website/termsUrl",
      "#/website/url",
    ]);
  });

  test.each([undefined, 1n, () => order, Symbol("order")])("what JSON cannot say: %s", (given) => {
    expect(checkPrefill(given)).toEqual({
      errors: [{ path: "#", message: "cannot be written as JSON", source: "document" }],
      warnings: [],
    });
  });

  test.each([null, [], "order", 1])("what is no object: %j", (given) => {
    const { errors, warnings } = checkPrefill(given);
    expect(paths(errors)).toEqual(["#"]);
    expect(warnings).toEqual([]);
  });

  test("nothing, where null is allowed and says the same as leaving the field out", () => {
    const empty = { salesUnitName: null, intendedPurpose: null, website: null, complianceData: null };
    const missing = {
      salesUnitName: undefined,
      intendedPurpose: undefined,
      website: undefined,
      complianceData: undefined,
    };
    expect(checkPrefill({ ...order, ...empty })).toEqual(checkPrefill({ ...order, ...missing }));
    expect(errorsOf(empty)).toEqual([]);
  });
});

describe("a warning is what is accepted and costs time later:", () => {
  const toFillIn = "is missing: the merchant has to fill it in, a common reason for delay";
  const inShop = { productType: "VIPPS_I_KASSA", productUseCase: "Unknown", website: null };

  test.each([
    [{ salesUnitName: undefined }, [`#/salesUnitName ${toFillIn}`]],
    [{ salesUnitName: "  " }, ["#/salesUnitName is blank; customers would see no name"]],
    [
      { salesUnitName: "ACME " },
      ["#/salesUnitName has white space around it, or line breaks or tabs in it; leave those out"],
    ],
    [
      { salesUnitLogo: "" },
      ["#/salesUnitLogo is empty; it must be a PNG. The form leaves out such a logo without a word"],
    ],
    [
      { salesUnitLogo: base64(png(99, 1001)) },
      [
        "#/salesUnitLogo is 99 x 1001 pixels; each side must be 100 to 1000. The form leaves out such a logo without a word",
      ],
    ],
    [
      { settlementAccountNumber: "86011117948" },
      ["#/settlementAccountNumber does not end in the right check digit for a bank account: look for a slip"],
    ],
    [
      { settlementAccountNumber: undefined, annualTurnover: undefined },
      [`#/settlementAccountNumber ${toFillIn}`, `#/annualTurnover ${toFillIn}`],
    ],
    [{ productUseCase: undefined }, [`#/productUseCase ${toFillIn}`]],
    [
      { businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" } },
      [
        "#/businessIdentifier/id does not end in the right check digit for an organisation number: look it up in the register, or the merchant may find an empty form",
      ],
    ],
    [
      { intendedPurpose: "  " },
      ["#/intendedPurpose is missing: say what is sold and how, or the order is likely to be delayed"],
    ],
    [
      { intendedPurpose: "Gym membership" },
      ["#/intendedPurpose is very short: say what is sold and how; a vague purpose delays the order"],
    ],
    [{ website: undefined }, [`#/website ${toFillIn}`]],
    [{ complianceData: undefined }, [`#/complianceData ${toFillIn}`]],
    [{ complianceData: { giftCard: null } }, [`#/complianceData ${toFillIn}`]],
    [
      { website: { ...order.website, url: "https://example.com/ " } },
      ["#/website/url ends in white space, as in the guide's sample; trim it"],
    ],
    [
      { website: { ...order.website, termsUrl: "https://example.com/our terms" } },
      ["#/website/termsUrl has white space in it; write it as %20"],
    ],
    [
      { website: { url: "https://example.com", termsUrl: "https://example.com/terms" } },
      ["#/website/testWebsiteUrl is missing: there is a test website, but not where"],
    ],
    [
      { website: { ...order.website, testWebsitePassword: null } },
      ["#/website/testWebsitePassword is missing: a login takes both"],
    ],
    [{ productUseCase: "App" }, ["#/productUseCase is App; with a test website it is WebsiteWithTest"]],
    [
      { ...inShop, productUseCase: "App", intendedPurpose: "POS integration in physical store" },
      ["#/productUseCase should be Unknown for a point of sale"],
    ],
    [
      inShop,
      [
        "#/intendedPurpose does not say that the landing page is to be skipped: where it is a physical shop, say “POS integration in physical store”",
      ],
    ],
    [{ ...inShop, intendedPurpose: "POS integration in physical store" }, []],
    [
      { productType: "VIPPS_LOGG_INN" },
      ["#/pricePackageId has no meaning for a product without payments; leave it out"],
    ],
    [
      {
        productType: "VIPPS_LOGG_INN",
        pricePackageId: null,
        settlementAccountNumber: null,
        complianceData: null,
      },
      [],
    ],
    [
      { complianceData: { giftCard: { isSalesPercentageLessThanTen: true } } },
      [
        `#/complianceData/giftCard/validityDuration ${toFillIn}`,
        `#/complianceData/giftCard/giftCardTurnoverShare ${toFillIn}`,
      ],
    ],
    [
      {
        complianceData: {
          giftCard: {
            isSalesPercentageLessThanTen: true,
            validityDuration: "3 years",
            giftCardTurnoverShare: "about 12,5 %",
          },
        },
      },
      [
        "#/complianceData/giftCard/isSalesPercentageLessThanTen is true, and giftCardTurnoverShare says 12,5 %",
      ],
    ],
    [
      {
        complianceData: {
          course: {
            turnoverShare: "5%",
            timeBeforeOrder: "a day",
            period: "a week",
            isOnlineCourseOffered: true,
          },
        },
      },
      [`#/complianceData/course/onlineAccessibleTime ${toFillIn}`],
    ],
  ])("%j", (changes, warnings) => {
    expect(errorsOf(changes)).toEqual([]);
    expect(warningsOf(changes)).toEqual(warnings);
  });

  test("a price package that is none of yours, when they are told", () => {
    const pricePackages = [{ pricePackageId: "8A11AFB7-c223-48ed-8ca6-4722b97261aa" }];
    expect(checkPrefill(order, { pricePackages }).warnings).toEqual([]);
    expect(checkPrefill(order, { pricePackages: [] }).warnings).toEqual([
      {
        path: "#/pricePackageId",
        message: "is none of your price packages: it is refused, or the form is empty",
        source: "assumed",
      },
    ]);
  });

  test("a login to the test website with half of it missing", () => {
    const website = {
      url: "https://example.com",
      termsUrl: "https://example.com/terms",
      testWebsiteUrl: "https://test.example.com",
    };
    const changes = { productUseCase: "WebsiteWithTest" };
    expect(warningsOf({ ...changes, website: { ...website, testWebsiteUsername: "guest" } })).toEqual([
      "#/website/testWebsitePassword is missing: a login takes both",
    ]);
    expect(warningsOf({ ...changes, website: { ...website, testWebsitePassword: "secret" } })).toEqual([
      "#/website/testWebsiteUsername is missing: a login takes both",
    ]);
  });

  test("and nothing about gift cards as long as their share of the sales is wrong", () => {
    const giftCard = { isSalesPercentageLessThanTen: "no", validityDuration: "3 years" };
    const { errors, warnings } = checkPrefill({ ...order, complianceData: { giftCard } });
    expect(paths(errors)).toEqual(["#/complianceData/giftCard/isSalesPercentageLessThanTen"]);
    expect(warnings).toEqual([]);
  });

  test("and nothing about a field that is wrong, or about what is in it", () => {
    const { errors, warnings } = checkPrefill({
      ...order,
      website: 1,
      salesUnitName: "&",
      intendedPurpose: 1,
    });
    expect(paths(errors)).toEqual(["#/salesUnitName", "#/intendedPurpose", "#/website"]);
    expect(warnings).toEqual([]);
  });
});

test("any JSON at all is checked without an exception, and the order is left as it was", () => {
  const anyOrder = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        businessIdentifier: fc.oneof(fc.constant(order.businessIdentifier), fc.jsonValue()),
        productType: fc.oneof(
          fc.constantFrom("VIPPS_PA_NETT", "VIPPS_LOGG_INN", "VIPPS_I_KASSA"),
          fc.jsonValue(),
        ),
        salesUnitName: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
        salesUnitLogo: fc.oneof(fc.base64String(), fc.jsonValue()),
        settlementAccountNumber: fc.oneof(fc.stringMatching(/^[0-9]{11}$/), fc.jsonValue()),
        website: fc.oneof(
          fc.record({ url: fc.webUrl(), termsUrl: fc.webUrl(), testWebsiteUrl: fc.string() }),
          fc.jsonValue(),
        ),
        complianceData: fc.oneof(
          fc.record({
            giftCard: fc.record({
              isSalesPercentageLessThanTen: fc.boolean(),
              giftCardTurnoverShare: fc.string(),
            }),
          }),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(anyOrder, (given) => {
      const before = JSON.stringify(given);
      const { errors, warnings } = checkPrefill(given);
      expect(JSON.stringify(given)).toBe(before);
      for (const { path, message } of [...errors, ...warnings]) {
        expect(path).toMatch(/^#(?:\/|$)/);
        expect(message).toMatch(/^(?:is|has|holds|must|does|ends|should|cannot) /);
      }
      for (const warning of warnings) {
        expect(
          errors.filter(({ path }) => path === warning.path || path.startsWith(`${warning.path}/`)),
        ).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test("a share of turnover that is 200,000 digits long is judged in linear time", () => {
  const giftCardTurnoverShare = "9".repeat(200_000);
  const began = performance.now();
  checkPrefill({
    ...order,
    complianceData: { giftCard: { giftCardTurnoverShare, isSalesPercentageLessThanTen: true } },
  });
  // Tried from each digit anew, it takes a minute.
  expect(performance.now() - began).toBeLessThan(5_000);
});
