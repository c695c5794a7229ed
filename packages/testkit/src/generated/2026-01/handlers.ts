// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { OperationCall, Reply } from "../../emulator/http/operation-call.ts";
import type {
  Merchant,
  PricePackageList,
  ProductOrderDetails,
  ProductOrderList,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitList,
} from "./types.ts";

/** What the emulator has to do for 2026-01: one function for each operation. */
export interface Handlers {
  /** GET /management/v1/merchants/{scheme}/{id}: Get a merchant by its business identifier. */
  getMerchantByBusinessIdentifier(
    call: OperationCall<{
      path: { scheme: string; id: string };
      query: Record<never, never>;
      body: undefined;
    }>,
  ): Reply<200, Merchant>;
  /** GET /management/v1/merchants/{scheme}/{id}/sales-units: List a merchant's sales units, by number and name. */
  getSalesUnitsByBusinessIdentifier(
    call: OperationCall<{
      path: { scheme: string; id: string };
      query: Record<never, never>;
      body: undefined;
    }>,
  ): Reply<200, SalesUnitList>;
  /** GET /management/v1/sales-units: List all sales units connected to the caller, by number and name. */
  getAllSalesUnits(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, SalesUnitList>;
  /** GET /management/v1/sales-units/{msn}: Get the details of a sales unit. */
  getMsn(
    call: OperationCall<{ path: { msn: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, SalesUnit>;
  /** POST /management/v1/product-orders: Prefill a product order and get the link for the merchant. */
  orderProduct(
    call: OperationCall<{
      path: Record<never, never>;
      query: Record<never, never>;
      body: ProductOrderRequest;
    }>,
  ): Reply<201, ProductOrderResponse>;
  /**
   * DELETE /management/v1/product-orders/{productOrderId}: Take back a product order that has not been
   * submitted.
   */
  deleteProductOrder(
    call: OperationCall<{ path: { productOrderId: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, undefined>;
  /** GET /management/v2/product-orders: List all product orders that name the caller. */
  getProductOrders(
    call: OperationCall<{ path: Record<never, never>; query: { includeExpired?: boolean }; body: undefined }>,
  ): Reply<200, ProductOrderList>;
  /** GET /management/v2/product-orders/{productOrderId}/details: Get how far a product order has come. */
  getProductOrderDetails(
    call: OperationCall<{ path: { productOrderId: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, ProductOrderDetails>;
  /** GET /management/v1/partners/price-packages: List the partner's price packages. */
  getPartnerPricePackages(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, PricePackageList>;
}
