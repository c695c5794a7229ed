// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

/** Every path with its operations, as openapi-fetch reads them. */
export interface paths {
  "/management/v1/merchants/{scheme}/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The register that the id is from, e.g. `business:NO:ORG`.
         * @example business:NO:ORG
         */
        scheme: string;
        /**
         * @description The merchant's number in that register.
         * @example 987654321
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a merchant by its business identifier.
     * @description A merchant is found when it is active and has an active sales unit that the caller may see. Anything else is the same 404: it means not active as often as unknown.
     */
    get: operations["getMerchantByBusinessIdentifier"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/merchants/{scheme}/{id}/sales-units": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The register that the id is from, e.g. `business:NO:ORG`.
         * @example business:NO:ORG
         */
        scheme: string;
        /**
         * @description The merchant's number in that register.
         * @example 987654321
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * List a merchant's sales units, by number and name.
     * @description Only active sales units that the caller may see. A merchant without any is a 404.
     */
    get: operations["getSalesUnitsByBusinessIdentifier"];
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
     * List all sales units connected to the caller, by number and name.
     * @description Every active sales unit of an active merchant: with partner keys those connected to the partner, with merchant keys those of the merchant. Ask for each one's details with `salesUnits.get`. There is no paging.
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
         * @description The sales unit's merchant serial number, four to ten digits as a string.
         * @example 12345678
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
    patch?: never;
    trace?: never;
  };
  "/management/v1/product-orders": {
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
     * @description The merchant opens the link, signs the merchant agreement if there is none, checks the form, changes what it likes but the partner and a price package that was given, and submits it. The link is valid for 14 days. Different idempotency keys make different orders, also for the same merchant.
     */
    post: operations["orderProduct"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v1/product-orders/{productOrderId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `prefilledOrderId` of the product order, or its `productOrderId` in the list; a UUID.
         * @example 81b83246-5c19-7b94-875b-ea6d1114f099
         */
        productOrderId: components["schemas"]["ProductOrderId"];
      };
      cookie?: never;
    };
    get?: never;
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
  "/management/v2/product-orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all product orders that name the caller.
     * @description Prefilled orders, orders by a template, and those that a merchant made in the portal and in which it named the partner. Those that have expired are left out. There is no paging. The official specification declares no other answers than these two, and no headers; keys are needed and can be refused here as anywhere.
     */
    get: operations["getProductOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/management/v2/product-orders/{productOrderId}/details": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `prefilledOrderId` of the product order, or its `productOrderId` in the list; a UUID.
         * @example 81b83246-5c19-7b94-875b-ea6d1114f099
         */
        productOrderId: components["schemas"]["ProductOrderId"];
      };
      cookie?: never;
    };
    /**
     * Get how far a product order has come.
     * @description Tells the status and, when there is one, the sales unit. A product order takes days, so ask in minutes or hours, not in seconds.
     */
    get: operations["getProductOrderDetails"];
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
     * @description The `pricePackageId` of one of them can be given in a product order for the same market. For partner keys only.
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
      key: string;
      /** @description What there is to say about it. */
      value: string;
    };
    /**
     * @description A problem document (RFC 9457) with one addition of the platform's own.
     * @example {
     *       "type": "https://example.com/problem/not-found",
     *       "title": "Not found",
     *       "status": 404,
     *       "detail": "There is no active sales unit 12345678 of an active merchant that these keys may see.",
     *       "instance": "urn:uuid:123e4567-e89b-12d3-a456-426655440000"
     *     }
     */
    Problem: {
      /**
       * Format: uri
       * @description Identifies the kind of problem.
       */
      type: string;
      /** @description The kind of problem in a few words. */
      title: string;
      /** @description The HTTP status code again. */
      status: number;
      /** @description What went wrong this time. */
      detail: string;
      /** @description A name for this occurrence, to tell Vipps MobilePay's support. */
      instance: string;
      /** @description One entry for each fault found; for a fault in the body, `key` is its JSON pointer (RFC 6901 §6). */
      extraDetails?: components["schemas"]["ExtraDetails"][] | null;
    };
    /** @description Names a company in its country's register. */
    BusinessIdentifier: {
      /**
       * @description The register: `business:NO:ORG` (organisation number, nine digits), `business:DK:CVR` (CVR number, eight digits) or `business:FI:Y-tunnus` (business id, seven digits, a hyphen and a check digit).
       * @example business:NO:ORG
       */
      scheme: string;
      /**
       * @description The company's number in that register.
       * @example 9876543221
       */
      id: string;
    };
    /** @description Where the company is, or where its post goes. */
    Address: {
      /** @description Street and number, one line or several. */
      lines: string[];
      /**
       * @description The postal code.
       * @example 0191
       */
      postCode?: string | null;
      /**
       * @description The postal town.
       * @example Oslo
       */
      city?: string | null;
      /**
       * @description The country (ISO 3166-1).
       * @example NO
       */
      countryCode?: string | null;
    } | null;
    /** @description A company that uses Vipps MobilePay. */
    Merchant: {
      businessIdentifier: components["schemas"]["BusinessIdentifier"];
      /**
       * @description The company's name.
       * @example ACME Fantastic Fitness
       */
      name: string;
      /**
       * @description Whether it may use its products. A merchant that is not active is not found at all.
       * @example ACTIVE
       * @enum {string}
       */
      status: "ACTIVE" | "DEACTIVATED" | (string & {});
      /**
       * Format: date-time
       * @description When it became a merchant.
       * @example 2023-12-31T06:45:25.921251Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When anything about it was last changed.
       * @example 2023-12-31T06:45:25.921251Z
       */
      updatedAt: string;
      /**
       * @description The country that it is registered in (ISO 3166-1).
       * @example NO
       */
      countryCode: string;
      businessAddress?: components["schemas"]["Address"];
      businessPostAddress?: components["schemas"]["Address"];
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
    /**
     * @description A merchant serial number, four to ten digits as a string.
     * @example 12345678
     */
    Msn: string;
    /**
     * @description What customers see when they pay.
     * @example ACME Fantastic Fitness
     */
    SalesUnitName: string;
    /** @description A sales unit as lists have it. */
    SalesUnitSummary: {
      msn: components["schemas"]["Msn"];
      name: components["schemas"]["SalesUnitName"];
    };
    /** @description Active sales units of active merchants that the caller may see, by number and name only. */
    SalesUnitList: components["schemas"]["SalesUnitSummary"][];
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
      /** @description Whether it may capture less than was reserved, in several steps. */
      partialCaptureAllowed?: boolean;
      /** @description Whether it may capture after the usual time. */
      lateCaptureAllowed?: boolean;
      /** @description Whether the customer cannot change the phone number on the landing page. */
      landingPagePhoneNumberLocked?: boolean;
      /** @description Whether a payment request may live longer than the usual minutes. */
      longLivingPaymentAllowed?: boolean;
      /** @description Whether customers may pay with a credit card. */
      creditCardPaymentAllowed?: boolean;
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
      configuration: components["schemas"]["SalesUnitConfiguration"];
    };
    /** @description The merchant's own bank account, as a domestic number (BBAN) and never an IBAN. */
    BankAccount: {
      /**
       * @description `BBAN:NO`, `BBAN:DK` or `BBAN:FI`.
       * @example BBAN:NO
       */
      scheme: string;
      /**
       * @description The number, digits only: eleven in Norway; in Denmark the four of the registration number and the ten of the account.
       * @example 86011117947
       */
      id: string;
    } | null;
    /**
     * @description The product that is ordered.
     * @example PAYMENT_INTEGRATION
     * @enum {string}
     */
    ProductType: "PAYMENT_INTEGRATION" | "CASHIER" | "CHECKOUT" | "LOGIN" | "DONATIONS";
    /**
     * @description Where the product is to be used; `Unknown` for a physical shop.
     * @example WebsiteWithTest
     * @enum {string|null}
     */
    ProductUseCase: "Website" | "WebsiteWithTest" | "App" | "Unknown" | null;
    /** @description The merchant's app, for the use case `App`. */
    App: {
      /**
       * @description What the app is called.
       * @example ACME Fitness
       */
      appName: string;
    } | null;
    /**
     * @description An `https` address.
     * @example https://example.com/terms-and-conditions
     */
    WebsiteUrl: string;
    /** @description The merchant's website. Needed for `PAYMENT_INTEGRATION`; without it the merchant has to type it. */
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
    /** @description The sign-up form's fields, filled in for the merchant. Send as many as you know: a field that is missing has to be typed by the merchant and is the most common reason for delay. */
    ProductOrderRequest: {
      businessIdentifier: components["schemas"]["BusinessIdentifier"];
      /**
       * @description What customers are to see when they pay. The merchant may change it.
       * @example ACME Fantastic Fitness
       */
      salesUnitName?: string | null;
      /**
       * Format: byte
       * @description A PNG in base64, each side of 100 to 1000 pixels, best square. A logo that is not so is silently left out of the form.
       * @example VGhlIGltYWdlIGdvZXMgaGVyZQ==
       */
      salesUnitLogo?: string | null;
      settlementBankAccount?: components["schemas"]["BankAccount"];
      /**
       * Format: uuid
       * @description One of the partner's price packages, for `PAYMENT_INTEGRATION`, `CASHIER` and `CHECKOUT`; without it the merchant picks one. Together with the partner it is what the merchant cannot change.
       * @example 8a11afb7-c223-48ed-8ca6-4722b97261aa
       */
      pricePackageId?: string | null;
      productType: components["schemas"]["ProductType"];
      productUseCase?: components["schemas"]["ProductUseCase"];
      /**
       * Format: int64
       * @description The expected turnover of a year, in whole units of the local currency.
       * @example 100000
       */
      annualTurnover?: number | null;
      /**
       * @description How much of the turnover goes through Vipps MobilePay, in percent by tens, from "10" to "100".
       * @example 10
       */
      annualTurnoverPercentage?: string | null;
      /**
       * @description What is sold and how. Too vague a text is a common reason for delay.
       * @example Gym membership, sold on the gym's website.
       */
      intendedPurpose?: string | null;
      app?: components["schemas"]["App"];
      website?: components["schemas"]["Website"];
      /** @description Whether there will be recurring payments, which have to be approved separately. */
      hasRecurring?: boolean | null;
      /**
       * @description The merchant category code (ISO 18245). One that the form does not offer is silently dropped.
       * @example 5942
       */
      merchantCategoryCode?: string | null;
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
       * @example https://portal.vippsmobilepay.com/register/prefilled/81b83246-5c19-7b94-875b-ea6d1114f099
       */
      prefillUrl: string;
    };
    /** @description The sales unit that came of the order, once it is completed. */
    ProductOrderSalesUnit: {
      msn: components["schemas"]["Msn"];
      /**
       * @description Its name, which need not be the one that was ordered.
       * @example ACME Fantastic Fitness
       */
      name: string;
    } | null;
    /** @description A product order as it was prefilled, and how far it has come. */
    ProductOrderDetails: {
      /**
       * @description How it was made: prefilled through this API, by a template that Vipps MobilePay made for the partner, or by the merchant in the portal. Of the last two it is only told that they are received, completed or rejected.
       * @example PREFILL
       * @enum {string}
       */
      productOrderType?: "PREFILL" | "TEMPLATE" | "MANUAL" | (string & {});
      productOrderId?: components["schemas"]["ProductOrderId"];
      productType?: components["schemas"]["OpenProductType"];
      /**
       * @description How far the order has come: received; opened by the merchant; submitted and waiting for Vipps MobilePay; expired because it was not submitted within 14 days; completed, with a sales unit; or declined, without a reason.
       * @example COMPLETED
       * @enum {string}
       */
      status:
        | "RECEIVED"
        | "MERCHANT_VIEWED"
        | "ORDER_SUBMITTED"
        | "EXPIRED"
        | "COMPLETED"
        | "REJECTED"
        | (string & {});
      businessIdentifier: components["schemas"]["BusinessIdentifier"];
      /**
       * Format: uri
       * @description Where the merchant finds the form; for prefilled orders only.
       * @example https://portal.vippsmobilepay.com/register/prefilled/81b83246-5c19-7b94-875b-ea6d1114f099
       */
      productOrderUrl?: string | null;
      salesUnit?: components["schemas"]["ProductOrderSalesUnit"];
    };
    /** @description Every product order that names the partner, however it was made. */
    ProductOrderList: components["schemas"]["ProductOrderDetails"][];
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
      description: string;
      /** @description Whether the merchant can pick it in the sign-up form. Those that it cannot pick may be ordered too. */
      visibleInSignupForm?: boolean;
      productType?: components["schemas"]["OpenProductType"];
      /**
       * @description The country that it is for.
       * @example NO
       * @enum {string}
       */
      market?: "DK" | "NO" | "FI" | (string & {});
      /**
       * @description The partner's share, where there is one.
       * @example 30 %
       */
      commission?: string | null;
    };
    /** @description The partner's price packages, of all markets. */
    PricePackageList: components["schemas"]["PricePackage"][];
    /**
     * @description The product that is ordered.
     * @example PAYMENT_INTEGRATION
     * @enum {string}
     */
    OpenProductType: "PAYMENT_INTEGRATION" | "CASHIER" | "CHECKOUT" | "LOGIN" | "DONATIONS" | (string & {});
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
    /** @description The request is not valid. Nothing was stored; `extraDetails` names each fault. */
    BadRequest: {
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
        "application/problem+json": components["schemas"]["Problem"];
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
    /** @description Unknown, not active, or not visible with these keys; the API does not tell which. */
    NotFound: {
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
    /** @description The idempotency key was used before with another body. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such product order for these keys. */
    ProductOrderNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Problem"];
      };
    };
    /** @description Something went wrong on the server. */
    InternalServerError: {
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
/** A problem document (RFC 9457) with one addition of the platform's own. */
export type Problem = components["schemas"]["Problem"];
/** Names a company in its country's register. */
export type BusinessIdentifier = components["schemas"]["BusinessIdentifier"];
/** Where the company is, or where its post goes. */
export type Address = components["schemas"]["Address"];
/** A company that uses Vipps MobilePay. */
export type Merchant = components["schemas"]["Merchant"];
/** How the gateway in front of the API answers when it refuses a call itself. */
export type GatewayError = components["schemas"]["GatewayError"];
/** A merchant serial number, four to ten digits as a string. */
export type Msn = components["schemas"]["Msn"];
/** What customers see when they pay. */
export type SalesUnitName = components["schemas"]["SalesUnitName"];
/** A sales unit as lists have it. */
export type SalesUnitSummary = components["schemas"]["SalesUnitSummary"];
/** Active sales units of active merchants that the caller may see, by number and name only. */
export type SalesUnitList = components["schemas"]["SalesUnitList"];
/** What the sales unit may do. A missing member means nothing. */
export type SalesUnitConfiguration = components["schemas"]["SalesUnitConfiguration"];
/** A merchant's shop. Only active sales units of active merchants are ever returned. */
export type SalesUnit = components["schemas"]["SalesUnit"];
/** The merchant's own bank account, as a domestic number (BBAN) and never an IBAN. */
export type BankAccount = components["schemas"]["BankAccount"];
/** The product that is ordered. */
export type ProductType = components["schemas"]["ProductType"];
/** Where the product is to be used; `Unknown` for a physical shop. */
export type ProductUseCase = components["schemas"]["ProductUseCase"];
/** The merchant's app, for the use case `App`. */
export type App = components["schemas"]["App"];
/** An `https` address. */
export type WebsiteUrl = components["schemas"]["WebsiteUrl"];
/** The merchant's website. Needed for `PAYMENT_INTEGRATION`; without it the merchant has to type it. */
export type Website = components["schemas"]["Website"];
/**
 * The sign-up form's fields, filled in for the merchant. Send as many as you know: a field that is missing has
 * to be typed by the merchant and is the most common reason for delay.
 */
export type ProductOrderRequest = components["schemas"]["ProductOrderRequest"];
/** The id of a product order. */
export type ProductOrderId = components["schemas"]["ProductOrderId"];
/** A product order that was accepted, and the link for the merchant to follow. */
export type ProductOrderResponse = components["schemas"]["ProductOrderResponse"];
/** The sales unit that came of the order, once it is completed. */
export type ProductOrderSalesUnit = components["schemas"]["ProductOrderSalesUnit"];
/** A product order as it was prefilled, and how far it has come. */
export type ProductOrderDetails = components["schemas"]["ProductOrderDetails"];
/** Every product order that names the partner, however it was made. */
export type ProductOrderList = components["schemas"]["ProductOrderList"];
/** What a merchant pays, as agreed between the partner and Vipps MobilePay. */
export type PricePackage = components["schemas"]["PricePackage"];
/** The partner's price packages, of all markets. */
export type PricePackageList = components["schemas"]["PricePackageList"];
/** The product that is ordered. */
export type OpenProductType = components["schemas"]["OpenProductType"];
/** Every operation by its operationId. */
export interface operations {
  getMerchantByBusinessIdentifier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The register that the id is from, e.g. `business:NO:ORG`.
         * @example business:NO:ORG
         */
        scheme: string;
        /**
         * @description The merchant's number in that register.
         * @example 987654321
         */
        id: string;
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
           *       "businessIdentifier": {
           *         "scheme": "business:NO:ORG",
           *         "id": "987654321"
           *       },
           *       "name": "ACME Fantastic Fitness",
           *       "status": "ACTIVE",
           *       "createdAt": "2023-12-31T06:45:25.921251Z",
           *       "updatedAt": "2023-12-31T06:45:25.921251Z",
           *       "countryCode": "NO",
           *       "businessAddress": {
           *         "lines": [
           *           "Dronning Eufemias gate 42"
           *         ],
           *         "postCode": "0191",
           *         "city": "Oslo",
           *         "countryCode": "NO"
           *       },
           *       "businessPostAddress": null
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
  getSalesUnitsByBusinessIdentifier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The register that the id is from, e.g. `business:NO:ORG`.
         * @example business:NO:ORG
         */
        scheme: string;
        /**
         * @description The merchant's number in that register.
         * @example 987654321
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sales units. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "msn": "12345678",
           *         "name": "ACME Fantastic Fitness"
           *       },
           *       {
           *         "msn": "12345679",
           *         "name": "ACME Fantastic Fitness 2"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["SalesUnitList"];
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
      /** @description The sales units. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "msn": "12345678",
           *         "name": "ACME Fantastic Fitness"
           *       },
           *       {
           *         "msn": "12345679",
           *         "name": "ACME Fantastic Fitness 2"
           *       }
           *     ]
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
         * @description The sales unit's merchant serial number, four to ten digits as a string.
         * @example 12345678
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
           *       "msn": "12345678",
           *       "name": "ACME Fantastic Fitness",
           *       "businessIdentifier": {
           *         "scheme": "business:NO:ORG",
           *         "id": "987654321"
           *       },
           *       "configuration": {
           *         "paymentAllowed": true,
           *         "captureType": "ReserveCapture",
           *         "skipLandingPageAllowed": false,
           *         "recurringAllowed": false,
           *         "partialCaptureAllowed": true,
           *         "lateCaptureAllowed": false,
           *         "landingPagePhoneNumberLocked": false,
           *         "longLivingPaymentAllowed": false,
           *         "creditCardPaymentAllowed": true
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
           *       "prefillUrl": "https://portal.vippsmobilepay.com/register/prefilled/81b83246-5c19-7b94-875b-ea6d1114f099"
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
  deleteProductOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `prefilledOrderId` of the product order, or its `productOrderId` in the list; a UUID.
         * @example 81b83246-5c19-7b94-875b-ea6d1114f099
         */
        productOrderId: components["schemas"]["ProductOrderId"];
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
      404: components["responses"]["ProductOrderNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getProductOrders: {
    parameters: {
      query?: {
        /**
         * @description Whether orders that have expired are listed too; without it they are not. Vipps MobilePay's guide for agents has it, and the official specification does not.
         * @example true
         */
        includeExpired?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product orders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "productOrderType": "PREFILL",
           *         "productOrderId": "81b83246-5c19-7b94-875b-ea6d1114f099",
           *         "productType": "PAYMENT_INTEGRATION",
           *         "status": "COMPLETED",
           *         "businessIdentifier": {
           *           "scheme": "business:NO:ORG",
           *           "id": "987654321"
           *         },
           *         "productOrderUrl": "https://portal.vippsmobilepay.com/register/prefilled/81b83246-5c19-7b94-875b-ea6d1114f099",
           *         "salesUnit": {
           *           "msn": "12345678",
           *           "name": "ACME Fantastic Fitness"
           *         }
           *       }
           *     ]
           */
          "application/json": components["schemas"]["ProductOrderList"];
        };
      };
      500: components["responses"]["InternalServerError"];
    };
  };
  getProductOrderDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `prefilledOrderId` of the product order, or its `productOrderId` in the list; a UUID.
         * @example 81b83246-5c19-7b94-875b-ea6d1114f099
         */
        productOrderId: components["schemas"]["ProductOrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "productOrderType": "PREFILL",
           *       "productOrderId": "81b83246-5c19-7b94-875b-ea6d1114f099",
           *       "productType": "PAYMENT_INTEGRATION",
           *       "status": "COMPLETED",
           *       "businessIdentifier": {
           *         "scheme": "business:NO:ORG",
           *         "id": "987654321"
           *       },
           *       "productOrderUrl": "https://portal.vippsmobilepay.com/register/prefilled/81b83246-5c19-7b94-875b-ea6d1114f099",
           *       "salesUnit": {
           *         "msn": "12345678",
           *         "name": "ACME Fantastic Fitness"
           *       }
           *     }
           */
          "application/json": components["schemas"]["ProductOrderDetails"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ProductOrderNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
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
           *         "productType": "PAYMENT_INTEGRATION",
           *         "market": "NO",
           *         "commission": "30 %"
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
}
