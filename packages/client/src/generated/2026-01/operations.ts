// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { CallOptions, IdempotentCallOptions } from "../../options.ts";
import type { Operation } from "../../operations/operation.ts";
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

/** What each operation takes and gives, by operationId. */
export interface OperationTypes {
  getMerchantByBusinessIdentifier: {
    input: { path: { scheme: string; id: string } };
    data: Merchant;
    options: CallOptions;
  };
  getSalesUnitsByBusinessIdentifier: {
    input: { path: { scheme: string; id: string } };
    data: SalesUnitList;
    options: CallOptions;
  };
  getAllSalesUnits: { input: Record<never, never>; data: SalesUnitList; options: CallOptions };
  getMsn: { input: { path: { msn: Msn } }; data: SalesUnit; options: CallOptions };
  orderProduct: {
    input: { body: ProductOrderRequest };
    data: ProductOrderResponse;
    options: IdempotentCallOptions;
  };
  deleteProductOrder: {
    input: { path: { productOrderId: ProductOrderId } };
    data: void;
    options: CallOptions;
  };
  getProductOrders: {
    input: { query?: { includeExpired?: boolean } };
    data: ProductOrderList;
    options: CallOptions;
  };
  getProductOrderDetails: {
    input: { path: { productOrderId: ProductOrderId } };
    data: ProductOrderDetails;
    options: CallOptions;
  };
  getPartnerPricePackages: { input: Record<never, never>; data: PricePackageList; options: CallOptions };
}

/** Every operation of edition 2026-01, by operationId. */
export const operations: Record<keyof OperationTypes, Operation> = {
  getMerchantByBusinessIdentifier: {
    id: "getMerchantByBusinessIdentifier",
    method: "GET",
    path: "/management/v1/merchants/{scheme}/{id}",
  },
  getSalesUnitsByBusinessIdentifier: {
    id: "getSalesUnitsByBusinessIdentifier",
    method: "GET",
    path: "/management/v1/merchants/{scheme}/{id}/sales-units",
    list: true,
  },
  getAllSalesUnits: { id: "getAllSalesUnits", method: "GET", path: "/management/v1/sales-units", list: true },
  getMsn: { id: "getMsn", method: "GET", path: "/management/v1/sales-units/{msn}" },
  orderProduct: {
    id: "orderProduct",
    method: "POST",
    path: "/management/v1/product-orders",
    idempotencyKey: true,
    body: true,
  },
  deleteProductOrder: {
    id: "deleteProductOrder",
    method: "DELETE",
    path: "/management/v1/product-orders/{productOrderId}",
    empty: true,
  },
  getProductOrders: {
    id: "getProductOrders",
    method: "GET",
    path: "/management/v2/product-orders",
    list: true,
  },
  getProductOrderDetails: {
    id: "getProductOrderDetails",
    method: "GET",
    path: "/management/v2/product-orders/{productOrderId}/details",
  },
  getPartnerPricePackages: {
    id: "getPartnerPricePackages",
    method: "GET",
    path: "/management/v1/partners/price-packages",
    list: true,
  },
};
