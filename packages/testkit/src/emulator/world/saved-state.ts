import { putKeys } from "./credentials.ts";
import type {
  AccessToken,
  ApiKeys,
  CallWindow,
  Mail,
  Merchant,
  MerchantAgreement,
  Organisation,
  Partner,
  ProductOrder,
  SalesUnit,
} from "./records.ts";
import { putSalesUnit } from "./sales-units.ts";
import { emptyState, type WorldState } from "./state.ts";

/** Everything that exists, as plain JSON: each record once and in its order, without what can be found again from it. */
export interface SavedState {
  readonly organisations: readonly Organisation[];
  readonly merchants: readonly Merchant[];
  readonly agreements: readonly MerchantAgreement[];
  readonly salesUnits: readonly SalesUnit[];
  readonly productOrders: readonly ProductOrder[];
  readonly partners: readonly Partner[];
  readonly keys: readonly ApiKeys[];
  readonly accessTokens: readonly (AccessToken & { readonly token: string })[];
  readonly callWindows: readonly CallWindow[];
  readonly outbox: readonly Mail[];
}

/** The field that a record of each list is known by; a mail has none, and is known by whom it went to. */
export const keyFields: Readonly<Record<keyof SavedState, string>> = {
  organisations: "orgno",
  merchants: "orgno",
  agreements: "orgno",
  salesUnits: "msn",
  productOrders: "id",
  partners: "partnerId",
  keys: "clientId",
  accessTokens: "token",
  callWindows: "clientId",
  outbox: "recipient",
};

/** Copies a state. The records themselves are shared, since a record is never changed. */
export function saveState(state: WorldState): SavedState {
  return {
    organisations: [...state.organisations.values()],
    merchants: [...state.merchants.values()],
    agreements: [...state.agreements.values()],
    salesUnits: [...state.salesUnits.values()],
    productOrders: [...state.productOrders.values()],
    partners: [...state.partners.values()],
    keys: [...state.keys.values()],
    accessTokens: Array.from(state.accessTokens, ([token, record]) => ({ token, ...record })),
    callWindows: [...state.callWindows.values()],
    outbox: [...state.outbox],
  };
}

/** Makes a state of what was saved. */
export function stateFrom(saved: SavedState): WorldState {
  const state = emptyState();
  for (const each of saved.organisations) state.organisations.set(each.orgno, each);
  for (const each of saved.merchants) state.merchants.set(each.orgno, each);
  for (const each of saved.agreements) state.agreements.set(each.orgno, each);
  for (const each of saved.salesUnits) putSalesUnit(state, each);
  for (const each of saved.productOrders) state.productOrders.set(each.id, each);
  for (const each of saved.partners) state.partners.set(each.partnerId, each);
  for (const each of saved.keys) putKeys(state, each);
  for (const { token, ...record } of saved.accessTokens) state.accessTokens.set(token, record);
  for (const each of saved.callWindows) state.callWindows.set(each.clientId, each);
  for (const each of saved.outbox) state.outbox.push(each);
  return state;
}
