import { createManagementClient as createClient2023 } from "@vipps-management/client/2023-08";
import { createManagementClient as createClient2026 } from "@vipps-management/client/2026-01";
import type { NodePlatform } from "@vipps-management/node-adapter";
import { createFactories as createFactories2023, type EditionName } from "@vipps-management/testkit";
import { createFactories as createFactories2026 } from "@vipps-management/testkit/2026-01";

/** Prefills an order for a sales unit of a name, and gives the order's id. */
export type Prefill = (salesUnitName: string, idempotencyKey: string) => Promise<string>;

/** An edition whose orders a storm can send. */
export interface StormEdition {
  readonly name: EditionName;
  readonly prefillWith: (platform: NodePlatform) => Prefill;
}

const patience = {
  // Long enough for a machine that does other things too: it is the stalled attempts that are to run out of time.
  attemptTimeout: 3_000,
  timeout: 60_000,
  retry: { maxRetries: 8, minDelay: 1, maxDelay: 20 },
};

export const stormEditions: readonly StormEdition[] = [
  {
    name: "2023-08",
    prefillWith: (platform) => {
      const { productOrders } = createClient2023({ platform, ...patience });
      const { prefillRequest } = createFactories2023({ seed: 1 });
      return async (salesUnitName, idempotencyKey) =>
        (await productOrders.prefill(prefillRequest({ salesUnitName }), { idempotencyKey })).prefilledOrderId;
    },
  },
  {
    name: "2026-01",
    prefillWith: (platform) => {
      const { productOrders } = createClient2026({ platform, ...patience });
      const { prefillRequest } = createFactories2026({ seed: 1 });
      return async (salesUnitName, idempotencyKey) =>
        (await productOrders.prefill(prefillRequest({ salesUnitName }), { idempotencyKey })).prefilledOrderId;
    },
  },
];
