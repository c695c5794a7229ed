import type { ClientOptions, Platform } from "@vipps-management/client";
import { createManagementClient as createClient2023 } from "@vipps-management/client/2023-08";
import { createManagementClient as createClient2026 } from "@vipps-management/client/2026-01";
import { createFactories as createFactories2023, type EditionName } from "@vipps-management/testkit";
import { createFactories as createFactories2026 } from "@vipps-management/testkit/2026-01";

/** What a partner's program does, whatever the edition. */
export interface Partner {
  /** Prefills an order for a sales unit of a name, and gives the order's id. */
  prefill(salesUnitName: string, idempotencyKey: string): Promise<string>;
  delete(productOrderId: string): Promise<void>;
  /** Gives what is told of the order. */
  get(productOrderId: string): Promise<object>;
  /** Everything that the partner may see. */
  lookAround(): Promise<unknown>;
}

/** How long a partner's program waits, and how often it tries again. */
export type Patience = Pick<ClientOptions, "attemptTimeout" | "retry" | "timeout">;

/** An edition, and how a partner's program calls it. */
export interface PartnerEdition {
  readonly name: EditionName;
  readonly partnerWith: (platform: Platform, patience: Patience, seed: number) => Partner;
}

export const partnerEditions: readonly PartnerEdition[] = [
  {
    name: "2023-08",
    partnerWith: (platform, patience, seed) => {
      const { productOrders, merchants, salesUnits } = createClient2023({ platform, ...patience });
      const { prefillRequest } = createFactories2023({ seed });
      return partner(productOrders, {
        requestFor: (salesUnitName) => prefillRequest({ salesUnitName }),
        lookAround: () => Promise.all([merchants.list(), salesUnits.list()]),
      });
    },
  },
  {
    name: "2026-01",
    partnerWith: (platform, patience, seed) => {
      const { productOrders, salesUnits } = createClient2026({ platform, ...patience });
      const { prefillRequest } = createFactories2026({ seed });
      return partner(productOrders, {
        requestFor: (salesUnitName) => prefillRequest({ salesUnitName }),
        lookAround: () => Promise.all([productOrders.list(), salesUnits.list()]),
      });
    },
  },
];

/** The methods of orders, as far as both editions have them alike. */
interface ProductOrders<Request> {
  prefill(body: Request, options: { idempotencyKey: string }): Promise<{ readonly prefilledOrderId: string }>;
  delete(path: { productOrderId: string }): Promise<void>;
  get(path: { productOrderId: string }): Promise<object>;
}

function partner<Request>(
  productOrders: ProductOrders<Request>,
  {
    requestFor,
    lookAround,
  }: { requestFor: (salesUnitName: string) => Request; lookAround: Partner["lookAround"] },
): Partner {
  return {
    prefill: async (salesUnitName, idempotencyKey) =>
      (await productOrders.prefill(requestFor(salesUnitName), { idempotencyKey })).prefilledOrderId,
    delete: (productOrderId) => productOrders.delete({ productOrderId }),
    get: (productOrderId) => productOrders.get({ productOrderId }),
    lookAround,
  };
}
