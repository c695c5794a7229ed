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

/**
 * Everything that exists, by its key. It is plain data throughout, so a copy of it is a copy of the world. The maps keep
 * the order in which things came to be, which is the order of every list.
 */
export interface WorldState {
  /** By `orgno`. */
  readonly organisations: Map<string, Organisation>;
  /** By `orgno`. */
  readonly merchants: Map<string, Merchant>;
  /** By `orgno`. */
  readonly agreements: Map<string, MerchantAgreement>;
  /** By MSN. */
  readonly salesUnits: Map<string, SalesUnit>;
  /** The MSNs of a party's sales units, by `partyKey`. */
  readonly msnsByParty: Map<string, Set<string>>;
  /** By order id. */
  readonly productOrders: Map<string, ProductOrder>;
  /** By partner id. */
  readonly partners: Map<string, Partner>;
  /** By client id. */
  readonly keys: Map<string, ApiKeys>;
  /** Client ids by subscription key. */
  readonly clientIdBySubscriptionKey: Map<string, string>;
  /** By the token itself. */
  readonly accessTokens: Map<string, AccessToken>;
  /** By client id; empty without a rate limit. */
  readonly callWindows: Map<string, CallWindow>;
  /** Oldest first. */
  readonly outbox: Mail[];
}

/** A world of its own with the same in it. Records are shared: they are never changed, only replaced. */
export function copyOf(state: WorldState): WorldState {
  const msnsByParty: WorldState["msnsByParty"] = new Map();
  state.msnsByParty.forEach((msns, party) => msnsByParty.set(party, copyOfSet(msns)));
  return {
    organisations: copyOfMap(state.organisations),
    merchants: copyOfMap(state.merchants),
    agreements: copyOfMap(state.agreements),
    salesUnits: copyOfMap(state.salesUnits),
    msnsByParty,
    productOrders: copyOfMap(state.productOrders),
    partners: copyOfMap(state.partners),
    keys: copyOfMap(state.keys),
    clientIdBySubscriptionKey: copyOfMap(state.clientIdBySubscriptionKey),
    accessTokens: copyOfMap(state.accessTokens),
    callWindows: copyOfMap(state.callWindows),
    outbox: [...state.outbox],
  };
}

/** Without the pair for each entry that `new Map(map)` makes on the way: every test begins with a copy. */
function copyOfMap<Key, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value> {
  const copy = new Map<Key, Value>();
  map.forEach((value, key) => copy.set(key, value));
  return copy;
}

function copyOfSet<Item>(set: ReadonlySet<Item>): Set<Item> {
  const copy = new Set<Item>();
  set.forEach((item) => copy.add(item));
  return copy;
}

/** A world in which nothing exists. */
export function emptyState(): WorldState {
  return {
    organisations: new Map(),
    merchants: new Map(),
    agreements: new Map(),
    salesUnits: new Map(),
    msnsByParty: new Map(),
    productOrders: new Map(),
    partners: new Map(),
    keys: new Map(),
    clientIdBySubscriptionKey: new Map(),
    accessTokens: new Map(),
    callWindows: new Map(),
    outbox: [],
  };
}
