// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { CallOptions, IdempotentCallOptions } from "../../options.ts";
import type { Call } from "../../operations/operation.ts";
import { operations } from "./operations.ts";
import type {
  Merchant,
  Msn,
  PricePackageList,
  ProductOrderDetails,
  ProductOrderId,
  ProductOrderList,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitList,
} from "./types.ts";

/** The operations on merchants. */
export interface MerchantsResource {
  /**
   * Get a merchant by its business identifier.
   *
   * A merchant is found when it is active and has an active sales unit that the caller may see. Anything else is
   * the same 404: it means not active as often as unknown.
   *
   * GET /management/v1/merchants/{scheme}/{id}. Available.
   *
   * @param path - `scheme`: the register that the id is from, e.g. `business:NO:ORG`. `id`: the merchant's
   * number in that register.
   * @param options - A signal, a deadline in milliseconds.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const merchant = await management.merchants.get({ scheme: "business:NO:ORG", id: "987654321" });
   * ```
   * @see The official specification 2.0.9, operation getMerchantByBusinessIdentifier:
   * https://developer.vippsmobilepay.com/api/management/
   */
  get(path: { scheme: string; id: string }, options?: CallOptions): Promise<Merchant>;
  /**
   * List a merchant's sales units, by number and name.
   *
   * Only active sales units that the caller may see. A merchant without any is a 404.
   *
   * GET /management/v1/merchants/{scheme}/{id}/sales-units. Available.
   *
   * @param path - `scheme`: the register that the id is from, e.g. `business:NO:ORG`. `id`: the merchant's
   * number in that register.
   * @param options - A signal, a deadline in milliseconds.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const salesUnitList = await management.merchants.salesUnits({
   *   scheme: "business:NO:ORG",
   *   id: "987654321",
   * });
   * ```
   * @see The official specification 2.0.9, operation getSalesUnitsByBusinessIdentifier:
   * https://developer.vippsmobilepay.com/api/management/
   */
  salesUnits(path: { scheme: string; id: string }, options?: CallOptions): Promise<SalesUnitList>;
}

/** The operations on sales units. */
export interface SalesUnitsResource {
  /**
   * List all sales units connected to the caller, by number and name.
   *
   * Every active sales unit of an active merchant: with partner keys those connected to the partner, with
   * merchant keys those of the merchant. Ask for each one's details with `salesUnits.get`. There is no paging.
   *
   * GET /management/v1/sales-units. Available.
   *
   * @param options - A signal, a deadline in milliseconds.
   * @throws ManagementError, with one of these codes:
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const salesUnitList = await management.salesUnits.list();
   * ```
   * @see The official specification 2.0.9, operation getAllSalesUnits:
   * https://developer.vippsmobilepay.com/api/management/
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
   * @param path - `msn`: the sales unit's merchant serial number, four to ten digits as a string.
   * @param options - A signal, a deadline in milliseconds.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: unknown, not active, or not visible with these keys; the API does not tell which.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const salesUnit = await management.salesUnits.get({ msn: "12345678" });
   * ```
   * @see The official specification 2.0.9, operation getMsn:
   * https://developer.vippsmobilepay.com/api/management/
   */
  get(path: { msn: Msn }, options?: CallOptions): Promise<SalesUnit>;
}

/** The operations on product orders. */
export interface ProductOrdersResource {
  /**
   * Prefill a product order and get the link for the merchant.
   *
   * The merchant opens the link, signs the merchant agreement if there is none, checks the form, changes what it
   * likes but the partner and a price package that was given, and submits it. The link is valid for 14 days.
   * Different idempotency keys make different orders, also for the same merchant.
   *
   * POST /management/v1/product-orders. Available.
   *
   * @param body - ProductOrderRequest, checked by the API; each field's limits stand with its type.
   * @param options - A signal, a deadline in milliseconds, the idempotency key (made for you when left out).
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
   *   productType: "PAYMENT_INTEGRATION",
   *   salesUnitName: "ACME Fantastic Fitness",
   *   website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
   * });
   * ```
   * @see The official specification 2.0.9, operation orderProduct:
   * https://developer.vippsmobilepay.com/api/management/
   */
  prefill(body: ProductOrderRequest, options?: IdempotentCallOptions): Promise<ProductOrderResponse>;
  /**
   * Take back a product order that has not been submitted.
   *
   * For an order that was prefilled by mistake. Its link stops working. An order that the merchant has submitted
   * cannot be taken back.
   *
   * DELETE /management/v1/product-orders/{productOrderId}. Available.
   *
   * @param path - `productOrderId`: the `prefilledOrderId` of the product order, or its `productOrderId` in the
   * list; a UUID.
   * @param options - A signal, a deadline in milliseconds.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: there is no such product order for these keys.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * await management.productOrders.delete({ productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099" });
   * ```
   * @see The official specification 2.0.9, operation deleteProductOrder:
   * https://developer.vippsmobilepay.com/api/management/
   */
  delete(path: { productOrderId: ProductOrderId }, options?: CallOptions): Promise<void>;
  /**
   * List all product orders that name the caller.
   *
   * Prefilled orders, orders by a template, and those that a merchant made in the portal and in which it named
   * the partner. Those that have expired are left out. There is no paging. The official specification declares
   * no other answers than these two, and no headers; keys are needed and can be refused here as anywhere.
   *
   * GET /management/v2/product-orders. Available.
   *
   * @param query - `includeExpired`: whether orders that have expired are listed too; without it they are not.
   * Vipps MobilePay's guide for agents has it, and the official specification does not.
   * @param options - A signal, a deadline in milliseconds.
   * @throws ManagementError, with one of these codes:
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const productOrderList = await management.productOrders.list();
   * ```
   * @see The official specification 2.0.9, operation getProductOrders:
   * https://developer.vippsmobilepay.com/api/management/
   */
  list(query?: { includeExpired?: boolean }, options?: CallOptions): Promise<ProductOrderList>;
  /**
   * Get how far a product order has come.
   *
   * Tells the status and, when there is one, the sales unit. A product order takes days, so ask in minutes or
   * hours, not in seconds.
   *
   * GET /management/v2/product-orders/{productOrderId}/details. Available.
   *
   * @param path - `productOrderId`: the `prefilledOrderId` of the product order, or its `productOrderId` in the
   * list; a UUID.
   * @param options - A signal, a deadline in milliseconds.
   * @throws ManagementError, with one of these codes:
   * `bad_request`: the request is not valid. Nothing was stored; `extraDetails` names each fault.
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `not_found`: there is no such product order for these keys.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const productOrderDetails = await management.productOrders.get({
   *   productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099",
   * });
   * ```
   * @see The official specification 2.0.9, operation getProductOrderDetails:
   * https://developer.vippsmobilepay.com/api/management/
   */
  get(path: { productOrderId: ProductOrderId }, options?: CallOptions): Promise<ProductOrderDetails>;
}

/** The operations on partners. */
export interface PartnersResource {
  /**
   * List the partner's price packages.
   *
   * The `pricePackageId` of one of them can be given in a product order for the same market. For partner keys
   * only.
   *
   * GET /management/v1/partners/price-packages. Available.
   *
   * @param options - A signal, a deadline in milliseconds.
   * @throws ManagementError, with one of these codes:
   * `unauthorized`: the gateway did not accept the keys or the token.
   * `forbidden`: the keys are valid but may not be used for this operation.
   * `rate_limited`: the gateway asks for a pause.
   * `timeout`, `network`, `aborted`, `decode`, `server_error`: see the error classes.
   * @example
   * ```ts
   * const pricePackageList = await management.partners.pricePackages();
   * ```
   * @see The official specification 2.0.9, operation getPartnerPricePackages:
   * https://developer.vippsmobilepay.com/api/management/
   */
  pricePackages(options?: CallOptions): Promise<PricePackageList>;
}

/** The named methods of edition 2026-01, by resource. */
export interface Resources {
  readonly merchants: MerchantsResource;
  readonly salesUnits: SalesUnitsResource;
  readonly productOrders: ProductOrdersResource;
  readonly partners: PartnersResource;
}

/** Makes the named methods on top of one function that carries out any operation. */
export function createResources(call: Call): Resources {
  return {
    merchants: {
      get: (path, options) => call(operations.getMerchantByBusinessIdentifier, { path }, options),
      salesUnits: (path, options) => call(operations.getSalesUnitsByBusinessIdentifier, { path }, options),
    },
    salesUnits: {
      list: (options) => call(operations.getAllSalesUnits, {}, options),
      get: (path, options) => call(operations.getMsn, { path }, options),
    },
    productOrders: {
      prefill: (body, options) => call(operations.orderProduct, { body }, options),
      delete: (path, options) => call(operations.deleteProductOrder, { path }, options),
      list: (query, options) => call(operations.getProductOrders, { query }, options),
      get: (path, options) => call(operations.getProductOrderDetails, { path }, options),
    },
    partners: {
      pricePackages: (options) => call(operations.getPartnerPricePackages, {}, options),
    },
  };
}
