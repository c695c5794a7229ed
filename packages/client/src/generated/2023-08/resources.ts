// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { CallOptions, IdempotentCallOptions } from "../../options.ts";
import type { Call } from "../../operations/operation.ts";
import { operations } from "./operations.ts";
import type {
  ApiQuality,
  Merchant,
  MerchantContracts,
  MerchantListResponse,
  MerchantSalesUnits,
  Msn,
  Partner,
  PricePackageList,
  ProductOrderDetails,
  ProductOrderId,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitList,
  SalesUnitUpdate,
} from "./types.ts";

/** The operations on merchants. */
export interface MerchantsResource {
  /**
   * List all merchants that have a sales unit connected to the caller.
   *
   * With partner keys: every merchant with a sales unit connected to the partner. With merchant keys: that
   * merchant alone. There is no paging.
   *
   * GET /management/v1/merchants. Only a proposal: refused on production unless the client's option
   * `allowUnavailable` is set.
   *
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const merchantListResponse = await management.merchants.list();
   * ```
   * @see The guide of August 2023, "Get all merchants":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-all-merchants
   */
  list(options?: CallOptions): Promise<MerchantListResponse>;
  /**
   * Get a merchant by its organisation number.
   *
   * A merchant is found when it is active and has an active sales unit that the caller may see. Anything else is
   * the same 404: it means not active as often as unknown.
   *
   * GET /management/v1/merchants/{orgno}. Planned for 2023-Q3: refused on production unless the client's option
   * `allowUnavailable` is set.
   *
   * @param path - `orgno`: the merchant's organisation number, nine digits.
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const merchant = await management.merchants.get({ orgno: "987654321" });
   * ```
   * @see The guide of August 2023, "Get one merchant by organization number":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-one-merchant-by-organization-number
   */
  get(path: { orgno: string | number }, options?: CallOptions): Promise<Merchant>;
  /**
   * Get links to a merchant's contracts.
   *
   * The links lead to PDF documents. The guide does not say how long they are valid.
   *
   * GET /management/v1/merchants/{orgno}/contracts. Only a proposal: refused on production unless the client's
   * option `allowUnavailable` is set.
   *
   * @param path - `orgno`: the merchant's organisation number, nine digits.
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const merchantContracts = await management.merchants.contracts({ orgno: "987654321" });
   * ```
   * @see The guide of August 2023, "Get a merchant's contract(s)":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-a-merchants-contracts
   */
  contracts(path: { orgno: string | number }, options?: CallOptions): Promise<MerchantContracts>;
  /**
   * List the MSNs of a merchant's sales units.
   *
   * Only active sales units that the caller may see. A merchant without any is a 404.
   *
   * GET /management/v1/merchants/{orgno}/sales-units. Available.
   *
   * @param path - `orgno`: the merchant's organisation number, nine digits.
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const merchantSalesUnits = await management.merchants.salesUnits({ orgno: "987654321" });
   * ```
   * @see The guide of August 2023, "Get the sales units for a merchant by orgno":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-the-sales-units-for-a-merchant-by-orgno
   */
  salesUnits(path: { orgno: string | number }, options?: CallOptions): Promise<MerchantSalesUnits>;
}

/** The operations on sales units. */
export interface SalesUnitsResource {
  /**
   * List the MSNs of all sales units connected to the caller.
   *
   * Every active sales unit of an active merchant: with partner keys those connected to the partner, with
   * merchant keys those of the merchant. MSNs only: ask for each one's details with `salesUnits.get`. There is
   * no paging.
   *
   * GET /management/v1/sales-units. Only a proposal: refused on production unless the client's option
   * `allowUnavailable` is set.
   *
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const salesUnitList = await management.salesUnits.list();
   * ```
   * @see The guide of August 2023, "Get all sales units":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-all-sales-units
   */
  list(options?: CallOptions): Promise<SalesUnitList>;
  /**
   * Get the details of a sales unit.
   *
   * Found only when both the sales unit and its merchant are active and the caller may see it. Unknown, inactive
   * and somebody else's are the same 404.
   *
   * GET /management/v1/sales-units/{msn}. Available.
   *
   * @param path - `msn`: the sales unit's merchant serial number, five or six digits as a string.
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const salesUnit = await management.salesUnits.get({ msn: "123456" });
   * ```
   * @see The guide of August 2023, "Get information about a sales unit":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-sales-unit
   */
  get(path: { msn: Msn }, options?: CallOptions): Promise<SalesUnit>;
  /**
   * Change a sales unit's name, logo or status.
   *
   * What the body leaves out stays as it is. A sales unit that has been deactivated is not found any more, but
   * can be activated again by this operation.
   *
   * PATCH /management/v1/sales-units/{msn}. Only a proposal: refused on production unless the client's option
   * `allowUnavailable` is set.
   *
   * @param path - `msn`: the sales unit's merchant serial number, five or six digits as a string.
   * @param body - SalesUnitUpdate, checked by the API; each field's limits stand with its type.
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * await management.salesUnits.update({ msn: "123456" }, { name: "ACME Fantastic Fitness DeLuxe" });
   * ```
   * @see The guide of August 2023, "Update sales unit":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#update-sales-unit
   */
  update(path: { msn: Msn }, body: SalesUnitUpdate, options?: CallOptions): Promise<void>;
}

/** The operations on product orders. */
export interface ProductOrdersResource {
  /**
   * Prefill a product order and get the link for the merchant.
   *
   * The merchant opens the link, signs the merchant agreement if there is none, checks the form and submits it.
   * The link is valid for 14 days. Different idempotency keys make different orders, also for the same merchant.
   *
   * POST /management/v1/products/orders. Available.
   *
   * @param body - ProductOrderRequest, checked by the API; each field's limits stand with its type.
   * @param options - A signal, a deadline in milliseconds, the idempotency key (made for you when left out), the
   * merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `conflict`: the idempotency key was used before with another body.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const productOrderResponse = await management.productOrders.prefill({
   *   businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
   *   productType: "VIPPS_PA_NETT",
   *   salesUnitName: "ACME Fantastic Fitness",
   *   website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
   * });
   * ```
   * @see The guide of August 2023, "Pre-fill a product order":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#pre-fill-a-product-order
   */
  prefill(body: ProductOrderRequest, options?: IdempotentCallOptions): Promise<ProductOrderResponse>;
  /**
   * Get how far a product order has come.
   *
   * Tells the status and nothing about the merchant: what a partner may know needs the merchant's consent. A
   * product order takes days, so ask in minutes or hours, not in seconds.
   *
   * GET /management/v1/product-orders/{productOrderId}. Only a proposal: refused on production unless the
   * client's option `allowUnavailable` is set.
   *
   * @param path - `productOrderId`: the `prefilledOrderId` of the product order, a UUID.
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const productOrderDetails = await management.productOrders.get({
   *   productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099",
   * });
   * ```
   * @see The guide of August 2023, "Get information about a product order":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-product-order
   */
  get(path: { productOrderId: ProductOrderId }, options?: CallOptions): Promise<ProductOrderDetails>;
  /**
   * Take back a product order that has not been submitted.
   *
   * For an order that was prefilled by mistake. Its link stops working. An order that the merchant has submitted
   * cannot be taken back.
   *
   * DELETE /management/v1/product-orders/{productOrderId}. Only a proposal: refused on production unless the
   * client's option `allowUnavailable` is set.
   *
   * @param path - `productOrderId`: the `prefilledOrderId` of the product order, a UUID.
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * await management.productOrders.delete({ productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099" });
   * ```
   * @see The guide of August 2023, "Delete a product order":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#delete-a-product-order
   */
  delete(path: { productOrderId: ProductOrderId }, options?: CallOptions): Promise<void>;
}

/** The operations on partners. */
export interface PartnersResource {
  /**
   * Get the details of the partner that makes the call.
   *
   * For partner keys only; merchant keys are refused with 403.
   *
   * GET /management/v1/partners/whoami. Only a proposal: refused on production unless the client's option
   * `allowUnavailable` is set.
   *
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const partner = await management.partners.whoami();
   * ```
   * @see The guide of August 2023, "Get information about a partner":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-partner
   */
  whoami(options?: CallOptions): Promise<Partner>;
  /**
   * List the partner's price packages.
   *
   * The `pricePackageId` of one of them can be given in a product order. For partner keys only.
   *
   * GET /management/v1/partners/price-packages. Available.
   *
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const pricePackageList = await management.partners.pricePackages();
   * ```
   * @see The guide of August 2023, "Get the price packages for a partner":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-the-price-packages-for-a-partner
   */
  pricePackages(options?: CallOptions): Promise<PricePackageList>;
}

/** The operations on api quality. */
export interface ApiQualityResource {
  /**
   * Get how well a sales unit's integration calls the APIs.
   *
   * The same figures as on the API Dashboard: how many requests each endpoint received and how they ended.
   *
   * GET /management/v1/api-quality/sales-units/{msn}. Only a proposal: refused on production unless the client's
   * option `allowUnavailable` is set.
   *
   * @param path - `msn`: the sales unit's merchant serial number, five or six digits as a string.
   * @param options - A signal, a deadline in milliseconds, the merchant serial number.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `operation_unavailable`: production does not offer this operation; nothing was sent.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const apiQuality = await management.apiQuality.get({ msn: "123456" });
   * ```
   * @see The guide of August 2023, "API quality":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#api-quality
   */
  get(path: { msn: Msn }, options?: CallOptions): Promise<ApiQuality>;
}

/** The named methods of edition 2023-08, by resource. */
export interface Resources {
  readonly merchants: MerchantsResource;
  readonly salesUnits: SalesUnitsResource;
  readonly productOrders: ProductOrdersResource;
  readonly partners: PartnersResource;
  readonly apiQuality: ApiQualityResource;
}

/** Makes the named methods on top of one function that carries out any operation. */
export function createResources(call: Call): Resources {
  return {
    merchants: {
      list: (options) => call(operations.getAllMerchants, {}, options),
      get: (path, options) => call(operations.getMerchant, { path }, options),
      contracts: (path, options) => call(operations.getMerchantContracts, { path }, options),
      salesUnits: (path, options) => call(operations.getMerchantSalesUnits, { path }, options),
    },
    salesUnits: {
      list: (options) => call(operations.getAllSalesUnits, {}, options),
      get: (path, options) => call(operations.getMsn, { path }, options),
      update: (path, body, options) => call(operations.updateMsn, { path, body }, options),
    },
    productOrders: {
      prefill: (body, options) => call(operations.orderProduct, { body }, options),
      get: (path, options) => call(operations.productOrderDetails, { path }, options),
      delete: (path, options) => call(operations.deleteProductOrder, { path }, options),
    },
    partners: {
      whoami: (options) => call(operations.getPartnerWhoami, {}, options),
      pricePackages: (options) => call(operations.getPartnerPricePackages, {}, options),
    },
    apiQuality: {
      get: (path, options) => call(operations.getApiQuality, { path }, options),
    },
  };
}
