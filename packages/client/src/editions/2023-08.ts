import { operations } from "../generated/2023-08/operations.ts";
import { createResources, type Resources } from "../generated/2023-08/resources.ts";
import type { ProductOrderDetails, ProductOrderId, SalesUnit } from "../generated/2023-08/types.ts";
import type { DetailsReading } from "../helpers/sales-unit-details.ts";
import type { Lifecycle, OrderWaiting } from "../helpers/wait-until.ts";
import type { Call } from "../operations/operation.ts";
import type { Platform } from "../platform.ts";

/** The statuses that edition 2023-08 has for an order. */
export type OrderStatus = "COMPLETED" | "PROCESSING" | "RECEIVED" | "WAITING_FOR_MERCHANT";

/** The named methods of edition 2023-08: the generated ones, and those that make many calls of them. */
export type Methods = Omit<Resources, "productOrders" | "salesUnits"> & {
  readonly productOrders: OrderWaiting<{ productOrderId: ProductOrderId }, ProductOrderDetails, OrderStatus> &
    Resources["productOrders"];
  readonly salesUnits: DetailsReading<SalesUnit> & Resources["salesUnits"];
};

const lifecycle: Lifecycle<OrderStatus> = {
  RECEIVED: { after: [] },
  PROCESSING: { after: ["RECEIVED"] },
  WAITING_FOR_MERCHANT: { after: ["RECEIVED", "PROCESSING"] },
  COMPLETED: { after: ["RECEIVED", "PROCESSING"], terminal: true },
};

/** What a client of edition 2023-08 is made of. */
export const edition: {
  readonly operations: typeof operations;
  createResources(call: Call, platform: Platform): Methods;
} = {
  operations,
  createResources: (call, platform) => {
    const { productOrders, salesUnits, ...others } = createResources(call);
    return {
      ...others,
      productOrders: {
        ...productOrders,
        // Loaded when it is used, so that a client that never waits does not carry it.
        waitUntil: async (path, options) => {
          const { waitUntil } = await import("../helpers/wait-until.ts");
          const order = {
            id: path.productOrderId,
            lifecycle,
            read: (callOptions: Parameters<typeof productOrders.get>[1]) =>
              productOrders.get(path, callOptions),
            statusOf: ({ prefillStatus }: ProductOrderDetails) => prefillStatus,
          };
          return waitUntil(order, options, platform);
        },
      },
      salesUnits: {
        ...salesUnits,
        details: async function* (options = {}) {
          const { salesUnitDetails } = await import("../helpers/sales-unit-details.ts");
          const source = {
            list: async (callOptions: Parameters<typeof salesUnits.list>[0]) =>
              (await salesUnits.list(callOptions)).msn,
            get: (msn: string, callOptions: Parameters<typeof salesUnits.get>[1]) =>
              salesUnits.get({ msn }, callOptions),
          };
          yield* salesUnitDetails(source, options, platform);
        },
      },
    };
  },
};
