// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

export type paths = Record<string, never>;
/** The schemas and answers that have a name. */
export interface components {
  schemas: {
    /**
     * @example {
     *       "key": "#/days",
     *       "value": "must be at least 0"
     *     }
     */
    RequestFault: {
      /** @description Where: a JSON pointer (RFC 6901 §6) for the body, else `path/msn` or `query/limit`. */
      key: string;
      /** @description What is wrong there. */
      value: string;
    };
    /**
     * @description A problem document (RFC 9457).
     * @example {
     *       "type": "https://example.com/problem/conflict",
     *       "title": "Conflict",
     *       "status": 409,
     *       "detail": "The product order 81b83246-5c19-7b94-875b-ea6d1114f099 is received; it has to be submitted for somebody to approve it.",
     *       "instance": "/_emulator/back-office/orders/81b83246-5c19-7b94-875b-ea6d1114f099/approve",
     *       "code": "illegal-transition"
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
      /** @description What went wrong this time, and what to do now. */
      detail: string;
      /** @description The path of the request. */
      instance: string;
      /** @description The stable name of what went wrong. For an act of a person it is the code of the WorldError or PortalError that the same act throws in process. */
      code: string;
      /** @description One entry for each fault found in the request. */
      extraDetails?: components["schemas"]["RequestFault"][];
    };
    /** @description An OpenAPI 3.1 document. */
    ControlDocument: {
      [key: string]: unknown;
    };
    /**
     * @description The name of a space; `default` is the one that is there from the beginning.
     * @example run-42
     */
    SpaceName: string;
    /**
     * Format: date-time
     * @description A time on the space's clock.
     * @example 2026-01-05T09:00:00.000Z
     */
    Instant: string;
    /** @description What runs here, and where it is reached. */
    Status: {
      /**
       * @description The version of `@vipps-management/testkit`.
       * @example 1.0.0
       */
      version: string;
      /**
       * @description The edition of the Management API that is served.
       * @example 2023-08
       */
      edition: string;
      space: components["schemas"]["SpaceName"];
      /**
       * Format: uri
       * @description The base URL of the Management API, the same for every space.
       * @example http://127.0.0.1:8080
       */
      url: string;
      /**
       * Format: uri
       * @description Where this space's portal is.
       * @example http://127.0.0.1:8080/portal
       */
      portal: string;
      /**
       * Format: uri
       * @description Where this space is controlled.
       * @example http://127.0.0.1:8080/_emulator
       */
      control: string;
      now: components["schemas"]["Instant"];
      /**
       * @description How many spaces were minted and have not ended.
       * @example 2
       */
      spaces: number;
      /**
       * @description How many there can be at a time.
       * @example 1000
       */
      maximumSpaces: number;
    };
    /** @description What the emulator does where the API's sources leave a choice, and where it is known from. */
    RuleInForce: {
      /**
       * @description As in the option `rules`.
       * @example deleteAfterSubmission
       */
      name: string;
      /**
       * @description The value that was chosen.
       * @example 400
       */
      value: unknown;
      /**
       * @description Where the usual value comes from.
       * @example assumed
       * @enum {string}
       */
      source: "guide" | "spec" | "platform" | "assumed";
      /**
       * @description The rule in a sentence.
       * @example An order that the merchant has submitted cannot be deleted; which status says so is not documented.
       */
      says: string;
    };
    RuleList: {
      /** @description The rules that can be switched. */
      rules: components["schemas"]["RuleInForce"][];
    };
    SpaceOverview: {
      name: components["schemas"]["SpaceName"];
      /**
       * Format: uri
       * @description Where its portal is.
       * @example http://127.0.0.1:8080/spaces/run-42/portal
       */
      portal: string;
      /**
       * Format: uri
       * @description Where it is controlled.
       * @example http://127.0.0.1:8080/_emulator/spaces/run-42
       */
      control: string;
    };
    SpaceList: {
      /** @description The default space, then the others in the order in which they were minted. */
      spaces: components["schemas"]["SpaceOverview"][];
      /**
       * @description How many there can be at a time, the default space not counted.
       * @example 1000
       */
      maximum: number;
    };
    /** @description A world to begin with: `basis` (`default` or `empty`), and lists of `organisations`, `partners`, `merchants`, `agreements`, `salesUnits`, `productOrders` and `keys`. The type WorldSeed of `@vipps-management/testkit` tells their fields, which the emulator checks. */
    WorldSeed: {
      [key: string]: unknown;
    };
    /** @description How a space begins. What is left out is as the server was started. */
    SpaceOptions: {
      name?: components["schemas"]["SpaceName"];
      /**
       * @description Where its ids come from. The same seed and the same calls give the same answers.
       * @example 1
       */
      seed?: number;
      now?: components["schemas"]["Instant"];
      /**
       * @description A virtual clock stands until it is told to go on; a wall clock runs.
       * @example virtual
       * @enum {string}
       */
      clock?: "virtual" | "wall";
      /**
       * @description A lenient space overlooks unknown fields and a missing or wrong `Content-Type` of the Management API's requests.
       * @example strict
       * @enum {string}
       */
      strictness?: "strict" | "lenient";
      world?: components["schemas"]["WorldSeed"];
      /** @description Rules that shall differ from the usual, by name. */
      rules?: {
        [key: string]: unknown;
      };
    };
    /** @description Keys for `/accesstoken/get`; calls made with its tokens carry a subscription key. */
    StandardKeys: {
      /** @example emu_run-42__partner_client_id */
      clientId: string;
      /** @example emu_run-42__partner_client_secret */
      clientSecret: string;
      /** @example emu_run-42__partner_subscription_key */
      subscriptionKey: string;
      /**
       * @description As good as the first; there are two so that one can be replaced.
       * @example emu_run-42__partner_secondary_subscription_key
       */
      secondarySubscriptionKey?: string;
      /**
       * @description The sales unit that the keys are for.
       * @example 123456
       */
      merchantSerialNumber?: string;
    };
    /** @description Keys for `/miami/v1/token`; neither it nor the calls made with its tokens carry a subscription key. */
    ManagementKeys: {
      /** @enum {string} */
      kind: "management";
      /** @example emu_run-42__management_client_id */
      clientId: string;
      /** @example emu_run-42__management_client_secret */
      clientSecret: string;
    };
    /** @description The keys that select the space. They are of no use elsewhere. */
    SpaceCredentials: {
      partner: components["schemas"]["StandardKeys"];
      management: components["schemas"]["ManagementKeys"];
      merchant: components["schemas"]["StandardKeys"];
      otherPartner: components["schemas"]["StandardKeys"];
    };
    /** @description A world of its own, and the keys to it. */
    Space: {
      name: components["schemas"]["SpaceName"];
      /**
       * Format: uri
       * @description The base URL of the Management API, the same for every space.
       * @example http://127.0.0.1:8080
       */
      url: string;
      /**
       * Format: uri
       * @description Where its portal is.
       * @example http://127.0.0.1:8080/spaces/run-42/portal
       */
      portal: string;
      /**
       * Format: uri
       * @description Where it is controlled.
       * @example http://127.0.0.1:8080/_emulator/spaces/run-42
       */
      control: string;
      credentials: components["schemas"]["SpaceCredentials"];
    };
    Clock: {
      now: components["schemas"]["Instant"];
    };
    /**
     * @description How many of the unit; time goes forward only.
     * @example 14
     */
    Amount: number;
    /** @description A stretch of time in any mix of units; a day is 24 hours. */
    Duration: {
      days?: components["schemas"]["Amount"];
      hours?: components["schemas"]["Amount"];
      minutes?: components["schemas"]["Amount"];
      seconds?: components["schemas"]["Amount"];
      milliseconds?: components["schemas"]["Amount"];
    };
    /** @description Everything that a space's answers come from. It holds the keys of no space, so that it can be restored in any, also on another server of the same edition. Its parts are for the emulator to read. */
    Snapshot: {
      /**
       * @description The version of this format.
       * @example 3
       */
      version: number;
      /**
       * @description The edition of the Management API that it is a snapshot of.
       * @example 2023-08
       */
      edition: string;
      /**
       * @description The time on the clock, in milliseconds since 1970.
       * @example 1767603600000
       */
      now: number;
      /** @description How far the ids have come. */
      random: number[];
      /** @description What exists. */
      world: {
        [key: string]: unknown;
      };
      /** @description The idempotency keys that were used, and their answers. */
      idempotencyKeys: {
        [key: string]: unknown;
      }[];
      /** @description The requests that were counted for API quality. */
      traffic: {
        [key: string]: unknown;
      }[];
      /** @description The faults that have not happened yet. */
      faults: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @example 3 */
    Count: number;
    /** @description How many of each there are, of which the lists may have fewer. */
    WorldCounts: {
      merchants: components["schemas"]["Count"];
      agreements: components["schemas"]["Count"];
      salesUnits: components["schemas"]["Count"];
      partners: components["schemas"]["Count"];
      organisations: components["schemas"]["Count"];
    };
    /**
     * @description A company's number in the register of its country.
     * @example 987654321
     */
    CompanyNumber: string;
    /**
     * @example active
     * @enum {string}
     */
    "Status-2": "active" | "deactivated";
    Address: {
      lines: string[];
      /** @example 0155 */
      postCode?: string;
      /** @example Oslo */
      city?: string;
    };
    Merchant: {
      orgno: components["schemas"]["CompanyNumber"];
      /** @example ACME Fitness AS */
      name: string;
      status: components["schemas"]["Status-2"];
      createdAt: components["schemas"]["Instant"];
      updatedAt: components["schemas"]["Instant"];
      address?: components["schemas"]["Address"];
    };
    Owner: {
      /** @example Kari Nordmann */
      name: string;
      /**
       * @description Percent of the company, above 0 and at most 100.
       * @example 100
       */
      share?: number;
      /** @example false */
      politicallyExposed?: boolean;
    };
    /** @description The one agreement between a merchant and Vipps MobilePay. */
    Agreement: {
      orgno: components["schemas"]["CompanyNumber"];
      /**
       * @example active
       * @enum {string}
       */
      status: "processing" | "active";
      /** @example Kari Nordmann */
      signedBy: string;
      signedAt: components["schemas"]["Instant"];
      owners: components["schemas"]["Owner"][];
      /**
       * Format: uri
       * @example https://emulator.invalid/contracts/987654321
       */
      contractUrl: string;
    };
    /** @description What a sales unit may do. Which of it an answer of the API shows depends on the edition. */
    SalesUnitConfiguration: {
      paymentAllowed: boolean;
      /** @enum {string} */
      captureType: "ReserveCapture" | "DirectCapture" | "NotApplicable";
      skipLandingPageAllowed: boolean;
      recurringAllowed: boolean;
      customerMustBePresent: boolean;
      userinfoNinAllowed: boolean;
      partialCaptureAllowed: boolean;
      lateCaptureAllowed: boolean;
      landingPagePhoneNumberLocked: boolean;
      longLivingPaymentAllowed: boolean;
      creditCardPaymentAllowed: boolean;
    };
    SalesUnitChange: {
      timestamp: components["schemas"]["Instant"];
      /** @example MSN deactivated */
      change: string;
      changedBy: string;
    };
    SalesUnit: {
      /** @example 123456 */
      msn: string;
      orgno: components["schemas"]["CompanyNumber"];
      /** @example ACME Oslo */
      name: string;
      status: components["schemas"]["Status-2"];
      /**
       * @description The partner that it is connected to.
       * @example 123456
       */
      partnerId?: string;
      configuration: components["schemas"]["SalesUnitConfiguration"];
      /** @description A PNG in base64. */
      logo?: string;
      /** @example 86011117947 */
      settlementAccountNumber?: string;
      /** @description A number that people pay to in the app, without API keys. */
      withoutApiKeys?: boolean;
      changelog: components["schemas"]["SalesUnitChange"][];
    };
    /** @description What a merchant pays, as agreed between the partner and Vipps MobilePay. */
    PricePackage: {
      /** @example 8a11afb7-c223-48ed-8ca6-4722b97261aa */
      pricePackageId: string;
      /** @example POS standard */
      name: string;
      /** @example 2.99% */
      description: string;
      /** @description Whether a merchant can pick it in the form. */
      visibleInSignupForm: boolean;
      /** @description Whether it is for payments in a physical shop. */
      customerPresent: boolean;
      /** @description Whether it is for Checkout, and not for payments on the web at large. */
      forCheckout?: boolean;
      /**
       * @example NO
       * @enum {string}
       */
      market: "NO" | "DK" | "FI";
      /**
       * @description The partner's share.
       * @example 30 %
       */
      commission?: string;
    };
    /** @description A company that helps merchants to use Vipps MobilePay. */
    Partner: {
      /** @example 123456 */
      partnerId: string;
      name: string;
      /**
       * @example plus
       * @enum {string}
       */
      level: "partner" | "plus" | "premium";
      contactName: string;
      contactEmail: string;
      /**
       * @example active
       * @enum {string}
       */
      status: "pending" | "active" | "deactivated";
      pricePackages: components["schemas"]["PricePackage"][];
    };
    /**
     * @description The chair and the CEO may sign, an accountant may not.
     * @example ceo
     * @enum {string}
     */
    Role: "ceo" | "chair" | "accountant";
    Person: {
      /**
       * @description Two persons of the same name are one.
       * @example Kari Nordmann
       */
      name: string;
      role: components["schemas"]["Role"];
    };
    RegisteredOrganisation: {
      orgno: components["schemas"]["CompanyNumber"];
      name: string;
      /** @description Who has a role in it; when absent, every person has the role that they carry. */
      officers?: components["schemas"]["Person"][];
    };
    /** @description What exists in a space at this moment, each list in the order in which things came to be. Product orders are listed by `/back-office/orders`, keys by `/keys`. */
    World: {
      counts: components["schemas"]["WorldCounts"];
      merchants: components["schemas"]["Merchant"][];
      agreements: components["schemas"]["Agreement"][];
      salesUnits: components["schemas"]["SalesUnit"][];
      partners: components["schemas"]["Partner"][];
      /** @description The entries of the register that somebody has written; every other number exists as well. */
      organisations: components["schemas"]["RegisteredOrganisation"][];
    };
    /**
     * @description The id of the keys.
     * @example emu_partner_client_id
     */
    ClientId: string;
    /** @description A partner by its partner id, or a merchant by its organisation number. */
    Party: {
      /** @enum {string} */
      kind: "partner" | "merchant";
      /** @example 123456 */
      id: string;
    };
    /**
     * @description Which of the two token endpoints they are for.
     * @enum {string}
     */
    KeysKind: "standard" | "management";
    /**
     * @description What they open; `other` stands for every API but this one, and is refused by this one with 403.
     * @enum {string}
     */
    KeysProduct: "management" | "other";
    ListedKeys: {
      clientId: components["schemas"]["ClientId"];
      owner: components["schemas"]["Party"];
      kind: components["schemas"]["KeysKind"];
      /**
       * @description The sales unit that they are for.
       * @example 123456
       */
      merchantSerialNumber?: string;
      product: components["schemas"]["KeysProduct"];
    };
    KeysList: {
      /** @description All keys that are good, oldest first, without what is secret. */
      keys: components["schemas"]["ListedKeys"][];
    };
    /** @description Whose keys are to be made, and what for. */
    WantedKeys: {
      owner: components["schemas"]["Party"];
      kind?: components["schemas"]["KeysKind"];
      /**
       * @description For a merchant's keys, the sales unit that they are for.
       * @example 123456
       */
      merchantSerialNumber?: string;
      product?: components["schemas"]["KeysProduct"];
    };
    /** @description Keys that were just made; management keys have no subscription keys. */
    NewKeys: {
      kind?: components["schemas"]["KeysKind"];
      clientId: components["schemas"]["ClientId"];
      /** @example emu_0d5a44c5-9fb8-4d1c-8a51-6f0d7a2f9be1 */
      clientSecret: string;
      /** @example emu_3b8d9a1e-4f60-4d27-a5c1-0e9c8b7a6d54 */
      subscriptionKey?: string;
      /** @example emu_7c2f1d3e-8a94-4b05-9e6f-1d2c3b4a5f60 */
      secondarySubscriptionKey?: string;
      /**
       * @description The sales unit that they are for.
       * @example 123456
       */
      merchantSerialNumber?: string;
    };
    NewSecret: {
      /** @example emu_0d5a44c5-9fb8-4d1c-8a51-6f0d7a2f9be1 */
      clientSecret: string;
    };
    SubscriptionKeyChoice: {
      /**
       * @description The other one stays good.
       * @enum {string}
       */
      which: "primary" | "secondary";
    };
    NewSubscriptionKey: {
      /** @example emu_3b8d9a1e-4f60-4d27-a5c1-0e9c8b7a6d54 */
      subscriptionKey: string;
    };
    TokensOf: {
      clientId?: components["schemas"]["ClientId"];
    };
    Latency: {
      /**
       * @description So many milliseconds pass on the space's clock.
       * @example 40
       */
      ms: number;
    };
    /** @description Something that goes wrong on purpose: an answer with another status (`status`), a broken one or none (`kind`), or one that is late (`latency`, also together with either of the others). */
    Fault: {
      /**
       * @description Answers with this status, in the shape that it has.
       * @example 429
       */
      status?: number;
      /**
       * @description With `status`: the Retry-After header, in whole seconds, or as an instant.
       * @example 3
       */
      retryAfter?: number | string;
      /** @description With `status`: a JSON value instead of the usual body. */
      body?: unknown;
      /**
       * @description What happens to the connection or to the body.
       * @example connection-reset
       * @enum {string}
       */
      kind?:
        | "connection-reset"
        | "closed-socket"
        | "stall"
        | "half-body"
        | "malformed-json"
        | "wrong-content-type"
        | "empty";
      /**
       * @description Whether it happens before the operation is carried out, which is the default, or after.
       * @example after
       * @enum {string}
       */
      at?: "before" | "after";
      latency?: components["schemas"]["Latency"];
    };
    /** @description A fault for an operation, and how often it happens: `times` times (1 for once), else with a `probability`, else always. */
    FaultPlan: {
      /**
       * @description An operationId of the Management API, or `*` for every operation, the token endpoints included.
       * @example orderProduct
       */
      operation: string;
      fault: components["schemas"]["Fault"];
      /**
       * @description To how many requests it happens; not together with `probability`.
       * @example 1
       */
      times?: number;
      /**
       * @description From 0 to 1. To which requests it happens follows from the seed.
       * @example 0.1
       */
      probability?: number;
    };
    FaultList: {
      /** @description What has not happened yet, in the order in which it was added. */
      faults: components["schemas"]["FaultPlan"][];
    };
    /** @description A request that the space received. It never holds a token, a secret or a query string. */
    JournalEntry: {
      /**
       * @description Counts the requests, from 1; begins anew when the journal is cleared, or the space reset or restored.
       * @example 1
       */
      number: number;
      time: components["schemas"]["Instant"];
      /** @example POST */
      method: string;
      /**
       * @description The path, without what follows a question mark.
       * @example /management/v1/products/orders
       */
      path: string;
      /**
       * @description Absent when no operation has this method and path.
       * @example orderProduct
       */
      operationId?: string;
      caller?: components["schemas"]["Party"];
      /**
       * @description The sales unit that it concerns.
       * @example 123456
       */
      msn?: string;
      /** @example kRk3uEeiogxLu1yGSZRlNgsIv3TuNS */
      idempotencyKey?: string;
      /**
       * @description Absent until it is answered, and for good when a fault takes the answer away.
       * @example 201
       */
      status?: number;
      /**
       * @description Whether the answer was one that had been given before for the same idempotency key.
       * @example false
       */
      repeated: boolean;
      /**
       * @description Why it was refused, where the answer itself says little.
       * @example The token has expired.
       */
      refusal?: string;
      /**
       * @description What went wrong with it on purpose.
       * @example connection-reset after the operation
       */
      fault?: string;
      /** @description What was allowed and yet will not end well, or is against the platform's policy. */
      warnings: string[];
      /** @description The JSON that the request brought, or its text when it is not JSON; only when bodies are asked for. Those of the last 1,000 requests are kept, of up to 64 KiB each. */
      body?: unknown;
    };
    JournalPage: {
      /** @description Oldest first. */
      entries: components["schemas"]["JournalEntry"][];
      /**
       * @description The number to read on after.
       * @example 1
       */
      last: number;
      /**
       * @description How many older entries were dropped, since the journal keeps the last 10,000.
       * @example 0
       */
      dropped: number;
    };
    /** @description What the requests of an operation shall be like; what is left out is open. */
    ExpectedRequest: {
      /**
       * @description An operationId of the Management API; the token endpoints are `fetchAccessToken` and `fetchManagementToken`.
       * @example orderProduct
       */
      operation: string;
      /**
       * @description How many there shall be; once or more unless it is given.
       * @example 1
       */
      times?: number;
      /**
       * @description The whole path, without a query.
       * @example /management/v1/sales-units/123456
       */
      path?: string;
      /** @example kRk3uEeiogxLu1yGSZRlNgsIv3TuNS */
      idempotencyKey?: string;
      /** @description A part of the JSON, of an object the members that are named, at any depth. */
      body?: unknown;
    };
    Verdict: {
      /**
       * @description Whether it is as expected.
       * @example false
       */
      pass: boolean;
      /**
       * @description When it is not: what was received, and where the nearest request differs.
       * @example orderProduct was expected at least once and was received 0 times.
       */
      message?: string;
    };
    /** @description What no request of an operation shall be like; what is left out is open. */
    UnexpectedRequest: {
      /**
       * @description An operationId of the Management API.
       * @example deleteProductOrder
       */
      operation: string;
      /**
       * @description The whole path, without a query.
       * @example /management/v1/product-orders/81b83246-5c19-7b94-875b-ea6d1114f099
       */
      path?: string;
      /** @example kRk3uEeiogxLu1yGSZRlNgsIv3TuNS */
      idempotencyKey?: string;
      /** @description A part of the JSON, of an object the members that are named, at any depth. */
      body?: unknown;
    };
    /** @description A mail that Vipps MobilePay has sent. */
    Mail: {
      sentAt: components["schemas"]["Instant"];
      /**
       * @description What kind of party it went to.
       * @enum {string}
       */
      to: "partner" | "merchant";
      /**
       * @description The partner id or the organisation number of the one that it went to.
       * @example 123456
       */
      recipient: string;
      /** @enum {string} */
      about: "product-order-completed" | "product-order-rejected" | "information-requested";
      /** @example 987654321 */
      orgno: string;
      /** @example ACME Fantastic Fitness */
      merchantName: string;
      /**
       * @description About `product-order-completed`: the new sales unit.
       * @example 654321
       */
      msn?: string;
      /**
       * @description About `product-order-completed`: its name.
       * @example ACME Oslo
       */
      salesUnitName?: string;
      /** @description About `product-order-rejected`: why. */
      reason?: string;
      /** @description About `information-requested`: what is asked. */
      question?: string;
    };
    Outbox: {
      /** @description Every mail that was sent, oldest first. */
      mails: components["schemas"]["Mail"][];
    };
    /** @description Who has logged in, a person or one of three by role. The CEO unless it is given. */
    Visitor: components["schemas"]["Role"] | components["schemas"]["Person"];
    /** @description Who looks at the front page. */
    PersonOnFrontPage: {
      person?: components["schemas"]["Visitor"];
    };
    /**
     * Format: uri
     * @description As it came from the API; its host is not looked at.
     * @example http://127.0.0.1:8080/portal/register/vippspanett/81b83246-5c19-7b94-875b-ea6d1114f099
     */
    PrefillUrl: string;
    WaitingOrder: {
      prefillUrl: components["schemas"]["PrefillUrl"];
      /**
       * @example review-order
       * @enum {string}
       */
      step: "sign-merchant-agreement" | "review-order" | "provide-information";
      /**
       * @description What has to be done.
       * @example Check the order and submit it.
       */
      message: string;
      /** @example 987654321 */
      orgno: string;
      /** @example ACME Fantastic Fitness */
      merchantName: string;
      /**
       * @description In the words of the edition.
       * @example VIPPS_PA_NETT
       */
      productType: string;
      /**
       * @description Absent until the merchant agreement is signed, and where nobody has given one.
       * @example ACME Oslo
       */
      salesUnitName?: string;
      expiresAt?: components["schemas"]["Instant"];
    };
    WaitingOrders: {
      /** @description The orders in which the person has something to do, oldest first. */
      orders: components["schemas"]["WaitingOrder"][];
    };
    /** @description Who opens which link. */
    PersonAtLink: {
      prefillUrl: components["schemas"]["PrefillUrl"];
      person?: components["schemas"]["Visitor"];
    };
    /** @description The merchant's app; edition 2026-01 has it. */
    AppForm: {
      /** @example ACME Fitness */
      appName: string;
    };
    WebsiteForm: {
      /** @example https://example.com */
      url: string;
      /** @example https://example.com/terms */
      termsUrl: string;
      /** @example https://example.com/test */
      testWebsiteUrl?: string;
      /** @example test-user */
      testWebsiteUsername?: string;
      /** @example test-password */
      testWebsitePassword?: string;
    };
    /** @description The sign-up form: each field is there when the partner or the merchant has filled it in. */
    OrderForm: {
      /** @example ACME Oslo */
      salesUnitName?: string;
      /** @description A PNG in base64. */
      salesUnitLogo?: string;
      /** @example 86011117947 */
      settlementAccountNumber?: string;
      /** @example 8a11afb7-c223-48ed-8ca6-4722b97261aa */
      pricePackageId?: string;
      /** @example Website */
      productUseCase?: string;
      /** @example 100000 */
      annualTurnover?: number;
      /**
       * @description Percent by tens, as text; edition 2026-01 has it.
       * @example 10
       */
      annualTurnoverPercentage?: string;
      /** @example Gym membership, sold on the gym's website. */
      intendedPurpose?: string;
      app?: components["schemas"]["AppForm"];
      website?: components["schemas"]["WebsiteForm"];
      /** @description Whether there will be recurring payments; edition 2026-01 has it. */
      hasRecurring?: boolean;
      /**
       * @description Four digits; edition 2026-01 has it.
       * @example 5942
       */
      merchantCategoryCode?: string;
      /** @description Group by group, as the partner sent it. */
      complianceData?: {
        [key: string]: unknown;
      };
    };
    /** @description What the page shows of the order, once the person may see it and the merchant agreement is signed. */
    OrderOnPage: {
      /** @example 987654321 */
      orgno: string;
      /** @example ACME Fantastic Fitness */
      merchantName: string;
      /** @example VIPPS_PA_NETT */
      productType: string;
      form: components["schemas"]["OrderForm"];
      /** @description The fields that cannot be changed. */
      lockedFields: string[];
      /** @description All other fields that the form of this edition has. */
      openFields: string[];
      /** @description The fields without which the form cannot be submitted, filled in or not. */
      neededFields: string[];
      /** @description The fields that have to be filled in before the form can be submitted. */
      missingFields: string[];
      /** @description The price packages to pick from; none when one is already given. */
      pricePackages: components["schemas"]["PricePackage"][];
      /** @description The last thing that Vipps MobilePay asked. */
      question?: string;
    };
    /** @description What the portal shows at a link. */
    Visit: {
      /**
       * @description The next thing to do, how far the order has come, or why there is nothing to see.
       * @example review-order
       * @enum {string}
       */
      step:
        | "sign-merchant-agreement"
        | "review-order"
        | "provide-information"
        | "submitted"
        | "completed"
        | "rejected"
        | "expired"
        | "deleted"
        | "not-authorised"
        | "unknown";
      /**
       * @description What the page says about the step.
       * @example Check the order and submit it.
       */
      message: string;
      order?: components["schemas"]["OrderOnPage"];
    };
    AgreementSignature: {
      prefillUrl: components["schemas"]["PrefillUrl"];
      person?: components["schemas"]["Visitor"];
      /** @description Who owns the company or has rights in it, at least one. */
      owners: components["schemas"]["Owner"][];
    };
    FormChanges: {
      prefillUrl: components["schemas"]["PrefillUrl"];
      person?: components["schemas"]["Visitor"];
      changes: components["schemas"]["OrderForm"];
    };
    InformationGiven: {
      prefillUrl: components["schemas"]["PrefillUrl"];
      person?: components["schemas"]["Visitor"];
      /**
       * @description The answer to the question.
       * @example We sell memberships.
       */
      text: string;
    };
    /**
     * @description The `prefilledOrderId`.
     * @example 81b83246-5c19-7b94-875b-ea6d1114f099
     */
    OrderId: string;
    Question: {
      /** @example What will you sell? */
      question: string;
      /** @example We sell memberships. */
      answer?: string;
    };
    /** @description A product order as the back office sees it. */
    OrderOnDesk: {
      orderId: components["schemas"]["OrderId"];
      /**
       * Format: uri
       * @description Where the merchant finds its form.
       * @example http://127.0.0.1:8080/portal/register/vippspanett/81b83246-5c19-7b94-875b-ea6d1114f099
       */
      prefillUrl: string;
      /**
       * @example submitted
       * @enum {string}
       */
      status:
        | "received"
        | "opened"
        | "submitted"
        | "needs-information"
        | "completed"
        | "rejected"
        | "deleted"
        | "expired";
      /**
       * @description Whether it was prefilled, came by a template, or was made by the merchant in the portal.
       * @example prefill
       * @enum {string}
       */
      origin: "prefill" | "template" | "manual";
      prefilledBy: components["schemas"]["Party"];
      /** @example 987654321 */
      orgno: string;
      /** @example ACME Fantastic Fitness */
      merchantName: string;
      /**
       * @description How far the merchant's agreement has come; absent when there is none.
       * @enum {string}
       */
      agreement?: "processing" | "active";
      /** @example VIPPS_PA_NETT */
      productType: string;
      form: components["schemas"]["OrderForm"];
      createdAt: components["schemas"]["Instant"];
      expiresAt: components["schemas"]["Instant"];
      /** @description What was asked and answered, oldest first. */
      questions: components["schemas"]["Question"][];
      /**
       * @description The sales unit that came of it.
       * @example 654321
       */
      msn?: string;
    };
    OrderList: {
      /** @description Every order there ever was, oldest first. */
      orders: components["schemas"]["OrderOnDesk"][];
    };
    /** @description An order that was not prefilled; it is submitted already, and names a partner. */
    ReceivedOrder: {
      /**
       * @example template
       * @enum {string}
       */
      origin: "template" | "manual";
      /** @example 123456 */
      partnerId: string;
      /**
       * @description The number of the company that it is for.
       * @example 987654321
       */
      orgno: string;
      /**
       * @description In the words of the emulated edition.
       * @example PAYMENT_INTEGRATION
       */
      productType: string;
      form?: components["schemas"]["OrderForm"];
    };
    InformationRequest: {
      /**
       * @description What the merchant is asked, by mail.
       * @example What will you sell?
       */
      question: string;
    };
    Rejection: {
      /**
       * @description What the merchant, and nobody else, is told by mail.
       * @example The purpose is not clear.
       */
      reason: string;
    };
    /**
     * @description A merchant serial number.
     * @example 123456
     */
    Msn: string;
    /**
     * @description A company's number in Norway's, Denmark's or Finland's register.
     * @example 987654321
     */
    Orgno: string;
    /** @description An entry of the register, in which every number exists. */
    OrganisationEntry: {
      /** @example Fjord Yoga AS */
      name: string;
      /** @description Who has a role in it; without them, every person has the role that they carry. */
      officers?: components["schemas"]["Person"][];
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
    /** @description A person may not do this (code `not-authorised`), or the request comes from a page of another site (`foreign-origin`) or was sent to a host name that is not the server's (`foreign-host`). */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such thing in this space, or no such space. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The request is not valid, and nothing has changed; `extraDetails` names each fault. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description What exists does not allow this now; nothing has changed. */
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
export type RequestFault = components["schemas"]["RequestFault"];
/** A problem document (RFC 9457). */
export type Problem = components["schemas"]["Problem"];
/** An OpenAPI 3.1 document. */
export type ControlDocument = components["schemas"]["ControlDocument"];
/** The name of a space; `default` is the one that is there from the beginning. */
export type SpaceName = components["schemas"]["SpaceName"];
/** A time on the space's clock. */
export type Instant = components["schemas"]["Instant"];
/** What runs here, and where it is reached. */
export type Status = components["schemas"]["Status"];
/** What the emulator does where the API's sources leave a choice, and where it is known from. */
export type RuleInForce = components["schemas"]["RuleInForce"];
export type RuleList = components["schemas"]["RuleList"];
export type SpaceOverview = components["schemas"]["SpaceOverview"];
export type SpaceList = components["schemas"]["SpaceList"];
/**
 * A world to begin with: `basis` (`default` or `empty`), and lists of `organisations`, `partners`,
 * `merchants`, `agreements`, `salesUnits`, `productOrders` and `keys`. The type WorldSeed of
 * `@vipps-management/testkit` tells their fields, which the emulator checks.
 */
export type WorldSeed = components["schemas"]["WorldSeed"];
/** How a space begins. What is left out is as the server was started. */
export type SpaceOptions = components["schemas"]["SpaceOptions"];
/** Keys for `/accesstoken/get`; calls made with its tokens carry a subscription key. */
export type StandardKeys = components["schemas"]["StandardKeys"];
/** Keys for `/miami/v1/token`; neither it nor the calls made with its tokens carry a subscription key. */
export type ManagementKeys = components["schemas"]["ManagementKeys"];
/** The keys that select the space. They are of no use elsewhere. */
export type SpaceCredentials = components["schemas"]["SpaceCredentials"];
/** A world of its own, and the keys to it. */
export type Space = components["schemas"]["Space"];
export type Clock = components["schemas"]["Clock"];
/** How many of the unit; time goes forward only. */
export type Amount = components["schemas"]["Amount"];
/** A stretch of time in any mix of units; a day is 24 hours. */
export type Duration = components["schemas"]["Duration"];
/**
 * Everything that a space's answers come from. It holds the keys of no space, so that it can be restored in
 * any, also on another server of the same edition. Its parts are for the emulator to read.
 */
export type Snapshot = components["schemas"]["Snapshot"];
export type Count = components["schemas"]["Count"];
/** How many of each there are, of which the lists may have fewer. */
export type WorldCounts = components["schemas"]["WorldCounts"];
/** A company's number in the register of its country. */
export type CompanyNumber = components["schemas"]["CompanyNumber"];
export type Status_2 = components["schemas"]["Status-2"];
export type Address = components["schemas"]["Address"];
export type Merchant = components["schemas"]["Merchant"];
export type Owner = components["schemas"]["Owner"];
/** The one agreement between a merchant and Vipps MobilePay. */
export type Agreement = components["schemas"]["Agreement"];
/** What a sales unit may do. Which of it an answer of the API shows depends on the edition. */
export type SalesUnitConfiguration = components["schemas"]["SalesUnitConfiguration"];
export type SalesUnitChange = components["schemas"]["SalesUnitChange"];
export type SalesUnit = components["schemas"]["SalesUnit"];
/** What a merchant pays, as agreed between the partner and Vipps MobilePay. */
export type PricePackage = components["schemas"]["PricePackage"];
/** A company that helps merchants to use Vipps MobilePay. */
export type Partner = components["schemas"]["Partner"];
/** The chair and the CEO may sign, an accountant may not. */
export type Role = components["schemas"]["Role"];
export type Person = components["schemas"]["Person"];
export type RegisteredOrganisation = components["schemas"]["RegisteredOrganisation"];
/**
 * What exists in a space at this moment, each list in the order in which things came to be. Product orders are
 * listed by `/back-office/orders`, keys by `/keys`.
 */
export type World = components["schemas"]["World"];
/** The id of the keys. */
export type ClientId = components["schemas"]["ClientId"];
/** A partner by its partner id, or a merchant by its organisation number. */
export type Party = components["schemas"]["Party"];
/** Which of the two token endpoints they are for. */
export type KeysKind = components["schemas"]["KeysKind"];
/** What they open; `other` stands for every API but this one, and is refused by this one with 403. */
export type KeysProduct = components["schemas"]["KeysProduct"];
export type ListedKeys = components["schemas"]["ListedKeys"];
export type KeysList = components["schemas"]["KeysList"];
/** Whose keys are to be made, and what for. */
export type WantedKeys = components["schemas"]["WantedKeys"];
/** Keys that were just made; management keys have no subscription keys. */
export type NewKeys = components["schemas"]["NewKeys"];
export type NewSecret = components["schemas"]["NewSecret"];
export type SubscriptionKeyChoice = components["schemas"]["SubscriptionKeyChoice"];
export type NewSubscriptionKey = components["schemas"]["NewSubscriptionKey"];
export type TokensOf = components["schemas"]["TokensOf"];
export type Latency = components["schemas"]["Latency"];
/**
 * Something that goes wrong on purpose: an answer with another status (`status`), a broken one or none
 * (`kind`), or one that is late (`latency`, also together with either of the others).
 */
export type Fault = components["schemas"]["Fault"];
/**
 * A fault for an operation, and how often it happens: `times` times (1 for once), else with a `probability`,
 * else always.
 */
export type FaultPlan = components["schemas"]["FaultPlan"];
export type FaultList = components["schemas"]["FaultList"];
/** A request that the space received. It never holds a token, a secret or a query string. */
export type JournalEntry = components["schemas"]["JournalEntry"];
export type JournalPage = components["schemas"]["JournalPage"];
/** What the requests of an operation shall be like; what is left out is open. */
export type ExpectedRequest = components["schemas"]["ExpectedRequest"];
export type Verdict = components["schemas"]["Verdict"];
/** What no request of an operation shall be like; what is left out is open. */
export type UnexpectedRequest = components["schemas"]["UnexpectedRequest"];
/** A mail that Vipps MobilePay has sent. */
export type Mail = components["schemas"]["Mail"];
export type Outbox = components["schemas"]["Outbox"];
/** Who has logged in, a person or one of three by role. The CEO unless it is given. */
export type Visitor = components["schemas"]["Visitor"];
/** Who looks at the front page. */
export type PersonOnFrontPage = components["schemas"]["PersonOnFrontPage"];
/** As it came from the API; its host is not looked at. */
export type PrefillUrl = components["schemas"]["PrefillUrl"];
export type WaitingOrder = components["schemas"]["WaitingOrder"];
export type WaitingOrders = components["schemas"]["WaitingOrders"];
/** Who opens which link. */
export type PersonAtLink = components["schemas"]["PersonAtLink"];
/** The merchant's app; edition 2026-01 has it. */
export type AppForm = components["schemas"]["AppForm"];
export type WebsiteForm = components["schemas"]["WebsiteForm"];
/** The sign-up form: each field is there when the partner or the merchant has filled it in. */
export type OrderForm = components["schemas"]["OrderForm"];
/** What the page shows of the order, once the person may see it and the merchant agreement is signed. */
export type OrderOnPage = components["schemas"]["OrderOnPage"];
/** What the portal shows at a link. */
export type Visit = components["schemas"]["Visit"];
export type AgreementSignature = components["schemas"]["AgreementSignature"];
export type FormChanges = components["schemas"]["FormChanges"];
export type InformationGiven = components["schemas"]["InformationGiven"];
/** The `prefilledOrderId`. */
export type OrderId = components["schemas"]["OrderId"];
export type Question = components["schemas"]["Question"];
/** A product order as the back office sees it. */
export type OrderOnDesk = components["schemas"]["OrderOnDesk"];
export type OrderList = components["schemas"]["OrderList"];
/** An order that was not prefilled; it is submitted already, and names a partner. */
export type ReceivedOrder = components["schemas"]["ReceivedOrder"];
export type InformationRequest = components["schemas"]["InformationRequest"];
export type Rejection = components["schemas"]["Rejection"];
/** A merchant serial number. */
export type Msn = components["schemas"]["Msn"];
/** A company's number in Norway's, Denmark's or Finland's register. */
export type Orgno = components["schemas"]["Orgno"];
/** An entry of the register, in which every number exists. */
export type OrganisationEntry = components["schemas"]["OrganisationEntry"];
export type operations = Record<string, never>;
