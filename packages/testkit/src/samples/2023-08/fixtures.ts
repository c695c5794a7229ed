// The JSON samples of the guide of August 2023, in its order and as they stand there, odd names and values included.
// Each is a function that makes a new value: it has the types that the client asks for, which are not read-only, and yet
// a test cannot change what another test gets.
import type {
  ApiQuality,
  Merchant,
  MerchantContracts,
  MerchantListResponse,
  MerchantSalesUnits,
  Partner,
  PricePackageList,
  ProductOrderDetails,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitList,
  SalesUnitUpdate,
} from "@vipps-management/client/2023-08";

/**
 * Two merchants. Their organisation numbers are JSON numbers, and neither has a right check digit.
 * Mended: the comma between the two merchants was missing.
 *
 * @example
 * ```ts
 * fixtures.merchantList().MerchantList.map(({ name }) => name); // ["ACME Fantastic Fitness", "ACME Fantastic Fitness 2"]
 * ```
 * @see The guide of August 2023, "Get all merchants":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-all-merchants
 */
export function merchantList(): MerchantListResponse {
  return {
    MerchantList: [
      {
        orgno: 987654321,
        name: "ACME Fantastic Fitness",
      },
      {
        orgno: 987654322,
        name: "ACME Fantastic Fitness 2",
      },
    ],
  };
}

/**
 * One merchant.
 *
 * @example
 * ```ts
 * fixtures.merchant().orgno; // 987654321
 * ```
 * @see The guide of August 2023, "Get one merchant by organization number":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-one-merchant-by-organization-number
 */
export function merchant(): Merchant {
  return {
    orgno: 987654321,
    name: "ACME Fantastic Fitness",
  };
}

/**
 * The link to a merchant's one contract.
 *
 * @example
 * ```ts
 * fixtures.merchantContracts().urls; // ["https://example.com/contracts/contract-12345.pdf"]
 * ```
 * @see The guide of August 2023, "Get a merchant's contract(s)":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-a-merchants-contracts
 */
export function merchantContracts(): MerchantContracts {
  return {
    urls: ["https://example.com/contracts/contract-12345.pdf"],
  };
}

/**
 * The MSNs of a merchant's two sales units: a bare list.
 *
 * @example
 * ```ts
 * fixtures.merchantSalesUnits(); // ["123456", "123457"]
 * ```
 * @see The guide of August 2023, "Get the sales units for a merchant by orgno":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-the-sales-units-for-a-merchant-by-orgno
 */
export function merchantSalesUnits(): MerchantSalesUnits {
  return ["123456", "123457"];
}

/**
 * The MSNs of all sales units: a list under the name `msn`.
 *
 * @example
 * ```ts
 * fixtures.salesUnitList().msn; // ["123456", "123457"]
 * ```
 * @see The guide of August 2023, "Get all sales units":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-all-sales-units
 */
export function salesUnitList(): SalesUnitList {
  return {
    msn: ["123456", "123457"],
  };
}

/**
 * A sales unit as it is sent now. Its organisation number has ten digits.
 *
 * @example
 * ```ts
 * fixtures.salesUnit().businessIdentifier.id; // "9876543221"
 * ```
 * @see The guide of August 2023, "Get information about a sales unit":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-sales-unit
 */
export function salesUnit(): SalesUnit {
  return {
    msn: "123456",
    name: "ACME Fantastic Fitness",
    businessIdentifier: {
      scheme: "business:NO:ORG",
      id: "9876543221",
    },
    configuration: {
      paymentAllowed: true,
      captureType: "ReserveCapture",
      skipLandingPageAllowed: false,
      recurringAllowed: false,
    },
  };
}

/**
 * A sales unit with what the guide offers for discussion: bank details and a change log, which is not in order of time.
 * Mended: the commas after `"userinfoNinAllowed":false`, after the IBAN and after the last change are gone, and the one
 * before `"bankDetails"` is added.
 *
 * @example
 * ```ts
 * fixtures.improvedSalesUnit().bankDetails?.bankAccountIban; // "NO93 8601 1117 947"
 * ```
 * @see The guide of August 2023, "Get information about a sales unit":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-sales-unit
 */
export function improvedSalesUnit(): SalesUnit {
  return {
    msn: "123456",
    name: "ACME Fantastic Fitness",
    businessIdentifier: {
      scheme: "business:NO:ORG",
      id: "9876543221",
    },
    configuration: {
      paymentAllowed: true,
      captureType: "ReserveCapture",
      skipLandingPageAllowed: false,
      recurringAllowed: false,
      customerMustBePresent: false,
      userinfoNinAllowed: false,
    },
    bankDetails: {
      bankAccountBban: "86011117947",
      bankAccountIban: "NO93 8601 1117 947",
    },
    changelog: [
      {
        timestamp: "2022-12-31T00:00:00Z",
        change: "MSN created",
        changedBy: "Vipps MobilePay",
      },
      {
        timestamp: "2023-01-01T00:00:00Z",
        change: "skipLandingPage set to true",
        changedBy: "Merchant, using Management API",
      },
      {
        timestamp: "2023-11-15T00:00:00Z",
        change: "NIN allowed",
        changedBy: "Vipps MobilePay",
      },
      {
        timestamp: "2023-06-01T00:00:00Z",
        change: "Updated MSN name",
        changedBy: "Merchant, using the portal",
      },
    ],
  };
}

/**
 * A new name for a sales unit, and a status.
 *
 * @example
 * ```ts
 * await management.salesUnits.update({ msn: "123456" }, fixtures.salesUnitUpdate());
 * ```
 * @see The guide of August 2023, "Update sales unit":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#update-sales-unit
 */
export function salesUnitUpdate(): SalesUnitUpdate {
  return {
    name: "ACME Fantastic Fitness DeLuxe",
    status: "ACTIVE",
  };
}

/**
 * A product order with every group of compliance data. Its organisation number has ten digits, and the address of its
 * test website ends in a space.
 *
 * @example
 * ```ts
 * await management.productOrders.prefill(fixtures.productOrderRequest());
 * ```
 * @see The guide of August 2023, "Pre-fill a product order":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#pre-fill-a-product-order
 */
export function productOrderRequest(): ProductOrderRequest {
  return {
    businessIdentifier: {
      scheme: "business:NO:ORG",
      id: "9876543221",
    },
    salesUnitName: "ACME Fantastic Fitness",
    salesUnitLogo: "VGhlIGltYWdlIGdvZXMgaGVyZQ==",
    settlementAccountNumber: "86011117947",
    pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
    productType: "VIPPS_PA_NETT",
    productUseCase: "WebsiteWithTest",
    annualTurnover: 100000,
    intendedPurpose:
      "Gym membership for accessing the gym's facilities.\nGuest will be not physically present when buying the subscription,\nas that is done on the gym's website.",
    website: {
      url: "https://example.com",
      termsUrl: "https://example.com/terms-and-conditions",
      testWebsiteUrl: "https://example.com/test ",
      testWebsiteUsername: "test-user",
      testWebsitePassword: "test-password",
    },
    complianceData: {
      giftCard: {
        isSalesPercentageLessThanTen: false,
        validityDuration: "3 years",
        giftCardTurnoverShare: "about 25%",
      },
      membership: {
        turnoverShare: "about 25%",
        membershipValidity: "CurrentCalendarYear",
        periodDistribution: "50% yearly 20% monthly",
      },
      subscription: {
        turnoverShare: "about 25%",
        periodDistribution: "50% yearly 20% monthly",
      },
      course: {
        turnoverShare: "about 25%",
        timeBeforeOrder: "10 days",
        period: "once every 6. week",
        isOnlineCourseOffered: false,
        onlineAccessibleTime: "for 3 months",
      },
      ticket: {
        turnoverShare: "about 25%",
        prepurchaseTime: "10 weeks",
      },
      rent: {
        turnoverShare: "about 25%",
        prepurchaseTime: "15 days",
        averageRentalDuration: "3 weeks",
      },
      prepaidServices: {
        turnoverShare: "about 25%",
        prepurchaseTime: "10 weeks",
      },
      donation: {
        acceptsDonation: false,
      },
    },
  };
}

/**
 * The answer to a product order: its id, and the link for the merchant.
 *
 * @example
 * ```ts
 * fixtures.productOrderResponse().prefilledOrderId; // "81b83246-5c19-7b94-875b-ea6d1114f099"
 * ```
 * @see The guide of August 2023, "Pre-fill a product order":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#pre-fill-a-product-order
 */
export function productOrderResponse(): ProductOrderResponse {
  return {
    prefilledOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099",
    prefillUrl: "https://portal.vipps.no/register/vippspanett/81b83246-5c19-7b94-875b-ea6d1114f099",
  };
}

/**
 * A product order that is being processed.
 *
 * @example
 * ```ts
 * fixtures.productOrderDetails().prefillStatus; // "PROCESSING"
 * ```
 * @see The guide of August 2023, "Get information about a product order":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-product-order
 */
export function productOrderDetails(): ProductOrderDetails {
  return {
    prefilledOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099",
    prefillStatus: "PROCESSING",
  };
}

/**
 * The partner that makes the call.
 *
 * @example
 * ```ts
 * fixtures.partner().level; // "Vipps Partner Premium"
 * ```
 * @see The guide of August 2023, "Get information about a partner":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-partner
 */
export function partner(): Partner {
  return {
    partnerId: "123456",
    name: "ACME Partner Inc",
    level: "Vipps Partner Premium",
    partnerContactName: "firstName lastName",
    partnerContactEmail: "firstname.lastname@vippsmobilepay.com",
    status: "ACTIVE",
  };
}

/**
 * A partner's one price package.
 *
 * @example
 * ```ts
 * fixtures.pricePackages().map(({ name }) => name); // ["POS standard"]
 * ```
 * @see The guide of August 2023, "Get the price packages for a partner":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-the-price-packages-for-a-partner
 */
export function pricePackages(): PricePackageList {
  return [
    {
      pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
      name: "POS standard",
      description: "2.99%",
      visibleInSignupForm: true,
      productType: "ePayment",
    },
  ];
}

/**
 * How one endpoint was called. One name has a space in it, and the endpoint two slashes after its method.
 *
 * @example
 * ```ts
 * fixtures.apiQuality().ApiQualityItems[0]?.endpoint; // "POST://epayment/v1/payments"
 * ```
 * @see The guide of August 2023, "API quality":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#api-quality
 */
export function apiQuality(): ApiQuality {
  return {
    ApiQualityItems: [
      {
        endpoint: "POST://epayment/v1/payments",
        "total Requests": 1000,
        successRate: 95,
        status200: 950,
        status400: 10,
        status401: 10,
        status403: 10,
        status404: 10,
        status429: 10,
        status500: 0,
      },
    ],
  };
}
