import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Validator } from "../../../src/emulator/http/validate.ts";
import { bodyValidators, responseValidators } from "../../../src/generated/2023-08/validators.ts";
import { createFactories, type Factories } from "../../../src/samples/2023-08/factories.ts";
import * as oneOfEach from "../../../src/samples/2023-08/one-of-each.ts";
import { ibanOf, isBankAccount, isOrganisationNumber } from "../../../src/samples/identifiers.ts";
import { faults } from "../faults.ts";

const seeds = fc.integer();
const thousand = { numRuns: 1000 };

/** Every kind in a place where the document says what is valid. */
const wholes: Readonly<Record<string, [Validator | undefined, (factories: Factories) => unknown]>> = {
  merchant: [responseValidators["getMerchant 200"], (make) => make.merchant()],
  merchantList: [responseValidators["getAllMerchants 200"], (make) => make.merchantList()],
  merchantContracts: [responseValidators["getMerchantContracts 200"], (make) => make.merchantContracts()],
  merchantSalesUnits: [responseValidators["getMerchantSalesUnits 200"], (make) => make.merchantSalesUnits()],
  msn: [responseValidators["getMerchantSalesUnits 200"], (make) => [make.msn()]],
  salesUnitList: [responseValidators["getAllSalesUnits 200"], (make) => make.salesUnitList()],
  salesUnit: [responseValidators["getMsn 200"], (make) => make.salesUnit()],
  "salesUnit with all its parts": [
    responseValidators["getMsn 200"],
    (make) =>
      make.salesUnit({
        businessIdentifier: make.businessIdentifier(),
        configuration: make.salesUnitConfiguration({
          customerMustBePresent: true,
          userinfoNinAllowed: false,
        }),
        bankDetails: make.bankDetails(),
        changelog: [make.salesUnitChange(), make.salesUnitChange()],
      }),
  ],
  salesUnitUpdate: [bodyValidators.updateMsn, (make) => make.salesUnitUpdate()],
  prefillRequest: [bodyValidators.orderProduct, (make) => make.prefillRequest()],
  productOrderResponse: [responseValidators["orderProduct 201"], (make) => make.productOrderResponse()],
  productOrderDetails: [responseValidators["productOrderDetails 200"], (make) => make.productOrderDetails()],
  partner: [responseValidators["getPartnerWhoami 200"], (make) => make.partner()],
  pricePackage: [responseValidators["getPartnerPricePackages 200"], (make) => [make.pricePackage()]],
  pricePackages: [responseValidators["getPartnerPricePackages 200"], (make) => make.pricePackages()],
  apiQualityItem: [
    responseValidators["getApiQuality 200"],
    (make) => make.apiQuality({ ApiQualityItems: [make.apiQualityItem()] }),
  ],
  apiQuality: [responseValidators["getApiQuality 200"], (make) => make.apiQuality()],
  problem: [responseValidators["getMsn 404"], (make) => make.problem()],
  gatewayError: [responseValidators["getMsn 401"], (make) => make.gatewayError()],
};

describe("whatever the seed", () => {
  test.each(Object.entries(wholes))("%s is valid against the document", (_name, [validator, make]) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(faults(validator, make(createFactories({ seed })))).toEqual([]);
      }),
      thousand,
    );
  });

  test("organisation numbers and bank accounts have a right check digit, wherever they stand", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const make = createFactories({ seed });
        const { businessIdentifier, settlementAccountNumber } = make.prefillRequest();
        const { bankAccountBban = "", bankAccountIban } = make.bankDetails();
        const organisationNumbers = [
          ...[make.organisationNumber(), make.businessIdentifier().id, businessIdentifier.id],
          ...[make.salesUnit().businessIdentifier.id, String(make.merchant().orgno)],
          ...make.merchantList().MerchantList.map(({ orgno }) => String(orgno)),
        ];
        expect(organisationNumbers.filter((number) => !isOrganisationNumber(number))).toEqual([]);
        const accounts = [make.bankAccount(), settlementAccountNumber ?? "", bankAccountBban];
        expect(accounts.filter((account) => !isBankAccount(account))).toEqual([]);
        expect(bankAccountIban).toBe(ibanOf(bankAccountBban));
      }),
      thousand,
    );
  });

  test("a product order is valid for every product, use case and group of compliance data", () => {
    const productType = fc.constantFrom("VIPPS_PA_NETT", "VIPPS_LOGG_INN", "VIPPS_CHECKOUT", "VIPPS_I_KASSA");
    const productUseCase = fc.constantFrom("Website", "WebsiteWithTest", "App", "Unknown");
    const group = fc.constantFrom({}, null);
    const complianceData = fc.option(
      fc.record(
        {
          ...{ giftCard: group, membership: group, subscription: group, course: group },
          ...{ ticket: group, rent: group, prepaidServices: group, donation: group },
        },
        { requiredKeys: [] },
      ),
    );
    const website = fc.constantFrom({ url: "https://example.no" }, {}, null, undefined);
    const overrides = fc.record(
      { productType, productUseCase, complianceData, website },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(seeds, overrides, (seed, given) => {
        expect(faults(bodyValidators.orderProduct, createFactories({ seed }).prefillRequest(given))).toEqual(
          [],
        );
      }),
      thousand,
    );
  });

  test("the figures of API quality add up", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {
          endpoint,
          successRate,
          "total Requests": total = 0,
          ...statuses
        } = createFactories({
          seed,
        }).apiQualityItem();
        expect(endpoint).toMatch(/^(GET|POST):\//);
        expect(Object.values(statuses).reduce((sum, count) => sum + count)).toBe(total);
        expect(successRate).toBe(Math.round((100 * (statuses.status200 ?? 0)) / total));
      }),
    );
  });
});

describe("a seed", () => {
  const everything = (seed: number): unknown[] => {
    const make = createFactories({ seed });
    return Object.values(wholes).map(([, whole]) => whole(make));
  };

  test("gives the same values again, and another seed gives others", () => {
    expect(everything(7)).toEqual(everything(7));
    expect(createFactories({ seed: 7 }).prefillRequest()).not.toEqual(
      createFactories({ seed: 8 }).prefillRequest(),
    );
  });

  test("gives the n-th value of a kind whatever else was made before it", () => {
    const make = createFactories({ seed: 7 });
    make.merchant();
    make.salesUnit({ name: "ACME Oslo" });
    make.prefillRequest();
    const other = createFactories({ seed: 7 });
    other.salesUnit();
    expect(make.salesUnit()).toEqual(other.salesUnit());
  });

  test("gives values of one kind that differ: no MSN comes twice in ten thousand sales units", () => {
    const make = createFactories({ seed: 7 });
    const msns = Array.from({ length: 10_000 }, () => make.salesUnit().msn);
    expect(new Set(msns).size).toBe(10_000);
    const [first, second] = make.merchantList().MerchantList;
    expect(first?.orgno).not.toBe(second?.orgno);
  });

  test("is not shared between two that use it", () => {
    const [one, two] = [createFactories({ seed: 7 }), createFactories({ seed: 7 })];
    one.merchant();
    one.merchant();
    expect(two.merchant()).toEqual(createFactories({ seed: 7 }).merchant());
  });
});

describe("a value", () => {
  const make = createFactories({ seed: 1 });

  test("has the fields that are asked for, further in too", () => {
    const salesUnit = make.salesUnit({ name: "ACME Oslo", configuration: { captureType: "DirectCapture" } });
    expect(salesUnit).toMatchObject({
      name: "ACME Oslo",
      configuration: { captureType: "DirectCapture", paymentAllowed: true },
    });
  });

  test("keeps null and leaves out what is undefined", () => {
    const order = make.prefillRequest({
      salesUnitLogo: null,
      website: { testWebsiteUrl: null },
      annualTurnover: undefined,
    });
    expect(order).toMatchObject({ salesUnitLogo: null, website: { testWebsiteUrl: null } });
    expect(order).not.toHaveProperty("annualTurnover");
  });

  test("takes a list instead of its own", () => {
    expect(make.salesUnitList({ msn: [] }).msn).toEqual([]);
    expect(make.merchantList({ MerchantList: [make.merchant({ name: "A" })] }).MerchantList).toHaveLength(1);
  });

  test("is the usual case where tests branch", () => {
    expect(make.prefillRequest()).toMatchObject({ productType: "VIPPS_PA_NETT", productUseCase: "Website" });
    expect(make.prefillRequest()).not.toHaveProperty("pricePackageId");
    expect(make.salesUnit()).toMatchObject({
      configuration: { paymentAllowed: true, captureType: "ReserveCapture" },
    });
    expect(make.productOrderDetails().prefillStatus).toBe("RECEIVED");
    expect(make.partner()).toMatchObject({ status: "ACTIVE", level: "Vipps Partner Premium" });
    expect(make.salesUnitUpdate()).not.toHaveProperty("status");
  });

  test("fits what is asked for: the link follows the id, the IBAN the account, the title the status", () => {
    const prefilledOrderId = "81b83246-5c19-7b94-875b-ea6d1114f099";
    expect(make.productOrderResponse({ prefilledOrderId }).prefillUrl).toBe(
      `https://portal.vipps.no/register/vippspanett/${prefilledOrderId}`,
    );
    expect(make.bankDetails({ bankAccountBban: "86011117947" }).bankAccountIban).toBe("NO93 8601 1117 947");
    // What is no account number has no IBAN of its own.
    expect(make.bankDetails({ bankAccountBban: "none" })).toMatchObject({
      bankAccountBban: "none",
      bankAccountIban: expect.stringMatching(/^NO\d\d /) as string,
    });
    expect(make.problem({ status: 409 })).toMatchObject({ status: 409, title: "Conflict" });
    expect(make.gatewayError({ statusCode: 429 }).message).toBe("Rate limit is exceeded.");
  });

  test("fits the product: no website for a physical shop, a test site when there is one", () => {
    const inShop = make.prefillRequest({ productType: "VIPPS_I_KASSA" });
    expect(inShop.productUseCase).toBe("Unknown");
    expect(inShop).not.toHaveProperty("website");
    const withTest = make.prefillRequest({
      productUseCase: "WebsiteWithTest",
      website: { url: "https://acme.no" },
    });
    expect(withTest.website).toMatchObject({
      url: "https://acme.no",
      termsUrl: "https://acme.no/terms-and-conditions",
      testWebsiteUrl: "https://acme.no/test",
    });
  });

  test("has the whole of a compliance group that is named", () => {
    const { complianceData } = make.prefillRequest({
      complianceData: { rent: { averageRentalDuration: "a day" } },
    });
    expect(complianceData).toEqual({
      rent: { turnoverShare: "about 25%", prepurchaseTime: "10 weeks", averageRentalDuration: "a day" },
    });
  });

  test("has a logo that the form shows: a PNG of 100 pixels", () => {
    const bytes = Uint8Array.from(atob(make.prefillRequest().salesUnitLogo ?? ""), (byte) =>
      byte.charCodeAt(0),
    );
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const header = new DataView(bytes.buffer);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([100, 100]);
  });

  test("can be changed without changing the next", () => {
    const order = oneOfEach.prefillRequest({ complianceData: { rent: {} } });
    if (order.complianceData?.rent) order.complianceData.rent.turnoverShare = "all of it";
    expect(oneOfEach.prefillRequest({ complianceData: { rent: {} } })).not.toEqual(order);
  });

  test("with a field that the document does not have does not compile", () => {
    // @ts-expect-error -- no such field
    make.salesUnit({ title: "ACME" });
    // @ts-expect-error -- no such field further in
    make.prefillRequest({ website: { uri: "https://example.com" } });
    // @ts-expect-error -- not one of the products
    make.prefillRequest({ productType: "PAYMENT_INTEGRATION" });
    // @ts-expect-error -- a list is given whole
    make.merchantList({ MerchantList: [{ name: "ACME" }] });
    expect(make.merchant({ orgno: 918713867 }).orgno).toBe(918713867);
  });
});

describe("one of each", () => {
  test.each(Object.entries(oneOfEach))(
    "%s is the same at every call, but not the same object",
    (_name, make) => {
      expect(make()).toEqual(make());
      expect(make()).not.toBe(make());
    },
  );

  test.each(Object.keys(oneOfEach) as (keyof typeof oneOfEach)[])("%s is the first of seed 1", (kind) => {
    expect(oneOfEach[kind]()).toEqual(createFactories({ seed: 1 })[kind]());
  });

  test("takes overrides", () => {
    expect(oneOfEach.salesUnitUpdate({ name: undefined, status: "DEACTIVATED" })).toStrictEqual({
      status: "DEACTIVATED",
    });
  });
});
