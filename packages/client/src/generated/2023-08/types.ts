// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

/** Every path with its operations, as openapi-fetch reads them. */
export interface paths {
  "/management/v1/merchants": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all merchants that have a sales unit connected to the caller.
     * @description With partner keys: every merchant with a sales unit connected to the partner. With merchant keys: that merchant alone. There is no paging.
     */
    get: operations["getAllMerchants"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/merchants/{orgno}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The merchant's organisation number, nine digits.
         * @example 987654321
         */
        orgno: string | number;
      };
      cookie?: never;
    };
    /**
     * Get a merchant by its organisation number.
     * @description A merchant is found when it is active and has an active sales unit that the caller may see. Anything else is the same 404: it means not active as often as unknown.
     */
    get: operations["getMerchant"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/merchants/{orgno}/contracts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The merchant's organisation number, nine digits.
         * @example 987654321
         */
        orgno: string | number;
      };
      cookie?: never;
    };
    /**
     * Get links to a merchant's contracts.
     * @description The links lead to PDF documents. The guide does not say how long they are valid.
     */
    get: operations["getMerchantContracts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/merchants/{orgno}/sales-units": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The merchant's organisation number, nine digits.
         * @example 987654321
         */
        orgno: string | number;
      };
      cookie?: never;
    };
    /**
     * List the MSNs of a merchant's sales units.
     * @description Only active sales units that the caller may see. A merchant without any is a 404.
     */
    get: operations["getMerchantSalesUnits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/sales-units": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the MSNs of all sales units connected to the caller.
     * @description Every active sales unit of an active merchant: with partner keys those connected to the partner, with merchant keys those of the merchant. MSNs only: ask for each one's details with `salesUnits.get`. There is no paging.
     */
    get: operations["getAllSalesUnits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/sales-units/{msn}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The sales unit's merchant serial number, five or six digits as a string.
         * @example 123456
         */
        msn: components["schemas"]["Msn"];
      };
      cookie?: never;
    };
    /**
     * Get the details of a sales unit.
     * @description Found only when both the sales unit and its merchant are active and the caller may see it. Unknown, inactive and somebody else's are the same 404.
     */
    get: operations["getMsn"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a sales unit's name, logo or status.
     * @description What the body leaves out stays as it is. A sales unit that has been deactivated is not found any more, but can be activated again by this operation.
     */
    patch: operations["updateMsn"];
    trace?: never;
  };
  "/management/v1/products/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Prefill a product order and get the link for the merchant.
     * @description The merchant opens the link, signs the merchant agreement if there is none, checks the form and submits it. The link is valid for 14 days. Different idempotency keys make different orders, also for the same merchant.
     */
    post: operations["orderProduct"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/product-orders/{product-order-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `prefilledOrderId` of the product order, a UUID.
         * @example 81b83246-5c19-7b94-875b-ea6d1114f099
         */
        "product-order-id": components["schemas"]["ProductOrderId"];
      };
      cookie?: never;
    };
    /**
     * Get how far a product order has come.
     * @description Tells the status and nothing about the merchant: what a partner may know needs the merchant's consent. A product order takes days, so ask in minutes or hours, not in seconds.
     */
    get: operations["productOrderDetails"];
    put?: never;
    post?: never;
    /**
     * Take back a product order that has not been submitted.
     * @description For an order that was prefilled by mistake. Its link stops working. An order that the merchant has submitted cannot be taken back.
     */
    delete: operations["deleteProductOrder"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/partners/whoami": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the details of the partner that makes the call.
     * @description For partner keys only; merchant keys are refused with 403.
     */
    get: operations["getPartnerWhoami"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/partners/price-packages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the partner's price packages.
     * @description The `pricePackageId` of one of them can be given in a product order. For partner keys only.
     */
    get: operations["getPartnerPricePackages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/api-quality/sales-units/{msn}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The sales unit's merchant serial number, five or six digits as a string.
         * @example 123456
         */
        msn: components["schemas"]["Msn"];
      };
      cookie?: never;
    };
    /**
     * Get how well a sales unit's integration calls the APIs.
     * @description The same figures as on the API Dashboard: how many requests each endpoint received and how they ended.
     */
    get: operations["getApiQuality"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** The schemas and answers that have a name. */
export interface components {
  schemas: {
    /**
     * @description One fault of a request.
     * @example {
     *       "key": "#/annualTurnover",
     *       "value": "must be at least 0"
     *     }
     */
    ExtraDetails: {
      /** @description What the detail is about. */
      key?: string;
      /** @description What there is to say about it. */
      value?: string;
    };
    /**
     * @description A problem document (RFC 9457) with the platform's own additions.
     * @example {
     *       "type": "https://example.com/problem/not-found",
     *       "title": "Not found",
     *       "status": 404,
     *       "detail": "There is no active sales unit 123456 of an active merchant that these keys may see.",
     *       "instance": "/management/v1/sales-units/123456",
     *       "traceId": "81b83246-5c19-7b94-875b-ea6d1114f099"
     *     }
     */
    Problem: {
      /**
       * Format: uri
       * @description Identifies the kind of problem.
       */
      type?: string;
      /** @description The kind of problem in a few words. */
      title?: string;
      /** @description The HTTP status code again. */
      status?: number;
      /** @description What went wrong this time. */
      detail?: string;
      /** @description The path of the request, or a name for this occurrence. */
      instance?: string;
      /** @description What to tell Vipps MobilePay's support. */
      traceId?: string;
      /** @description One entry for each fault found; for a fault in the body, `key` is its JSON pointer (RFC 6901 §6). */
      extraDetails?: components["schemas"]["ExtraDetails"][];
    };
    /** @description A company that uses Vipps MobilePay. */
    Merchant: {
      /**
       * @description The organisation number.
       * @example 987654321
       */
      orgno: number;
      /**
       * @description The company's name.
       * @example ACME Fantastic Fitness
       */
      name: string;
    };
    /** @description The merchants that have a sales unit connected to the caller. */
    MerchantListResponse: {
      /** @description Every merchant that has a sales unit connected to the caller; with merchant keys, that merchant alone. */
      MerchantList: components["schemas"]["Merchant"][];
    };
    /**
     * @description How the gateway in front of the API answers when it refuses a call itself.
     * @example {
     *       "statusCode": 401,
     *       "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."
     *     }
     */
    GatewayError: {
      /** @description The HTTP status code again. */
      statusCode: number;
      /** @description What went wrong. */
      message: string;
    };
    /** @description Where a merchant's agreements can be read. */
    MerchantContracts: {
      /** @description Links to the merchant's contracts, as PDF. */
      urls: string[];
    };
    /**
     * @description A merchant serial number, five or six digits as a string.
     * @example 123456
     */
    Msn: string;
    /** @description The MSNs of the merchant's active sales units that the caller may see. */
    MerchantSalesUnits: components["schemas"]["Msn"][];
    /** @description The sales units that the caller may see, by number only. */
    SalesUnitList: {
      /** @description The MSN of every active sales unit of an active merchant that the caller may see. */
      msn: components["schemas"]["Msn"][];
    };
    /** @description Names a company in a country's register. */
    BusinessIdentifier: {
      /**
       * @description The register, for example `business:NO:ORG` for Norwegian organisation numbers.
       * @example business:NO:ORG
       */
      scheme: string;
      /**
       * @description The company's number in that register, as digits.
       * @example 9876543221
       */
      id: string;
    };
    /** @description What the sales unit may do. A missing member means nothing. */
    SalesUnitConfiguration: {
      /** @description Whether it can take payments. */
      paymentAllowed?: boolean;
      /**
       * @description Whether a payment is reserved first and captured later, captured at once, or neither.
       * @example ReserveCapture
       * @enum {string}
       */
      captureType?: "ReserveCapture" | "DirectCapture" | "NotApplicable" | (string & {});
      /** @description Whether it may go straight to the app, without the landing page. */
      skipLandingPageAllowed?: boolean;
      /** @description Whether it may use recurring payments. */
      recurringAllowed?: boolean;
      /** @description Whether the customer has to be physically present. Offered for discussion; not sent yet. */
      customerMustBePresent?: boolean;
      /** @description Whether it may ask for the national identity number. Offered for discussion; not sent yet. */
      userinfoNinAllowed?: boolean;
    };
    /** @description Where the sales unit's money goes. Offered for discussion; not sent yet. */
    BankDetails: {
      /**
       * @description The domestic account number.
       * @example 86011117947
       */
      bankAccountBban?: string;
      /**
       * @description The international account number; the guide writes it with spaces.
       * @example NO93 8601 1117 947
       */
      bankAccountIban?: string;
    };
    /** @description One change of a sales unit, and who made it. */
    SalesUnitChange: {
      /**
       * Format: date-time
       * @description When it was changed.
       */
      timestamp: string;
      /**
       * @description What was changed.
       * @example MSN created
       */
      change: string;
      /**
       * @description Who changed it, and by which way.
       * @example Merchant, using the portal
       */
      changedBy: string;
    };
    /** @description A merchant's shop. Only active sales units of active merchants are ever returned. */
    SalesUnit: {
      msn: components["schemas"]["Msn"];
      /**
       * @description What customers see when they pay.
       * @example ACME Fantastic Fitness
       */
      name: string;
      businessIdentifier: components["schemas"]["BusinessIdentifier"];
      configuration?: components["schemas"]["SalesUnitConfiguration"];
      bankDetails?: components["schemas"]["BankDetails"];
      /** @description What was changed, when and by whom. Offered for discussion; not sent yet, and not in order of time. */
      changelog?: components["schemas"]["SalesUnitChange"][];
    };
    /** @description What to change; what is left out stays as it is. */
    SalesUnitUpdate: {
      /**
       * @description The new name.
       * @example ACME Fantastic Fitness DeLuxe
       */
      name?: string;
      /**
       * Format: byte
       * @description The new logo, a PNG in base64.
       * @example VGhlIGltYWdlIGdvZXMgaGVyZQ==
       */
      salesUnitLogo?: string;
      /**
       * @description Whether the sales unit is to be in use.
       * @example ACTIVE
       * @enum {string}
       */
      status?: "ACTIVE" | "DEACTIVATED";
    };
    /**
     * @description The product that is ordered.
     * @example VIPPS_PA_NETT
     * @enum {string}
     */
    ProductType: "VIPPS_PA_NETT" | "VIPPS_LOGG_INN" | "VIPPS_CHECKOUT" | "VIPPS_I_KASSA";
    /**
     * @description Where the product is to be used; `Unknown` for a physical shop.
     * @example WebsiteWithTest
     * @enum {string}
     */
    ProductUseCase: "Website" | "WebsiteWithTest" | "App" | "Unknown";
    /**
     * @description An `https` address with a lower-case host name and a top-level domain of two to five letters.
     * @example https://example.com/terms-and-conditions
     */
    WebsiteUrl: string;
    /** @description The merchant's website. Needed for `VIPPS_PA_NETT`; without it the merchant has to type it. */
    Website: {
      url: components["schemas"]["WebsiteUrl"];
      termsUrl: components["schemas"]["WebsiteUrl"];
      /**
       * @description Where the shop can be tried before it opens.
       * @example https://example.com/test
       */
      testWebsiteUrl?: string | null;
      /**
       * @description The user name for the test website.
       * @example test-user
       */
      testWebsiteUsername?: string | null;
      /**
       * @description The password for the test website.
       * @example test-password
       */
      testWebsitePassword?: string | null;
    } | null;
    /**
     * @description The share of the turnover.
     * @example about 25%
     */
    TurnoverShare: string;
    /**
     * @description How the payments are spread over periods.
     * @example 50% yearly 20% monthly
     */
    PeriodDistribution: string;
    /**
     * @description How long before delivery it is paid.
     * @example 10 weeks
     */
    PrepurchaseTime: string;
    /** @description How much of the turnover is paid long before it is delivered, and how. Shares and times are free text. Give the groups that apply. */
    ComplianceData: {
      giftCard?: {
        /**
         * @description Whether gift cards are less than a tenth of the sales.
         * @example false
         */
        isSalesPercentageLessThanTen: boolean;
        /**
         * @description How long a gift card is valid.
         * @example 3 years
         */
        validityDuration?: string | null;
        /**
         * @description The share of the turnover that is gift cards.
         * @example about 25%
         */
        giftCardTurnoverShare?: string | null;
      } | null;
      membership?: {
        turnoverShare: components["schemas"]["TurnoverShare"];
        /**
         * @description How long a membership lasts.
         * @example CurrentCalendarYear
         * @enum {string}
         */
        membershipValidity?: "CurrentCalendarYear" | "OneYearFromPayment";
        periodDistribution: components["schemas"]["PeriodDistribution"];
      } | null;
      subscription?: {
        turnoverShare: components["schemas"]["TurnoverShare"];
        periodDistribution: components["schemas"]["PeriodDistribution"];
      } | null;
      course?: {
        turnoverShare: components["schemas"]["TurnoverShare"];
        /**
         * @description How long before the course it is paid.
         * @example 10 days
         */
        timeBeforeOrder: string;
        /**
         * @description How often courses are held.
         * @example once every 6. week
         */
        period: string;
        /**
         * @description Whether there are courses online.
         * @example false
         */
        isOnlineCourseOffered?: boolean | null;
        /**
         * @description How long a course online can be used.
         * @example for 3 months
         */
        onlineAccessibleTime?: string | null;
      } | null;
      ticket?: {
        turnoverShare: components["schemas"]["TurnoverShare"];
        prepurchaseTime: components["schemas"]["PrepurchaseTime"];
      } | null;
      rent?: {
        turnoverShare: components["schemas"]["TurnoverShare"];
        prepurchaseTime: components["schemas"]["PrepurchaseTime"];
        /**
         * @description How long something is rented, on average.
         * @example 3 weeks
         */
        averageRentalDuration: string;
      } | null;
      prepaidServices?: {
        turnoverShare: components["schemas"]["TurnoverShare"];
        prepurchaseTime: components["schemas"]["PrepurchaseTime"];
      } | null;
      donation?: {
        /**
         * @description Whether gifts are received.
         * @example false
         */
        acceptsDonation: boolean;
      } | null;
    } | null;
    /** @description The sign-up form's fields, filled in for the merchant. Send as many as you know: a field that is missing has to be typed by the merchant and is the most common reason for delay. */
    ProductOrderRequest: {
      businessIdentifier: components["schemas"]["BusinessIdentifier"];
      /**
       * @description What customers are to see when they pay.
       * @example ACME Fantastic Fitness
       */
      salesUnitName?: string | null;
      /**
       * Format: byte
       * @description A PNG in base64, each side of 100 to 1000 pixels, best square. A logo that is not so is silently left out of the form.
       * @example VGhlIGltYWdlIGdvZXMgaGVyZQ==
       */
      salesUnitLogo?: string | null;
      /**
       * @description The merchant's own Norwegian bank account, eleven digits.
       * @example 86011117947
       */
      settlementAccountNumber?: string | null;
      /**
       * Format: uuid
       * @description One of the partner's price packages; without it the merchant picks one.
       * @example 8a11afb7-c223-48ed-8ca6-4722b97261aa
       */
      pricePackageId?: string | null;
      productType: components["schemas"]["ProductType"];
      productUseCase?: components["schemas"]["ProductUseCase"];
      /**
       * Format: int64
       * @description The expected turnover of a year, in whole kroner.
       * @example 100000
       */
      annualTurnover?: number;
      /**
       * @description What is sold and how. Too vague a text is a common reason for delay.
       * @example Gym membership, sold on the gym's website.
       */
      intendedPurpose?: string | null;
      website?: components["schemas"]["Website"];
      complianceData?: components["schemas"]["ComplianceData"];
    };
    /**
     * Format: uuid
     * @description The id of a product order.
     * @example 81b83246-5c19-7b94-875b-ea6d1114f099
     */
    ProductOrderId: string;
    /** @description A product order that was accepted, and the link for the merchant to follow. */
    ProductOrderResponse: {
      prefilledOrderId: components["schemas"]["ProductOrderId"];
      /**
       * Format: uri
       * @description Where the merchant finds the form, filled in. Treat it as opaque: it is valid for 14 days and may move.
       * @example https://portal.vipps.no/register/vippspanett/81b83246-5c19-7b94-875b-ea6d1114f099
       */
      prefillUrl: string;
    };
    /** @description How far a product order has come. */
    ProductOrderDetails: {
      prefilledOrderId: components["schemas"]["ProductOrderId"];
      /**
       * @description How far the order has come: received and not yet submitted; submitted and being processed; waiting for an answer from the merchant; completed, with a sales unit.
       * @example PROCESSING
       * @enum {string}
       */
      prefillStatus: "RECEIVED" | "PROCESSING" | "WAITING_FOR_MERCHANT" | "COMPLETED" | (string & {});
    };
    /** @description The partner that makes the call. */
    Partner: {
      /**
       * @description The partner's number.
       * @example 123456
       */
      partnerId: string;
      /**
       * @description The partner's name.
       * @example ACME Partner Inc
       */
      name: string;
      /**
       * @description The level of the partnership. Plus and Premium partners have partner keys.
       * @example Vipps Partner Premium
       * @enum {string}
       */
      level?: "Vipps Partner" | "Vipps Partner Plus" | "Vipps Partner Premium" | (string & {});
      /**
       * @description Who at Vipps MobilePay looks after the partner.
       * @example firstName lastName
       */
      partnerContactName?: string;
      /**
       * @description How to reach that person.
       * @example firstname.lastname@vippsmobilepay.com
       */
      partnerContactEmail?: string;
      /**
       * @description The state of the partnership.
       * @example ACTIVE
       * @enum {string}
       */
      status?: "PENDING" | "ACTIVE" | "DEACTIVATED" | (string & {});
    };
    /** @description What a merchant pays, as agreed between the partner and Vipps MobilePay. */
    PricePackage: {
      /**
       * Format: uuid
       * @description The id to use in a product order.
       * @example 8a11afb7-c223-48ed-8ca6-4722b97261aa
       */
      pricePackageId: string;
      /**
       * @description The package's name.
       * @example POS standard
       */
      name: string;
      /**
       * @description The price in short.
       * @example 2.99%
       */
      description?: string;
      /** @description Whether the merchant can pick it in the sign-up form. */
      visibleInSignupForm?: boolean;
      /**
       * @description What kind of payment the package is for.
       * @example ePayment
       * @enum {string}
       */
      productType?: "ePayment" | "ePaymentCustomerPresent" | (string & {});
    };
    /** @description The partner's price packages. */
    PricePackageList: components["schemas"]["PricePackage"][];
    /** @description How the requests to one endpoint have gone. */
    ApiQualityItem: {
      /**
       * @description The method and path.
       * @example POST://epayment/v1/payments
       */
      endpoint?: string;
      /**
       * @description How many requests were made. The space in the name is the guide's.
       * @example 1000
       */
      "total Requests"?: number;
      /**
       * @description How many of a hundred requests succeeded.
       * @example 95
       */
      successRate?: number;
      /**
       * @description How many succeeded.
       * @example 950
       */
      status200?: number;
      /**
       * @description How many were not valid.
       * @example 10
       */
      status400?: number;
      /**
       * @description How many had wrong keys or a wrong token.
       * @example 10
       */
      status401?: number;
      /**
       * @description How many were not allowed.
       * @example 10
       */
      status403?: number;
      /**
       * @description How many asked for something that is not there.
       * @example 10
       */
      status404?: number;
      /**
       * @description How many came too fast.
       * @example 10
       */
      status429?: number;
      /**
       * @description How many failed on the API's side.
       * @example 0
       */
      status500?: number;
    };
    /** @description How a sales unit's requests to the APIs have gone, by endpoint. */
    ApiQuality: {
      /** @description One entry for each endpoint that the sales unit's integration has called. */
      ApiQualityItems: components["schemas"]["ApiQualityItem"][];
    };
  };
  responses: {
    /** @description Anything else that went wrong. */
    Unexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The gateway did not accept the keys or the token. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayError"];
      };
    };
    /** @description The keys are valid but may not be used for this operation. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The gateway asks for a pause. */
    TooManyRequests: {
      headers: {
        /**
         * @description How long to wait, in seconds or as a date (RFC 9110 §10.2.3).
         * @example 3
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayError"];
      };
    };
    /** @description The request is not valid. Nothing was stored; `extraDetails` names each fault. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Unknown, not active, or not visible with these keys; the API does not tell which. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The idempotency key was used before with another body. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
/** One fault of a request. */
export type ExtraDetails = components["schemas"]["ExtraDetails"];
/** A problem document (RFC 9457) with the platform's own additions. */
export type Problem = components["schemas"]["Problem"];
/** A company that uses Vipps MobilePay. */
export type Merchant = components["schemas"]["Merchant"];
/** The merchants that have a sales unit connected to the caller. */
export type MerchantListResponse = components["schemas"]["MerchantListResponse"];
/** How the gateway in front of the API answers when it refuses a call itself. */
export type GatewayError = components["schemas"]["GatewayError"];
/** Where a merchant's agreements can be read. */
export type MerchantContracts = components["schemas"]["MerchantContracts"];
/** A merchant serial number, five or six digits as a string. */
export type Msn = components["schemas"]["Msn"];
/** The MSNs of the merchant's active sales units that the caller may see. */
export type MerchantSalesUnits = components["schemas"]["MerchantSalesUnits"];
/** The sales units that the caller may see, by number only. */
export type SalesUnitList = components["schemas"]["SalesUnitList"];
/** Names a company in a country's register. */
export type BusinessIdentifier = components["schemas"]["BusinessIdentifier"];
/** What the sales unit may do. A missing member means nothing. */
export type SalesUnitConfiguration = components["schemas"]["SalesUnitConfiguration"];
/** Where the sales unit's money goes. Offered for discussion; not sent yet. */
export type BankDetails = components["schemas"]["BankDetails"];
/** One change of a sales unit, and who made it. */
export type SalesUnitChange = components["schemas"]["SalesUnitChange"];
/** A merchant's shop. Only active sales units of active merchants are ever returned. */
export type SalesUnit = components["schemas"]["SalesUnit"];
/** What to change; what is left out stays as it is. */
export type SalesUnitUpdate = components["schemas"]["SalesUnitUpdate"];
/** The product that is ordered. */
export type ProductType = components["schemas"]["ProductType"];
/** Where the product is to be used; `Unknown` for a physical shop. */
export type ProductUseCase = components["schemas"]["ProductUseCase"];
/** An `https` address with a lower-case host name and a top-level domain of two to five letters. */
export type WebsiteUrl = components["schemas"]["WebsiteUrl"];
/** The merchant's website. Needed for `VIPPS_PA_NETT`; without it the merchant has to type it. */
export type Website = components["schemas"]["Website"];
/** The share of the turnover. */
export type TurnoverShare = components["schemas"]["TurnoverShare"];
/** How the payments are spread over periods. */
export type PeriodDistribution = components["schemas"]["PeriodDistribution"];
/** How long before delivery it is paid. */
export type PrepurchaseTime = components["schemas"]["PrepurchaseTime"];
/**
 * How much of the turnover is paid long before it is delivered, and how. Shares and times are free text. Give
 * the groups that apply.
 */
export type ComplianceData = components["schemas"]["ComplianceData"];
/**
 * The sign-up form's fields, filled in for the merchant. Send as many as you know: a field that is missing has
 * to be typed by the merchant and is the most common reason for delay.
 */
export type ProductOrderRequest = components["schemas"]["ProductOrderRequest"];
/** The id of a product order. */
export type ProductOrderId = components["schemas"]["ProductOrderId"];
/** A product order that was accepted, and the link for the merchant to follow. */
export type ProductOrderResponse = components["schemas"]["ProductOrderResponse"];
/** How far a product order has come. */
export type ProductOrderDetails = components["schemas"]["ProductOrderDetails"];
/** The partner that makes the call. */
export type Partner = components["schemas"]["Partner"];
/** What a merchant pays, as agreed between the partner and Vipps MobilePay. */
export type PricePackage = components["schemas"]["PricePackage"];
/** The partner's price packages. */
export type PricePackageList = components["schemas"]["PricePackageList"];
/** How the requests to one endpoint have gone. */
export type ApiQualityItem = components["schemas"]["ApiQualityItem"];
/** How a sales unit's requests to the APIs have gone, by endpoint. */
export type ApiQuality = components["schemas"]["ApiQuality"];
/** Every operation by its operationId. */
export interface operations {
  getAllMerchants: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The merchants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "MerchantList": [
           *         {
           *           "orgno": 987654321,
           *           "name": "ACME Fantastic Fitness"
           *         },
           *         {
           *           "orgno": 987654322,
           *           "name": "ACME Fantastic Fitness 2"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["MerchantListResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  getMerchant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The merchant's organisation number, nine digits.
         * @example 987654321
         */
        orgno: string | number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The merchant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "orgno": 987654321,
           *       "name": "ACME Fantastic Fitness"
           *     }
           */
          "application/json": components["schemas"]["Merchant"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  getMerchantContracts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The merchant's organisation number, nine digits.
         * @example 987654321
         */
        orgno: string | number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The links. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "urls": [
           *         "https://example.com/contracts/contract-12345.pdf"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["MerchantContracts"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  getMerchantSalesUnits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The merchant's organisation number, nine digits.
         * @example 987654321
         */
        orgno: string | number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The MSNs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       "123456",
           *       "123457"
           *     ]
           */
          "application/json": components["schemas"]["MerchantSalesUnits"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  getAllSalesUnits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The MSNs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "msn": [
           *         "123456",
           *         "123457"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["SalesUnitList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  getMsn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The sales unit's merchant serial number, five or six digits as a string.
         * @example 123456
         */
        msn: components["schemas"]["Msn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sales unit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "msn": "123456",
           *       "name": "ACME Fantastic Fitness",
           *       "businessIdentifier": {
           *         "scheme": "business:NO:ORG",
           *         "id": "9876543221"
           *       },
           *       "configuration": {
           *         "paymentAllowed": true,
           *         "captureType": "ReserveCapture",
           *         "skipLandingPageAllowed": false,
           *         "recurringAllowed": false
           *       }
           *     }
           */
          "application/json": components["schemas"]["SalesUnit"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  updateMsn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The sales unit's merchant serial number, five or six digits as a string.
         * @example 123456
         */
        msn: components["schemas"]["Msn"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesUnitUpdate"];
      };
    };
    responses: {
      /** @description The sales unit is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  orderProduct: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductOrderRequest"];
      };
    };
    responses: {
      /** @description The order is prefilled. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "prefilledOrderId": "81b83246-5c19-7b94-875b-ea6d1114f099",
           *       "prefillUrl": "https://portal.vipps.no/register/vippspanett/81b83246-5c19-7b94-875b-ea6d1114f099"
           *     }
           */
          "application/json": components["schemas"]["ProductOrderResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  productOrderDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `prefilledOrderId` of the product order, a UUID.
         * @example 81b83246-5c19-7b94-875b-ea6d1114f099
         */
        "product-order-id": components["schemas"]["ProductOrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "prefilledOrderId": "81b83246-5c19-7b94-875b-ea6d1114f099",
           *       "prefillStatus": "PROCESSING"
           *     }
           */
          "application/json": components["schemas"]["ProductOrderDetails"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  deleteProductOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `prefilledOrderId` of the product order, a UUID.
         * @example 81b83246-5c19-7b94-875b-ea6d1114f099
         */
        "product-order-id": components["schemas"]["ProductOrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product order is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  getPartnerWhoami: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The partner. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "partnerId": "123456",
           *       "name": "ACME Partner Inc",
           *       "level": "Vipps Partner Premium",
           *       "partnerContactName": "firstName lastName",
           *       "partnerContactEmail": "firstname.lastname@vippsmobilepay.com",
           *       "status": "ACTIVE"
           *     }
           */
          "application/json": components["schemas"]["Partner"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  getPartnerPricePackages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The price packages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "pricePackageId": "8a11afb7-c223-48ed-8ca6-4722b97261aa",
           *         "name": "POS standard",
           *         "description": "2.99%",
           *         "visibleInSignupForm": true,
           *         "productType": "ePayment"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["PricePackageList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
  getApiQuality: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The sales unit's merchant serial number, five or six digits as a string.
         * @example 123456
         */
        msn: components["schemas"]["Msn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures, one entry for each endpoint. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ApiQualityItems": [
           *         {
           *           "endpoint": "POST://epayment/v1/payments",
           *           "total Requests": 1000,
           *           "successRate": 95,
           *           "status200": 950,
           *           "status400": 10,
           *           "status401": 10,
           *           "status403": 10,
           *           "status404": 10,
           *           "status429": 10,
           *           "status500": 0
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ApiQuality"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Unexpected"];
    };
  };
}
