import type { CallOptions } from "../options.ts";
import { salesUnitDetails } from "./sales-unit-details.ts";
import { type Lifecycle, waitUntil } from "./wait-until.ts";
import type { Helpers } from "./with-helpers.ts";

/** The generated methods that the helpers make many calls of. */
interface Called<Path, Order, List, SalesUnit> {
  readonly productOrders: { get(path: Path, options?: CallOptions): Promise<Order> };
  readonly salesUnits: {
    list(options?: CallOptions): Promise<List>;
    get(path: { readonly msn: string }, options?: CallOptions): Promise<SalesUnit>;
  };
}

/** What the helpers need to know of an edition: its statuses, and where its answers keep them. */
export interface EditionFacts<Order, Status extends string, List> {
  readonly lifecycle: Lifecycle<Status>;
  readonly statusOf: (order: Order) => string;
  readonly msnsIn: (list: List) => readonly string[];
}

/** What the helpers of an edition do when they are called. */
export function createHelpers<
  Path extends { readonly productOrderId: string },
  Order,
  Status extends string,
  List,
  SalesUnit,
>({
  lifecycle,
  statusOf,
  msnsIn,
}: EditionFacts<Order, Status, List>): Helpers<
  Called<Path, Order, List, SalesUnit>,
  Path,
  Order,
  Status,
  SalesUnit
> {
  return {
    waitForOrder: ({ productOrders }, platform, [path, options]) => {
      const read = (callOptions: CallOptions): Promise<Order> => productOrders.get(path, callOptions);
      return waitUntil({ id: path.productOrderId, lifecycle, statusOf, read }, options, platform);
    },
    readDetails: ({ salesUnits }, platform, [options = {}]) => {
      const source = {
        list: async (callOptions: CallOptions) => msnsIn(await salesUnits.list(callOptions)),
        get: (msn: string, callOptions: CallOptions) => salesUnits.get({ msn }, callOptions),
      };
      return salesUnitDetails(source, options, platform);
    },
  };
}
