// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

export type paths = Record<string, never>;
/** The schemas and answers that have a name. */
export interface components {
  schemas: {
    /** @description Documented with strings only, and seen with numbers: accept both. Only `access_token` and `expires_in` are needed. */
    AccessToken: {
      /**
       * @description Always `Bearer`.
       * @example Bearer
       */
      token_type?: string;
      /**
       * @description For how many seconds the token is valid, counted from this answer.
       * @example 86398
       */
      expires_in: string | number;
      /**
       * @description Not used.
       * @example 0
       */
      ext_expires_in?: string | number;
      /**
       * @description When the token expires, in seconds since 1970.
       * @example 1495271273
       */
      expires_on?: string | number;
      /**
       * @description When the token becomes valid, in seconds since 1970.
       * @example 1495184574
       */
      not_before?: string | number;
      /**
       * @description What the token is for.
       * @example 00000002-0000-0000-c000-000000000000
       */
      resource?: string;
      /**
       * @description The token itself, a JWT of a thousand characters or more.
       * @example your-access-token
       */
      access_token: string;
    };
    /** @description An OAuth 2.0 error (RFC 6749 §5.2), for some faults with the identity provider's own additions. */
    TokenError: {
      /**
       * @description The kind of error.
       * @example unauthorized_client
       */
      error: string;
      /** @description What went wrong. */
      error_description?: string;
      /** @description The identity provider's own numbers for it. */
      error_codes?: number[];
      /**
       * @description When it went wrong.
       * @example 2022-11-17 11:37:08Z
       */
      timestamp?: string;
      /** @description Names the request at the identity provider. */
      trace_id?: string;
      /** @description Names the chain of requests at the identity provider. */
      correlation_id?: string;
      /** @description Where the error is explained. */
      error_uri?: string;
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
    /** @description What the newer token endpoint is asked. */
    ManagementTokenRequest: {
      /**
       * @description Always `client_credentials`; without it the answer is `invalid_client`.
       * @enum {string}
       */
      grant_type: "client_credentials";
      /** @description Limits the token to one purpose; not needed for the Management API. */
      scope?: string;
    };
    /** @description A token of the newer endpoint. */
    ManagementToken: {
      /**
       * @description The token itself.
       * @example your-access-token
       */
      access_token: string;
      /**
       * @description Always `Bearer`.
       * @example Bearer
       */
      token_type?: string;
      /**
       * @description For how many seconds the token is valid, counted from this answer.
       * @example 900
       */
      expires_in: number | string;
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
  };
  parameters: {
    /**
     * @description The MSN on whose behalf the call is made. Partners send it whenever a call concerns one sales unit, and leave it out of calls that concern many.
     * @example 123456
     */
    MerchantSerialNumber: string;
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
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
/**
 * Documented with strings only, and seen with numbers: accept both. Only `access_token` and `expires_in` are
 * needed.
 */
export type AccessToken = components["schemas"]["AccessToken"];
/** An OAuth 2.0 error (RFC 6749 §5.2), for some faults with the identity provider's own additions. */
export type TokenError = components["schemas"]["TokenError"];
/** How the gateway in front of the API answers when it refuses a call itself. */
export type GatewayError = components["schemas"]["GatewayError"];
/** One fault of a request. */
export type ExtraDetails = components["schemas"]["ExtraDetails"];
/** A problem document (RFC 9457) with the platform's own additions. */
export type Problem = components["schemas"]["Problem"];
/** What the newer token endpoint is asked. */
export type ManagementTokenRequest = components["schemas"]["ManagementTokenRequest"];
/** A token of the newer endpoint. */
export type ManagementToken = components["schemas"]["ManagementToken"];
export type operations = Record<string, never>;
