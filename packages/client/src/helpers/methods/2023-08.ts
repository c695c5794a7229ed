import type { Resources } from "../../generated/2023-08/resources.ts";
import type { ProductOrderDetails, ProductOrderId, SalesUnit } from "../../generated/2023-08/types.ts";
import type { Platform } from "../../platform.ts";
import { type DetailsReading, salesUnitDetails, type SalesUnitDetails } from "../sales-unit-details.ts";
import { type Lifecycle, type OrderWaiting, waitUntil } from "../wait-until.ts";

// What the helpers need to know of edition 2023-08: its statuses, and where its answers keep them.

/** The statuses that edition 2023-08 has for an order. */
export type OrderStatus = "COMPLETED" | "PROCESSING" | "RECEIVED" | "WAITING_FOR_MERCHANT";

/** What the helpers add to `productOrders`. */
export type OrderMethods = OrderWaiting<{ productOrderId: ProductOrderId }, ProductOrderDetails, OrderStatus>;

/** What the helpers add to `salesUnits`. */
export type SalesUnitMethods = DetailsReading<SalesUnit>;

const lifecycle: Lifecycle<OrderStatus> = {
  RECEIVED: { after: [] },
  PROCESSING: { after: ["RECEIVED"] },
  WAITING_FOR_MERCHANT: { after: ["RECEIVED", "PROCESSING"] },
  COMPLETED: { after: ["RECEIVED", "PROCESSING"], terminal: true },
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
    statusOf: ({ prefillStatus }: ProductOrderDetails) => prefillStatus,
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
      (await salesUnits.list(callOptions)).msn,
    get: (msn: string, callOptions: Parameters<typeof salesUnits.get>[1]) =>
      salesUnits.get({ msn }, callOptions),
  };
  return salesUnitDetails(source, options, platform);
}
