import type {
  CallOptions,
  ClientOptions,
  IdempotentCallOptions,
  SalesUnitDetails,
} from "@vipps-management/client";
import * as client2023 from "@vipps-management/client/2023-08";
import * as client2026 from "@vipps-management/client/2026-01";
import {
  createEmulator,
  createFactories as createFactories2023,
  type Emulator,
  type EmulatorOptions,
} from "@vipps-management/testkit";
import { createFactories as createFactories2026 } from "@vipps-management/testkit/2026-01";

/** What the clients of both editions have, as far as the cases of both use it. */
export interface CommonClient {
  readonly salesUnits: {
    get(path: { msn: string }, options?: CallOptions): Promise<{ readonly name: string }>;
    details(options?: {
      readonly order?: "completed" | "listed";
      readonly concurrency?: number;
      readonly signal?: AbortSignal;
    }): AsyncIterable<SalesUnitDetails<{ readonly name: string }>>;
  };
  readonly productOrders: {
    prefill(
      order: object,
      options?: IdempotentCallOptions,
    ): Promise<{ readonly prefilledOrderId: string; readonly prefillUrl: string }>;
    get(path: { productOrderId: string }, options?: CallOptions): Promise<object>;
    waitUntil(
      path: { productOrderId: string },
      options: { status: "COMPLETED" | "RECEIVED" },
    ): Promise<object>;
    delete(path: { productOrderId: string }, options?: CallOptions): Promise<unknown>;
  };
  readonly partners: { pricePackages(options?: CallOptions): Promise<readonly { readonly name: string }[]> };
}

/** An edition as the cases of both see it. */
export interface Edition {
  readonly name: NonNullable<EmulatorOptions["edition"]>;
  /** An emulator that holds each of its answers against the document, and a client in process. */
  start(options?: { readonly emulator?: EmulatorOptions; readonly client?: ClientOptions }): {
    readonly emulator: Emulator;
    readonly management: CommonClient;
  };
  /** An order with everything in it, for a company that has an agreement. */
  order(changes?: { readonly salesUnitName?: string }): object;
  /** The same for a company without an agreement. */
  orderOfNewcomer(): object;
}

const withAgreement = { scheme: "business:NO:ORG", id: "987654321" } as const;
const newcomer = { scheme: "business:NO:ORG", id: "998877665" } as const;

function edition(
  name: Edition["name"],
  parts: {
    readonly client: (options?: ClientOptions) => CommonClient;
    readonly order: (changes: object) => object;
  },
): Edition {
  return {
    name,
    start: (options = {}) => {
      const emulator = createEmulator({ edition: name, validateResponses: true, ...options.emulator });
      return { emulator, management: parts.client({ platform: emulator.platform(), ...options.client }) };
    },
    order: (changes = {}) => parts.order({ businessIdentifier: withAgreement, ...changes }),
    orderOfNewcomer: () => parts.order({ businessIdentifier: newcomer }),
  };
}

const edition2023: Edition = edition("2023-08", {
  client: client2023.createManagementClient,
  order: (changes) => createFactories2023({ seed: 3 }).prefillRequest(changes),
});

const edition2026: Edition = edition("2026-01", {
  client: client2026.createManagementClient,
  order: (changes) => createFactories2026({ seed: 3 }).prefillRequest(changes),
});

export const editions: readonly Edition[] = [edition2023, edition2026];

/** Plays all parts of an order until the sales unit is there, and gives its MSN. */
export function onboard(
  emulator: Emulator,
  { prefilledOrderId, prefillUrl }: { readonly prefilledOrderId: string; readonly prefillUrl: string },
): string {
  const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
  if (visit.step === "sign-merchant-agreement")
    visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
  visit.submit();
  emulator.clock.advance({ days: 2 });
  return emulator.backOffice.approve(prefilledOrderId).msn;
}
