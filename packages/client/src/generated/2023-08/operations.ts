// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { CallOptions, IdempotentCallOptions } from "../../options.ts";
import type { Operation } from "../../operations/operation.ts";
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

/** What each operation takes and gives, by operationId. */
export interface OperationTypes {
  getAllMerchants: { input: Record<never, never>; data: MerchantListResponse; options: CallOptions };
  getMerchant: { input: { path: { orgno: string | number } }; data: Merchant; options: CallOptions };
  getMerchantContracts: {
    input: { path: { orgno: string | number } };
    data: MerchantContracts;
    options: CallOptions;
  };
  getMerchantSalesUnits: {
    input: { path: { orgno: string | number } };
    data: MerchantSalesUnits;
    options: CallOptions;
  };
  getAllSalesUnits: { input: Record<never, never>; data: SalesUnitList; options: CallOptions };
  getMsn: { input: { path: { msn: Msn } }; data: SalesUnit; options: CallOptions };
  updateMsn: { input: { path: { msn: Msn }; body: SalesUnitUpdate }; data: void; options: CallOptions };
  orderProduct: {
    input: { body: ProductOrderRequest };
    data: ProductOrderResponse;
    options: IdempotentCallOptions;
  };
  productOrderDetails: {
    input: { path: { productOrderId: ProductOrderId } };
    data: ProductOrderDetails;
    options: CallOptions;
  };
  deleteProductOrder: {
    input: { path: { productOrderId: ProductOrderId } };
    data: void;
    options: CallOptions;
  };
  getPartnerWhoami: { input: Record<never, never>; data: Partner; options: CallOptions };
  getPartnerPricePackages: { input: Record<never, never>; data: PricePackageList; options: CallOptions };
  getApiQuality: { input: { path: { msn: Msn } }; data: ApiQuality; options: CallOptions };
}

/** Every operation of edition 2023-08, by operationId. */
export const operations: Record<keyof OperationTypes, Operation> = {
  getAllMerchants: {
    id: "getAllMerchants",
    method: "GET",
    path: "/management/v1/merchants",
    availability: "proposal",
  },
  getMerchant: {
    id: "getMerchant",
    method: "GET",
    path: "/management/v1/merchants/{orgno}",
    availability: "planned",
    plannedFor: "2023-Q3",
  },
  getMerchantContracts: {
    id: "getMerchantContracts",
    method: "GET",
    path: "/management/v1/merchants/{orgno}/contracts",
    availability: "proposal",
  },
  getMerchantSalesUnits: {
    id: "getMerchantSalesUnits",
    method: "GET",
    path: "/management/v1/merchants/{orgno}/sales-units",
    list: true,
  },
  getAllSalesUnits: {
    id: "getAllSalesUnits",
    method: "GET",
    path: "/management/v1/sales-units",
    availability: "proposal",
  },
  getMsn: { id: "getMsn", method: "GET", path: "/management/v1/sales-units/{msn}" },
  updateMsn: {
    id: "updateMsn",
    method: "PATCH",
    path: "/management/v1/sales-units/{msn}",
    availability: "proposal",
    body: true,
    empty: true,
  },
  orderProduct: {
    id: "orderProduct",
    method: "POST",
    path: "/management/v1/products/orders",
    idempotencyKey: true,
    body: true,
  },
  productOrderDetails: {
    id: "productOrderDetails",
    method: "GET",
    path: "/management/v1/product-orders/{productOrderId}",
    availability: "proposal",
  },
  deleteProductOrder: {
    id: "deleteProductOrder",
    method: "DELETE",
    path: "/management/v1/product-orders/{productOrderId}",
    availability: "proposal",
    empty: true,
  },
  getPartnerWhoami: {
    id: "getPartnerWhoami",
    method: "GET",
    path: "/management/v1/partners/whoami",
    availability: "proposal",
  },
  getPartnerPricePackages: {
    id: "getPartnerPricePackages",
    method: "GET",
    path: "/management/v1/partners/price-packages",
    list: true,
  },
  getApiQuality: {
    id: "getApiQuality",
    method: "GET",
    path: "/management/v1/api-quality/sales-units/{msn}",
    availability: "proposal",
  },
};
