import type { Resources } from "../../generated/2026-01/resources.ts";
import type { ProductOrderDetails, ProductOrderId, SalesUnit } from "../../generated/2026-01/types.ts";
import type { Platform } from "../../platform.ts";
import { type DetailsReading, salesUnitDetails, type SalesUnitDetails } from "../sales-unit-details.ts";
import { type Lifecycle, type OrderWaiting, waitUntil } from "../wait-until.ts";

// What the helpers need to know of edition 2026-01: its statuses, and where its answers keep them.

/** The statuses that edition 2026-01 has for an order. */
export type OrderStatus =
  "COMPLETED" | "EXPIRED" | "MERCHANT_VIEWED" | "ORDER_SUBMITTED" | "RECEIVED" | "REJECTED";

/** What the helpers add to `productOrders`. */
export type OrderMethods = OrderWaiting<{ productOrderId: ProductOrderId }, ProductOrderDetails, OrderStatus>;

/** What the helpers add to `salesUnits`. */
export type SalesUnitMethods = DetailsReading<SalesUnit>;

/**
 * An order can only be submitted by somebody who has opened its link, so that what comes after was viewed and submitted
 * before, also where nobody looked in between. An order by a template or of the merchant's own is never shown as viewed
 * nor as submitted; what it was before its end is the same.
 */
const lifecycle: Lifecycle<OrderStatus> = {
  RECEIVED: { after: [] },
  MERCHANT_VIEWED: { after: ["RECEIVED"] },
  ORDER_SUBMITTED: { after: ["RECEIVED", "MERCHANT_VIEWED"] },
  COMPLETED: { after: ["RECEIVED", "MERCHANT_VIEWED", "ORDER_SUBMITTED"], terminal: true },
  REJECTED: { after: ["RECEIVED", "MERCHANT_VIEWED", "ORDER_SUBMITTED"], terminal: true },
  EXPIRED: { after: ["RECEIVED"], terminal: true },
};

/** Carries out `productOrders.waitUntil`. */
export function waitForOrder(
  { productOrders }: Resources,
  platform: Platform,
  [path, options]: Parameters<OrderMethods["waitUntil"]>,
): Promise<ProductOrderDetails> {
  const order = {
    id: path.productOrderId,
    lifecycle,
    read: (callOptions: Parameters<typeof productOrders.get>[1]) => productOrders.get(path, callOptions),
    statusOf: ({ status }: ProductOrderDetails) => status,
  };
  return waitUntil(order, options, platform);
}

/** Carries out `salesUnits.details`. */
export function readDetails(
  { salesUnits }: Resources,
  platform: Platform,
  [options = {}]: Parameters<SalesUnitMethods["details"]>,
): AsyncIterable<SalesUnitDetails<SalesUnit>> {
  const source = {
    list: async (callOptions: Parameters<typeof salesUnits.list>[0]) =>
      (await salesUnits.list(callOptions)).map(({ msn }) => msn),
    get: (msn: string, callOptions: Parameters<typeof salesUnits.get>[1]) =>
      salesUnits.get({ msn }, callOptions),
  };
  return salesUnitDetails(source, options, platform);
}
