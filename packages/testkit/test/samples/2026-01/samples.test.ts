import type * as client from "@vipps-management/client/2026-01";
import { checkPrefill } from "@vipps-management/client/2026-01/check-prefill";
import {
  hasValidBusinessIdCheckDigit,
  hasValidCvrNumberCheckDigit,
  hasValidOrganisationNumberCheckDigit,
} from "@vipps-management/client/helpers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Validator } from "../../../src/emulator/http/validate.ts";
import { bodyValidators, responseValidators } from "../../../src/generated/2026-01/validators.ts";
import { createFactories, type Factories } from "../../../src/samples/2026-01/factories.ts";
import * as fixtures from "../../../src/samples/2026-01/fixtures.ts";
import * as oneOfEach from "../../../src/samples/2026-01/one-of-each.ts";
import { faults } from "../faults.ts";

const validators: Readonly<Record<keyof typeof fixtures, Validator | undefined>> = {
  merchant: responseValidators["getMerchantByBusinessIdentifier 200"],
  salesUnitList: responseValidators["getAllSalesUnits 200"],
  salesUnit: responseValidators["getMsn 200"],
  productOrderRequest: bodyValidators.orderProduct,
  productOrderResponse: responseValidators["orderProduct 201"],
  productOrderDetails: responseValidators["getProductOrderDetails 200"],
  productOrderList: responseValidators["getProductOrders 200"],
  pricePackages: responseValidators["getPartnerPricePackages 200"],
  problem: responseValidators["getMsn 404"],
};

test.each(Object.entries(fixtures))(
  "the sample %s is valid against the document, and new at every call",
  (name, make) => {
    expect(faults(validators[name as keyof typeof fixtures], make())).toEqual([]);
    expect(make()).not.toBe(make());
    expect(make()).toEqual(make());
  },
);

/** Every kind in a place where the document says what is valid. */
const wholes: Readonly<Record<keyof Factories, [Validator | undefined, (make: Factories) => unknown]>> = {
  merchant: [validators.merchant, (make) => make.merchant()],
  businessIdentifier: [
    validators.salesUnit,
    (make) =>
      make.salesUnit({ businessIdentifier: make.businessIdentifier({ scheme: "business:FI:Y-tunnus" }) }),
  ],
  msn: [validators.salesUnitList, (make) => [{ msn: make.msn(), name: "ACME" }]],
  salesUnitSummary: [validators.salesUnitList, (make) => [make.salesUnitSummary()]],
  salesUnit: [validators.salesUnit, (make) => make.salesUnit()],
  bankAccount: [
    validators.productOrderRequest,
    (make) => make.prefillRequest({ settlementBankAccount: make.bankAccount({ scheme: "BBAN:DK" }) }),
  ],
  prefillRequest: [validators.productOrderRequest, (make) => make.prefillRequest()],
  productOrderResponse: [validators.productOrderResponse, (make) => make.productOrderResponse()],
  productOrderDetails: [validators.productOrderDetails, (make) => make.productOrderDetails()],
  pricePackage: [validators.pricePackages, (make) => [make.pricePackage()]],
  problem: [validators.problem, (make) => make.problem()],
};

describe("whatever the seed", () => {
  test.each(Object.entries(wholes))("%s is valid against the document", (_name, [validator, make]) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(faults(validator, make(createFactories({ seed })))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("nothing is known against an order, in any of the three countries", () => {
    const scheme = fc.constantFrom("business:NO:ORG", "business:DK:CVR", "business:FI:Y-tunnus");
    const productType = fc.constantFrom("PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT");
    fc.assert(
      fc.property(fc.integer(), scheme, productType, (seed, one, product) => {
        const make = createFactories({ seed });
        const order = make.prefillRequest({ businessIdentifier: { scheme: one }, productType: product });
        expect(checkPrefill(order)).toEqual({ errors: [], warnings: [] });
      }),
      { numRuns: 300 },
    );
  });

  test("check digits are right", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { businessIdentifier } = createFactories({ seed });
        expect(hasValidOrganisationNumberCheckDigit(businessIdentifier().id)).toBe(true);
        expect(hasValidCvrNumberCheckDigit(businessIdentifier({ scheme: "business:DK:CVR" }).id)).toBe(true);
        expect(hasValidBusinessIdCheckDigit(businessIdentifier({ scheme: "business:FI:Y-tunnus" }).id)).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  test("the same seed gives the same values, and another seed others", () => {
    const told = (seed: number): unknown =>
      Object.values(wholes).map(([, make]) => make(createFactories({ seed })));
    expect(told(1)).toEqual(told(1));
    expect(told(1)).not.toEqual(told(2));
  });
});

test("what belongs together follows what is asked for", () => {
  const make = createFactories({ seed: 1 });
  const danish = make.merchant({ businessIdentifier: { scheme: "business:DK:CVR" } });
  expect([danish.countryCode, danish.businessAddress?.countryCode]).toEqual(["DK", "DK"]);
  expect(make.productOrderDetails({ status: "COMPLETED" }).salesUnit).not.toBeNull();
  expect(make.productOrderDetails({ productOrderType: "MANUAL" }).productOrderUrl).toBeNull();
  expect(make.prefillRequest({ productUseCase: "App" }).app).toEqual({ appName: "ACME" });
  expect(make.problem({ status: 409 }).title).toBe("Conflict");
});

test("values have the client's types", () => {
  const make = createFactories({ seed: 1 });
  const samples = [
    fixtures.productOrderRequest() satisfies client.ProductOrderRequest,
    fixtures.productOrderList() satisfies client.ProductOrderList,
    fixtures.merchant() satisfies client.Merchant,
    make.prefillRequest() satisfies client.ProductOrderRequest,
    make.productOrderDetails() satisfies client.ProductOrderDetails,
    make.salesUnit() satisfies client.SalesUnit,
    make.pricePackage() satisfies client.PricePackage,
  ];
  expect(samples).toHaveLength(7);
});

describe("one of each", () => {
  test.each(Object.keys(oneOfEach) as (keyof typeof oneOfEach)[])(
    "%s is the first of seed 1, at every call and never the same object",
    (kind) => {
      const make = oneOfEach[kind];
      expect(make()).toEqual(createFactories({ seed: 1 })[kind]());
      expect(make()).toEqual(make());
      expect(make()).not.toBe(make());
    },
  );

  test("takes overrides", () => {
    const order = oneOfEach.productOrderDetails({ status: "COMPLETED" });
    expect(order.salesUnit).toEqual({
      msn: expect.any(String) as string,
      name: expect.any(String) as string,
    });
  });
});
