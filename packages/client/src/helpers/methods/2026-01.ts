import type { Resources } from "../../generated/2026-01/resources.ts";
import type {
  ProductOrderDetails,
  ProductOrderId,
  SalesUnit,
  SalesUnitList,
} from "../../generated/2026-01/types.ts";
import { createHelpers } from "../create-helpers.ts";
import type { DetailsReading } from "../sales-unit-details.ts";
import type { Lifecycle, OrderWaiting } from "../wait-until.ts";
import type { Helpers } from "../with-helpers.ts";

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

/** Carries out what the helpers add. */
export const helpers: Helpers<
  Resources,
  { productOrderId: ProductOrderId },
  ProductOrderDetails,
  OrderStatus,
  SalesUnit
> = createHelpers({
  lifecycle,
  statusOf: ({ status }: ProductOrderDetails) => status,
  msnsIn: (list: SalesUnitList) => list.map(({ msn }) => msn),
});
