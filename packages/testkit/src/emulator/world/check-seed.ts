import { defaultWorld } from "./default-world.ts";
import { emptyState, type WorldState } from "./state.ts";
import { type KeysSeed, type ProductOrderSeed, type WorldSeed, WorldSeedError } from "./world-seed.ts";
import { type SeedVocabulary, worldShape } from "./world-seed-shape.ts";

/**
 * Makes sure that a value is a world: first each member by itself, then what belongs together.
 *
 * @throws WorldSeedError.
 */
export function checkSeed(
  value: unknown,
  { seeds, furnish }: { seeds: SeedVocabulary; furnish: (state: WorldState) => WorldState },
): asserts value is WorldSeed {
  const complaint = worldShape(seeds)(value);
  if (complaint !== undefined) {
    throw new WorldSeedError(complaint.code, complaint.at.slice(1), complaint.says);
  }
  const seed = value as WorldSeed;
  checkReferences(seed, basisOf(seed, furnish));
}

/** What a world begins with before a seed is added to it. */
export function basisOf(
  { basis = "default" }: WorldSeed,
  furnish: (state: WorldState) => WorldState,
): WorldState {
  return basis === "default" ? furnish(defaultWorld()) : emptyState();
}

/** The primary and the secondary subscription key of keys, in this order; none for management keys. */
export function subscriptionKeysOf({
  kind,
  clientId,
  subscriptionKey = `${clientId}_subscription_key`,
  secondarySubscriptionKey = `${clientId}_secondary_subscription_key`,
}: KeysSeed): Readonly<Record<string, string>> {
  return kind === "management" ? {} : { subscriptionKey, secondarySubscriptionKey };
}

function checkReferences(seed: WorldSeed, basis: WorldState): void {
  const { partners = [], merchants = [], salesUnits = [], productOrders = [], keys = [] } = seed;
  unique("organisations", seed.organisations ?? [], ({ orgno }) => orgno, "orgno");
  unique("agreements", seed.agreements ?? [], ({ orgno }) => orgno, "orgno");
  unique("productOrders", productOrders, ({ orderId }) => orderId, "orderId");
  unique("keys", keys, ({ clientId }) => clientId, "clientId");
  unique("salesUnits", salesUnits, ({ msn }) => msn, "msn");
  const partnerIds = unique("partners", partners, ({ partnerId }) => partnerId, "partnerId");
  const orgnos = unique("merchants", merchants, ({ orgno }) => orgno, "orgno");

  const assertPartner = asserting("partner", (id) => partnerIds.has(id) || basis.partners.has(id));
  const assertMerchant = asserting("merchant", (id) => orgnos.has(id) || basis.merchants.has(id));
  const ownerOfUnit = new Map(salesUnits.map(({ msn, orgno }) => [msn, orgno]));
  const assertUnit = assertingOwnUnit((msn) => ownerOfUnit.get(msn) ?? basis.salesUnits.get(msn)?.orgno);

  salesUnits.forEach(({ orgno, partnerId }, index) => {
    assertMerchant(orgno, () => `salesUnits[${index}].orgno`);
    assertPartner(partnerId, () => `salesUnits[${index}].partnerId`);
  });
  productOrders.forEach((order, index) => {
    const path = `productOrders[${index}]`;
    checkOrder(order, path);
    assertPartner(order.partnerId, () => `${path}.partnerId`);
    if (order.partnerId === undefined) assertMerchant(order.orgno, () => `${path}.orgno`);
    assertUnit(order, path);
  });
  keys.forEach((each, index) => {
    const path = `keys[${index}]`;
    checkKeys(each, path);
    assertPartner(each.partnerId, () => `${path}.partnerId`);
    assertMerchant(each.orgno, () => `${path}.orgno`);
    assertUnit(each, path);
  });
  checkSubscriptionKeys(keys, basis);
}

function checkOrder({ origin, partnerId, status, question, msn }: ProductOrderSeed, path: string): void {
  if (origin !== undefined && partnerId === undefined)
    throw new WorldSeedError(
      "invalid-value",
      `${path}.partnerId`,
      "is required, since the order names a partner",
    );
  if (origin !== undefined && (status === "received" || status === "opened"))
    throw new WorldSeedError(
      "invalid-value",
      `${path}.status`,
      "must not come before submitted: it was not prefilled",
    );
  if (question !== undefined && status !== "needs-information") {
    throw new WorldSeedError(
      "invalid-value",
      `${path}.question`,
      'is for the status "needs-information" only',
    );
  }
  if ((msn !== undefined) === (status === "completed")) return;
  const says =
    msn === undefined ? "is required, since the order is completed" : 'is for the status "completed" only';
  throw new WorldSeedError("invalid-value", `${path}.msn`, says);
}

function checkKeys(keys: KeysSeed, path: string): void {
  if ((keys.partnerId === undefined) === (keys.orgno === undefined)) {
    throw new WorldSeedError("invalid-value", path, "must have either a partnerId or an orgno");
  }
  if (keys.kind !== "management") return;
  for (const name of ["subscriptionKey", "secondarySubscriptionKey"] as const) {
    if (keys[name] === undefined) continue;
    throw new WorldSeedError(
      "invalid-value",
      `${path}.${name}`,
      "is not for management keys, which have none",
    );
  }
}

/** No two keys share a subscription key. Those of keys that are written anew are free. */
function checkSubscriptionKeys(keys: readonly KeysSeed[], basis: WorldState): void {
  const taken = new Set(basis.clientIdBySubscriptionKey.keys());
  for (const { clientId } of keys) {
    for (const replaced of basis.keys.get(clientId)?.subscriptionKeys ?? []) taken.delete(replaced);
  }
  keys.forEach((each, index) => {
    for (const [name, key] of Object.entries(subscriptionKeysOf(each))) {
      if (taken.has(key)) throw duplicate(`keys[${index}].${name}`);
      taken.add(key);
    }
  });
}

/** Refuses a number that nothing of one kind has. */
function asserting(
  what: string,
  has: (number: string) => boolean,
): (number: string | undefined, path: () => string) => void {
  return (number, path) => {
    if (number === undefined || has(number)) return;
    throw new WorldSeedError("unknown-reference", path(), `must be a ${what} of this world`);
  };
}

/** Refuses the MSN of a sales unit of nobody, or of another merchant. */
function assertingOwnUnit(
  ownerOf: (msn: string) => string | undefined,
): (item: { readonly msn?: string; readonly orgno?: string }, path: string) => void {
  return ({ msn, orgno }, path) => {
    if (msn === undefined || (orgno !== undefined && ownerOf(msn) === orgno)) return;
    throw new WorldSeedError(
      "unknown-reference",
      `${path}.msn`,
      "must be the MSN of a sales unit of the same merchant",
    );
  };
}

function unique<Item>(
  list: string,
  items: readonly Item[],
  numberOf: (item: Item) => string,
  field: string,
): Set<string> {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const number = numberOf(item);
    if (seen.has(number)) throw duplicate(`${list}[${index}].${field}`);
    seen.add(number);
  });
  return seen;
}

function duplicate(path: string): WorldSeedError {
  return new WorldSeedError("duplicate", path, "has been used before");
}
