// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

export type paths = Record<string, never>;
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
      status: "ACTIVE" | "DEACTIVATED";
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
      captureType?: "ReserveCapture" | "DirectCapture" | "NotApplicable";
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
      productOrderType?: "PREFILL" | "TEMPLATE" | "MANUAL";
      productOrderId?: components["schemas"]["ProductOrderId"];
      productType?: components["schemas"]["ProductType"];
      /**
       * @description How far the order has come: received; opened by the merchant; submitted and waiting for Vipps MobilePay; expired because it was not submitted within 14 days; completed, with a sales unit; or declined, without a reason.
       * @example COMPLETED
       * @enum {string}
       */
      status: "RECEIVED" | "MERCHANT_VIEWED" | "ORDER_SUBMITTED" | "EXPIRED" | "COMPLETED" | "REJECTED";
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
      productType?: components["schemas"]["ProductType"];
      /**
       * @description The country that it is for.
       * @example NO
       * @enum {string}
       */
      market?: "DK" | "NO" | "FI";
      /**
       * @description The partner's share, where there is one.
       * @example 30 %
       */
      commission?: string | null;
    };
    /** @description The partner's price packages, of all markets. */
    PricePackageList: components["schemas"]["PricePackage"][];
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
  parameters: {
    /**
     * @description The system that makes the call, for example a shop platform or a point of sale.
     * @example acme-pos
     */
    VippsSystemName: string;
    /**
     * @description The version of that system.
     * @example 3.1.2
     */
    VippsSystemVersion: string;
    /**
     * @description The plugin of that system that makes the call; the system's own name where there is no plugin.
     * @example acme-pos-vipps
     */
    VippsSystemPluginName: string;
    /**
     * @description The version of that plugin.
     * @example 1.4.0
     */
    VippsSystemPluginVersion: string;
    /**
     * @description Names this request, so that sending it again cannot make a second order. The same key with the same body gives the first answer again; with another body it is a conflict (409).
     * @example kRk3uEeiogxLu1yGSZRlNgsIv3TuNS
     */
    IdempotencyKey: string;
  };
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
export type operations = Record<string, never>;
