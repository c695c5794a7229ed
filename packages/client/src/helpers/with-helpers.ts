import type { DetailsReading, SalesUnitDetails } from "./sales-unit-details.ts";
import type { OrderWaiting } from "./wait-until.ts";
import type { Platform } from "../platform.ts";

/** The generated methods of an edition, as far as helpers add to them. */
export interface MethodsToExtend {
  readonly productOrders: object;
  readonly salesUnits: object;
}

/** The generated methods, and those that make many calls of them. */
export type WithHelpers<Resources extends MethodsToExtend, OrderMethods, SalesUnitMethods> = Omit<
  Resources,
  "productOrders" | "salesUnits"
> & {
  readonly productOrders: OrderMethods & Resources["productOrders"];
  readonly salesUnits: Resources["salesUnits"] & SalesUnitMethods;
};

/** What carries the helpers of an edition out. */
export interface Helpers<Resources, Path, Order, Status extends string, SalesUnit> {
  waitForOrder(
    resources: Resources,
    platform: Platform,
    given: Parameters<OrderWaiting<Path, Order, Status>["waitUntil"]>,
  ): Promise<Order>;
  readDetails(
    resources: Resources,
    platform: Platform,
    given: Parameters<DetailsReading<SalesUnit>["details"]>,
  ): AsyncIterable<SalesUnitDetails<SalesUnit>>;
}

/**
 * Adds the helpers to the generated methods of an edition.
 *
 * @param load - Loads what the helpers do, when the first of them is called: a client that neither waits nor reads in bulk
 * does not carry it.
 */
export function withHelpers<Resources extends MethodsToExtend, Path, Order, Status extends string, SalesUnit>(
  resources: Resources,
  platform: Platform,
  load: () => Promise<Helpers<Resources, Path, Order, Status, SalesUnit>>,
): WithHelpers<Resources, OrderWaiting<Path, Order, Status>, DetailsReading<SalesUnit>> {
  return {
    ...resources,
    productOrders: {
      ...resources.productOrders,
      waitUntil: async (...given) => (await load()).waitForOrder(resources, platform, given),
    },
    salesUnits: {
      ...resources.salesUnits,
      details: async function* (...given) {
        yield* (await load()).readDetails(resources, platform, given);
      },
    },
  };
}
