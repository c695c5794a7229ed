// The samples of edition 2026-01's document, odd values included; where the official ones are slips, as decision 10 mends
// them. Each is a function that makes a new value, so that a test cannot change what another test gets.
import type {
  Merchant,
  PricePackageList,
  Problem,
  ProductOrderDetails,
  ProductOrderList,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitList,
} from "@vipps-management/client/2026-01";

/**
 * One merchant, with an address and without a post address.
 *
 * @example
 * ```ts
 * fixtures.merchant().countryCode; // "NO"
 * ```
 * @see The OpenAPI document of edition 2026-01, `Merchant`
 */
export function merchant(): Merchant {
  return {
    businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
    name: "ACME Fantastic Fitness",
    status: "ACTIVE",
    createdAt: "2023-12-31T06:45:25.921251Z",
    updatedAt: "2023-12-31T06:45:25.921251Z",
    countryCode: "NO",
    businessAddress: {
      lines: ["Dronning Eufemias gate 42"],
      postCode: "0191",
      city: "Oslo",
      countryCode: "NO",
    },
    businessPostAddress: null,
  };
}

/**
 * Two sales units by number and name, as both lists have them.
 *
 * @example
 * ```ts
 * fixtures.salesUnitList().map(({ msn }) => msn); // ["12345678", "12345679"]
 * ```
 * @see The OpenAPI document of edition 2026-01, `SalesUnitList`
 */
export function salesUnitList(): SalesUnitList {
  return [
    { msn: "12345678", name: "ACME Fantastic Fitness" },
    { msn: "12345679", name: "ACME Fantastic Fitness 2" },
  ];
}

/**
 * One sales unit with all nine settings.
 *
 * @example
 * ```ts
 * fixtures.salesUnit().configuration.partialCaptureAllowed; // true
 * ```
 * @see The OpenAPI document of edition 2026-01, `SalesUnit`
 */
export function salesUnit(): SalesUnit {
  return {
    msn: "12345678",
    name: "ACME Fantastic Fitness",
    businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
    configuration: {
      paymentAllowed: true,
      captureType: "ReserveCapture",
      skipLandingPageAllowed: false,
      recurringAllowed: false,
      partialCaptureAllowed: true,
      lateCaptureAllowed: false,
      landingPagePhoneNumberLocked: false,
      longLivingPaymentAllowed: false,
      creditCardPaymentAllowed: true,
    },
  };
}

/**
 * A product order to prefill with every field. Its business identifier has ten digits, its logo is no PNG, and one of its
 * addresses ends in a space: the official sample is so, and the API takes it.
 *
 * @example
 * ```ts
 * const order = await management.productOrders.prefill(fixtures.productOrderRequest());
 * ```
 * @see The OpenAPI document of edition 2026-01, `ProductOrderRequest`
 */
export function productOrderRequest(): ProductOrderRequest {
  return {
    businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" },
    salesUnitName: "ACME Fantastic Fitness",
    salesUnitLogo: "VGhlIGltYWdlIGdvZXMgaGVyZQ==",
    settlementBankAccount: { scheme: "BBAN:NO", id: "86011117947" },
    pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
    productType: "PAYMENT_INTEGRATION",
    productUseCase: "WebsiteWithTest",
    annualTurnover: 100000,
    annualTurnoverPercentage: "10",
    intendedPurpose: "Gym membership, sold on the gym's website.",
    app: null,
    website: {
      url: "https://example.com",
      termsUrl: "https://example.com/terms-and-conditions",
      testWebsiteUrl: "https://example.com/test ",
      testWebsiteUsername: "test-user",
      testWebsitePassword: "test-password",
    },
    hasRecurring: false,
    merchantCategoryCode: "5942",
  };
}

/**
 * The answer to a product order.
 *
 * @example
 * ```ts
 * responses.json(fixtures.productOrderResponse(), { status: 201 });
 * ```
 * @see The OpenAPI document of edition 2026-01, `ProductOrderResponse`
 */
export function productOrderResponse(): ProductOrderResponse {
  const prefilledOrderId = "81b83246-5c19-7b94-875b-ea6d1114f099";
  return { prefilledOrderId, prefillUrl: linkTo(prefilledOrderId) };
}

/**
 * A product order that has become a sales unit.
 *
 * @example
 * ```ts
 * fixtures.productOrderDetails().salesUnit?.msn; // "12345678"
 * ```
 * @see The OpenAPI document of edition 2026-01, `ProductOrderDetails`
 */
export function productOrderDetails(): ProductOrderDetails {
  const productOrderId = "81b83246-5c19-7b94-875b-ea6d1114f099";
  return {
    productOrderType: "PREFILL",
    productOrderId,
    productType: "PAYMENT_INTEGRATION",
    status: "COMPLETED",
    businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
    productOrderUrl: linkTo(productOrderId),
    salesUnit: { msn: "12345678", name: "ACME Fantastic Fitness" },
  };
}

/**
 * The list of product orders: that one.
 *
 * @example
 * ```ts
 * fixtures.productOrderList()[0]?.status; // "COMPLETED"
 * ```
 * @see The OpenAPI document of edition 2026-01, `ProductOrderList`
 */
export function productOrderList(): ProductOrderList {
  return [productOrderDetails()];
}

/**
 * One price package, with a market and a commission.
 *
 * @example
 * ```ts
 * fixtures.pricePackages()[0]?.market; // "NO"
 * ```
 * @see The OpenAPI document of edition 2026-01, `PricePackageList`
 */
export function pricePackages(): PricePackageList {
  return [
    {
      pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
      name: "POS standard",
      description: "2.99%",
      visibleInSignupForm: true,
      productType: "PAYMENT_INTEGRATION",
      market: "NO",
      commission: "30 %",
    },
  ];
}

/**
 * A problem document.
 *
 * @example
 * ```ts
 * fixtures.problem().instance; // "urn:uuid:123e4567-e89b-12d3-a456-426655440000"
 * ```
 * @see The OpenAPI document of edition 2026-01, `Problem`
 */
export function problem(): Problem {
  return {
    type: "https://example.com/problem/not-found",
    title: "Not found",
    status: 404,
    detail: "There is no active sales unit 12345678 of an active merchant that these keys may see.",
    instance: "urn:uuid:123e4567-e89b-12d3-a456-426655440000",
  };
}

function linkTo(orderId: string): string {
  return `https://portal.vippsmobilepay.com/register/prefilled/${orderId}`;
}
