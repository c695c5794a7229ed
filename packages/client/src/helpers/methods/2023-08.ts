import type { Resources } from "../../generated/2023-08/resources.ts";
import type {
  ProductOrderDetails,
  ProductOrderId,
  SalesUnit,
  SalesUnitList,
} from "../../generated/2023-08/types.ts";
import { createHelpers } from "../create-helpers.ts";
import type { DetailsReading } from "../sales-unit-details.ts";
import type { Lifecycle, OrderWaiting } from "../wait-until.ts";
import type { Helpers } from "../with-helpers.ts";

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

/** Carries out what the helpers add. */
export const helpers: Helpers<
  Resources,
  { productOrderId: ProductOrderId },
  ProductOrderDetails,
  OrderStatus,
  SalesUnit
> = createHelpers({
  lifecycle,
  statusOf: ({ prefillStatus }: ProductOrderDetails) => prefillStatus,
  msnsIn: ({ msn }: SalesUnitList) => msn,
});
