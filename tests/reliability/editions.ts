import type { CallOptions, ClientOptions, Platform } from "@vipps-management/client";
import { createManagementClient as createClient2023 } from "@vipps-management/client/2023-08";
import { createManagementClient as createClient2026 } from "@vipps-management/client/2026-01";
import { createFactories as createFactories2023, type EditionName } from "@vipps-management/testkit";
import { createFactories as createFactories2026 } from "@vipps-management/testkit/2026-01";

/** What a partner's program does, whatever the edition. */
export interface Partner {
  /** Prefills an order for a sales unit of a name, and gives the order's id. */
  prefill(salesUnitName: string, idempotencyKey: string, options?: CallOptions): Promise<string>;
  delete(productOrderId: string): Promise<void>;
  /** Gives what is told of the order. */
  get(productOrderId: string): Promise<object>;
  /** Everything that the partner may see. */
  lookAround(): Promise<unknown>;
  /** What is told of a sales unit. */
  salesUnit(msn: string, options?: CallOptions): Promise<object>;
  /** Every sales unit with what is told of it, as they are listed. */
  salesUnits(): AsyncIterable<object>;
  /** What else can be looked up, each in one call. */
  readonly lookUps: readonly (() => Promise<unknown>)[];
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
      const { merchants, partners, apiQuality, ...client } = createClient2023({ platform, ...patience });
      const { prefillRequest } = createFactories2023({ seed });
      return partner(client, {
        requestFor: (salesUnitName) => prefillRequest({ salesUnitName }),
        lookAround: () => Promise.all([merchants.list(), client.salesUnits.list()]),
        lookUps: [
          () => merchants.get({ orgno: "987654321" }),
          () => merchants.contracts({ orgno: "987654321" }),
          () => merchants.salesUnits({ orgno: "987654321" }),
          () => merchants.get({ orgno: "123456785" }),
          () => partners.whoami(),
          () => partners.pricePackages(),
          () => apiQuality.get({ msn: "123458" }),
        ],
      });
    },
  },
  {
    name: "2026-01",
    partnerWith: (platform, patience, seed) => {
      const { merchants, partners, ...client } = createClient2026({ platform, ...patience });
      const { prefillRequest } = createFactories2026({ seed });
      const scheme = "business:NO:ORG";
      return partner(client, {
        requestFor: (salesUnitName) => prefillRequest({ salesUnitName }),
        lookAround: () => Promise.all([client.productOrders.list(), client.salesUnits.list()]),
        lookUps: [
          () => merchants.get({ scheme, id: "987654321" }),
          () => merchants.salesUnits({ scheme, id: "987654321" }),
          () => merchants.get({ scheme, id: "123456785" }),
          () => client.productOrders.list({ includeExpired: true }),
          () => partners.pricePackages(),
        ],
      });
    },
  },
];

/** The methods of a client, as far as both editions have them alike. */
interface AlikeMethods<Request> {
  readonly productOrders: {
    prefill(
      body: Request,
      options: CallOptions & { idempotencyKey: string },
    ): Promise<{ readonly prefilledOrderId: string }>;
    delete(path: { productOrderId: string }): Promise<void>;
    get(path: { productOrderId: string }): Promise<object>;
  };
  readonly salesUnits: {
    get(path: { msn: string }, options?: CallOptions): Promise<object>;
    details(options: { order: "listed" }): AsyncIterable<object>;
  };
}

function partner<Request>(
  { productOrders, salesUnits }: AlikeMethods<Request>,
  {
    requestFor,
    ...own
  }: Pick<Partner, "lookAround" | "lookUps"> & { requestFor: (salesUnitName: string) => Request },
): Partner {
  return {
    prefill: async (salesUnitName, idempotencyKey, options) =>
      (await productOrders.prefill(requestFor(salesUnitName), { ...options, idempotencyKey }))
        .prefilledOrderId,
    delete: (productOrderId) => productOrders.delete({ productOrderId }),
    get: (productOrderId) => productOrders.get({ productOrderId }),
    salesUnit: (msn, options) => salesUnits.get({ msn }, options),
    salesUnits: () => salesUnits.details({ order: "listed" }),
    ...own,
  };
}
