// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { OperationCall, Reply } from "../../emulator/http/operation-call.ts";
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
} from "./types.ts";

/** What the emulator has to do for 2023-08: one function for each operation. */
export interface Handlers {
  /** GET /management/v1/merchants: List all merchants that have a sales unit connected to the caller. */
  getAllMerchants(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, MerchantListResponse>;
  /** GET /management/v1/merchants/{orgno}: Get a merchant by its organisation number. */
  getMerchant(
    call: OperationCall<{ path: { orgno: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, Merchant>;
  /** GET /management/v1/merchants/{orgno}/contracts: Get links to a merchant's contracts. */
  getMerchantContracts(
    call: OperationCall<{ path: { orgno: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, MerchantContracts>;
  /** GET /management/v1/merchants/{orgno}/sales-units: List the MSNs of a merchant's sales units. */
  getMerchantSalesUnits(
    call: OperationCall<{ path: { orgno: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, MerchantSalesUnits>;
  /** GET /management/v1/sales-units: List the MSNs of all sales units connected to the caller. */
  getAllSalesUnits(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, SalesUnitList>;
  /** GET /management/v1/sales-units/{msn}: Get the details of a sales unit. */
  getMsn(
    call: OperationCall<{ path: { msn: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, SalesUnit>;
  /** PATCH /management/v1/sales-units/{msn}: Change a sales unit's name, logo or status. */
  updateMsn(
    call: OperationCall<{ path: { msn: string }; query: Record<never, never>; body: SalesUnitUpdate }>,
  ): Reply<200, undefined>;
  /** POST /management/v1/products/orders: Prefill a product order and get the link for the merchant. */
  orderProduct(
    call: OperationCall<{
      path: Record<never, never>;
      query: Record<never, never>;
      body: ProductOrderRequest;
    }>,
  ): Reply<201, ProductOrderResponse>;
  /** GET /management/v1/product-orders/{productOrderId}: Get how far a product order has come. */
  productOrderDetails(
    call: OperationCall<{ path: { productOrderId: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, ProductOrderDetails>;
  /**
   * DELETE /management/v1/product-orders/{productOrderId}: Take back a product order that has not been
   * submitted.
   */
  deleteProductOrder(
    call: OperationCall<{ path: { productOrderId: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, undefined>;
  /** GET /management/v1/partners/whoami: Get the details of the partner that makes the call. */
  getPartnerWhoami(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, Partner>;
  /** GET /management/v1/partners/price-packages: List the partner's price packages. */
  getPartnerPricePackages(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, PricePackageList>;
  /** GET /management/v1/api-quality/sales-units/{msn}: Get how well a sales unit's integration calls the APIs. */
  getApiQuality(
    call: OperationCall<{ path: { msn: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, ApiQuality>;
}
