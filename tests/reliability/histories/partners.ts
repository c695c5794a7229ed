import { isManagementError, type Platform } from "@vipps-management/client";
import { createManagementClient as createClient2023 } from "@vipps-management/client/2023-08";
import { createManagementClient as createClient2026 } from "@vipps-management/client/2026-01";
import { createFactories as createFactories2023, type EditionName } from "@vipps-management/testkit";
import { createFactories as createFactories2026 } from "@vipps-management/testkit/2026-01";

/** What a partner's program does in a history, whatever the edition. */
export interface Partner {
  /** Gives the order's id. */
  prefill(salesUnitName: string, idempotencyKey: string): Promise<string>;
  delete(productOrderId: string): Promise<void>;
  /** Gives what is told of the order. */
  get(productOrderId: string): Promise<object>;
  /** Everything that the partner may see. */
  lookAround(): Promise<unknown>;
}

/** An edition, and how a partner's program calls it. */
export interface PartnerEdition {
  readonly name: EditionName;
  readonly partnerWith: (platform: Platform, seed: number) => Partner;
}

/** Faults pass quickly; it is the calls that are many. */
const patience = {
  timeout: 20_000,
  retry: { maxRetries: 8, minDelay: 1, maxDelay: 10 },
};

export const partnerEditions: readonly PartnerEdition[] = [
  {
    name: "2023-08",
    partnerWith: (platform, seed) => {
      const { productOrders, merchants, salesUnits } = createClient2023({ platform, ...patience });
      const { prefillRequest } = createFactories2023({ seed });
      return {
        prefill: async (salesUnitName, idempotencyKey) =>
          (await productOrders.prefill(prefillRequest({ salesUnitName }), { idempotencyKey }))
            .prefilledOrderId,
        delete: (productOrderId) => productOrders.delete({ productOrderId }),
        get: (productOrderId) => productOrders.get({ productOrderId }),
        lookAround: () => Promise.all([merchants.list(), salesUnits.list()]),
      };
    },
  },
  {
    name: "2026-01",
    partnerWith: (platform, seed) => {
      const { productOrders, salesUnits } = createClient2026({ platform, ...patience });
      const { prefillRequest } = createFactories2026({ seed });
      return {
        prefill: async (salesUnitName, idempotencyKey) =>
          (await productOrders.prefill(prefillRequest({ salesUnitName }), { idempotencyKey }))
            .prefilledOrderId,
        delete: (productOrderId) => productOrders.delete({ productOrderId }),
        get: (productOrderId) => productOrders.get({ productOrderId }),
        lookAround: () => Promise.all([productOrders.list(), salesUnits.list()]),
      };
    },
  },
];

/** The value of a call, or the code of its error; what is no error of the client's is thrown. */
export async function settled<Value>(call: Promise<Value>): Promise<{ value: Value } | { code: string }> {
  try {
    return { value: await call };
  } catch (error) {
    if (isManagementError(error)) return { code: error.code };
    throw error;
  }
}
