// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { Route } from "../../emulator/http/route.ts";
import type { Handlers } from "./handlers.ts";

/** Every operation of 2026-01 with its paths, in the document's order. */
export const routes: readonly Route<keyof Handlers>[] = [
  {
    operationId: "getMerchantByBusinessIdentifier",
    method: "GET",
    paths: ["/management/v1/merchants/{scheme}/{id}"],
    callers: ["partner", "merchant"],
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
  {
    operationId: "getSalesUnitsByBusinessIdentifier",
    method: "GET",
    paths: ["/management/v1/merchants/{scheme}/{id}/sales-units"],
    callers: ["partner", "merchant"],
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
  {
    operationId: "getAllSalesUnits",
    method: "GET",
    paths: ["/management/v1/sales-units"],
    callers: ["partner", "merchant"],
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
  {
    operationId: "getMsn",
    method: "GET",
    paths: ["/management/v1/sales-units/{msn}"],
    callers: ["partner", "merchant"],
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
  {
    operationId: "orderProduct",
    method: "POST",
    paths: ["/management/v1/product-orders"],
    callers: ["partner", "merchant"],
    idempotencyKey: true,
    body: "application/json",
    success: { status: 201, contentType: "application/json" },
  },
  {
    operationId: "deleteProductOrder",
    method: "DELETE",
    paths: ["/management/v1/product-orders/{productOrderId}"],
    callers: ["partner", "merchant"],
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: null },
  },
  {
    operationId: "getProductOrders",
    method: "GET",
    paths: ["/management/v2/product-orders"],
    callers: ["partner", "merchant"],
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
  {
    operationId: "getProductOrderDetails",
    method: "GET",
    paths: ["/management/v2/product-orders/{productOrderId}/details"],
    callers: ["partner", "merchant"],
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
  {
    operationId: "getPartnerPricePackages",
    method: "GET",
    paths: ["/management/v1/partners/price-packages"],
    callers: ["partner"],
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
];
