import { operations } from "../generated/2026-01/operations.ts";
import { createResources, type Resources } from "../generated/2026-01/resources.ts";
import type { OrderMethods, SalesUnitMethods } from "../helpers/methods/2026-01.ts";
import type { Call } from "../operations/operation.ts";
import type { Platform } from "../platform.ts";

/** The named methods of edition 2026-01: the generated ones, and those that make many calls of them. */
export type Methods = Omit<Resources, "productOrders" | "salesUnits"> & {
  readonly productOrders: OrderMethods & Resources["productOrders"];
  readonly salesUnits: Resources["salesUnits"] & SalesUnitMethods;
};

/** Loaded when one of them is used, so that a client that never waits nor reads in bulk does not carry them. */
const helpers = () => import("../helpers/methods/2026-01.ts");

/** What a client of edition 2026-01 is made of. */
export const edition: {
  readonly operations: typeof operations;
  createResources(call: Call, platform: Platform): Methods;
} = {
  operations,
  createResources: (call, platform) => {
    const resources = createResources(call);
    return {
      ...resources,
      productOrders: {
        ...resources.productOrders,
        waitUntil: async (...given) => (await helpers()).waitForOrder(resources, platform, given),
      },
      salesUnits: {
        ...resources.salesUnits,
        details: async function* (...given) {
          yield* (await helpers()).readDetails(resources, platform, given);
        },
      },
    };
  },
};
