import { describe, expect, test } from "vitest";

import type { Validator } from "../../../src/emulator/http/validate.ts";
import { bodyValidators, responseValidators } from "../../../src/generated/2023-08/validators.ts";
import * as fixtures from "../../../src/samples/2023-08/fixtures.ts";
import { faults } from "../faults.ts";
import { guideSamples, mended } from "../guide-samples.ts";

const validators: Readonly<Record<keyof typeof fixtures, Validator | undefined>> = {
  merchantList: responseValidators["getAllMerchants 200"],
  merchant: responseValidators["getMerchant 200"],
  merchantContracts: responseValidators["getMerchantContracts 200"],
  merchantSalesUnits: responseValidators["getMerchantSalesUnits 200"],
  salesUnitList: responseValidators["getAllSalesUnits 200"],
  salesUnit: responseValidators["getMsn 200"],
  improvedSalesUnit: responseValidators["getMsn 200"],
  salesUnitUpdate: bodyValidators.updateMsn,
  productOrderRequest: bodyValidators.orderProduct,
  productOrderResponse: responseValidators["orderProduct 201"],
  productOrderDetails: responseValidators["productOrderDetails 200"],
  partner: responseValidators["getPartnerWhoami 200"],
  pricePackages: responseValidators["getPartnerPricePackages 200"],
  apiQuality: responseValidators["getApiQuality 200"],
};

const samples = guideSamples.map((sample) => ({ ...sample, make: fixtureNamed(sample.name) }));

function fixtureNamed(name: string): () => unknown {
  const fixture = Object.entries(fixtures).find(([key]) => key === name);
  if (fixture === undefined) throw new Error(`There is no fixture ${name}.`);
  return fixture[1];
}

describe("the guide's samples", () => {
  test("are all there, and nothing else is", () => {
    expect(Object.keys(fixtures).sort()).toEqual(samples.map(({ name }) => name).sort());
  });

  test.each(samples)("$name is the guide's, byte by byte", ({ make, ...sample }) => {
    expect(JSON.stringify(make())).toBe(JSON.stringify(JSON.parse(mended(sample))));
  });

  test.each(Object.entries(validators))("%s is valid against the document", (name, validator) => {
    expect(faults(validator, fixtureNamed(name)())).toEqual([]);
  });

  test("are new at every call, so that a test cannot change what another gets", () => {
    const order = fixtures.productOrderRequest();
    order.businessIdentifier.id = "918713867";
    order.complianceData = null;
    expect(fixtures.productOrderRequest()).not.toEqual(order);
    expect(fixtures.merchantSalesUnits()).not.toBe(fixtures.merchantSalesUnits());
  });

  test("keep the guide's oddities", () => {
    expect(fixtures.salesUnit().businessIdentifier.id).toHaveLength(10);
    expect(fixtures.productOrderRequest().website?.testWebsiteUrl).toMatch(/ $/);
    expect(fixtures.apiQuality().ApiQualityItems[0]).toMatchObject({
      endpoint: "POST://epayment/v1/payments",
      "total Requests": 1000,
    });
  });

  test.each(samples)("$name is mended only if it has to be", ({ text, mends = [] }) => {
    if (mends.length === 0) expect(() => JSON.parse(text) as unknown).not.toThrow();
    else expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  test.each(
    samples.flatMap(({ text, mends = [] }) => mends.map(([wrong, right]) => ({ text, wrong, right }))),
  )("a mend changes nothing but a comma: $wrong", ({ text, wrong, right }) => {
    expect(text.split(wrong)).toHaveLength(2);
    expect(right.replaceAll(",", "")).toBe(wrong.replaceAll(",", ""));
  });
});
