import type * as client from "@vipps-management/client/2023-08";
import { expect, test } from "vitest";

import { createFactories, type Factories } from "../../../src/samples/2023-08/factories.ts";
import * as fixtures from "../../../src/samples/2023-08/fixtures.ts";

// Compile-time tests: that the assignments below type-check is what they assert.

test("every fixture can be used where the client's types are asked for", () => {
  const samples = {
    merchantList: fixtures.merchantList() satisfies client.MerchantListResponse,
    merchant: fixtures.merchant() satisfies client.Merchant,
    merchantContracts: fixtures.merchantContracts() satisfies client.MerchantContracts,
    merchantSalesUnits: fixtures.merchantSalesUnits() satisfies client.MerchantSalesUnits,
    salesUnitList: fixtures.salesUnitList() satisfies client.SalesUnitList,
    salesUnit: fixtures.salesUnit() satisfies client.SalesUnit,
    improvedSalesUnit: fixtures.improvedSalesUnit() satisfies client.SalesUnit,
    salesUnitUpdate: fixtures.salesUnitUpdate() satisfies client.SalesUnitUpdate,
    productOrderRequest: fixtures.productOrderRequest() satisfies client.ProductOrderRequest,
    productOrderResponse: fixtures.productOrderResponse() satisfies client.ProductOrderResponse,
    productOrderDetails: fixtures.productOrderDetails() satisfies client.ProductOrderDetails,
    partner: fixtures.partner() satisfies client.Partner,
    pricePackages: fixtures.pricePackages() satisfies client.PricePackageList,
    apiQuality: fixtures.apiQuality() satisfies client.ApiQuality,
  } satisfies Record<keyof typeof fixtures, unknown>;
  expect(Object.keys(samples).sort()).toEqual(Object.keys(fixtures).sort());
});

/** The client's type of each kind that a factory makes. */
interface ClientTypes {
  merchant: client.Merchant;
  merchantList: client.MerchantListResponse;
  merchantContracts: client.MerchantContracts;
  merchantSalesUnits: client.MerchantSalesUnits;
  businessIdentifier: client.BusinessIdentifier;
  organisationNumber: string;
  bankAccount: string;
  msn: client.Msn;
  salesUnit: client.SalesUnit;
  salesUnitList: client.SalesUnitList;
  salesUnitUpdate: client.SalesUnitUpdate;
  salesUnitConfiguration: client.SalesUnitConfiguration;
  bankDetails: client.BankDetails;
  salesUnitChange: client.SalesUnitChange;
  prefillRequest: client.ProductOrderRequest;
  productOrderResponse: client.ProductOrderResponse;
  productOrderDetails: client.ProductOrderDetails;
  partner: client.Partner;
  pricePackage: client.PricePackage;
  pricePackages: client.PricePackageList;
  apiQualityItem: client.ApiQualityItem;
  apiQuality: client.ApiQuality;
  problem: client.Problem;
  gatewayError: client.GatewayError;
}

test("every factory makes values of the client's types", () => {
  const make: { [Kind in keyof Factories]: () => ClientTypes[Kind] } = createFactories({ seed: 1 });
  expect(make.salesUnit().msn).toMatch(/^[0-9]{6}$/);
});
