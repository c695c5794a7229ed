import { kindOf } from "./credentials.ts";
import type { Merchant, MerchantAgreement, Organisation, Partner, Party, SalesUnit } from "./records.ts";
import type { World } from "./world.ts";

/** What exists at this moment, each list in the order in which things came to be. Product orders: `backOffice.orders`. */
export interface WorldContents {
  readonly merchants: readonly Merchant[];
  readonly agreements: readonly MerchantAgreement[];
  readonly salesUnits: readonly SalesUnit[];
  /** With their price packages. */
  readonly partners: readonly Partner[];
  /** The entries of the register that somebody has written; every other number exists as well. */
  readonly organisations: readonly Organisation[];
  readonly keys: readonly KnownKeys[];
}

/** Keys to the API without their secrets. */
export interface KnownKeys {
  readonly clientId: string;
  readonly owner: Party;
  /** Management keys have no subscription keys. */
  readonly kind: "standard" | "management";
}

/** Makes the view of a world. */
export function createContents(world: World): WorldContents {
  return {
    get merchants() {
      return [...world.state.merchants.values()];
    },
    get agreements() {
      return [...world.state.agreements.values()];
    },
    get salesUnits() {
      return [...world.state.salesUnits.values()];
    },
    get partners() {
      return [...world.state.partners.values()];
    },
    get organisations() {
      return [...world.state.organisations.values()];
    },
    get keys() {
      return Array.from(world.state.keys.values(), (keys) => ({
        clientId: keys.clientId,
        owner: keys.owner,
        kind: kindOf(keys),
      }));
    },
  };
}
