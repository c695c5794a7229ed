import { putKeys } from "./credentials.ts";
import type { ApiKeys, Party } from "./records.ts";
import { WorldError } from "./world-error.ts";
import type { World } from "./world.ts";

// What can be done with keys in the portal: get new ones, replace a part of them, take them back.

/**
 * The keys with a client id.
 *
 * @throws WorldError `unknown-keys`.
 */
export function keysWithId(world: World, clientId: string): ApiKeys {
  const keys = world.state.keys.get(clientId);
  if (keys !== undefined) return keys;
  throw new WorldError(
    "unknown-keys",
    "No keys have this client id: emulator.keys.list() tells those that do.",
  );
}

/** Whose keys are to be made, and what for. */
export type KeyWishes = Pick<ApiKeys, "owner" | "msn" | "product"> & { readonly subscribed: boolean };

/**
 * Makes keys, with two subscription keys if they are `subscribed`.
 *
 * @throws WorldError `unknown-partner`, `unknown-merchant`, `unknown-sales-unit`.
 */
export function makeKeys(world: World, { subscribed, ...wishes }: KeyWishes): ApiKeys {
  assertOwner(world, wishes);
  const keys: ApiKeys = {
    ...wishes,
    clientId: freshKey(world),
    clientSecret: freshKey(world),
    subscriptionKeys: subscribed ? [freshKey(world), freshKey(world)] : [],
  };
  putKeys(world.state, keys);
  return keys;
}

/** Gives keys another secret. Rule `newSecretEndsTokens`. */
export function replaceSecret(world: World, clientId: string): string {
  const keys = keysWithId(world, clientId);
  const clientSecret = freshKey(world);
  world.state.keys.set(clientId, { ...keys, clientSecret });
  if (world.rules.newSecretEndsTokens) revokeTokens(world, clientId);
  return clientSecret;
}

/**
 * Gives keys another primary (0) or secondary (1) subscription key; the other one stays good. Rule `twoSubscriptionKeys`.
 *
 * @throws WorldError `unknown-keys`, `no-subscription-key`.
 */
export function replaceSubscriptionKey(world: World, clientId: string, place: 0 | 1): string {
  const keys = keysWithId(world, clientId);
  const replaced = keys.subscriptionKeys[place];
  if (replaced === undefined) {
    throw new WorldError(
      "no-subscription-key",
      "These keys have no subscription keys: standard keys alone do.",
    );
  }
  const subscriptionKey = freshKey(world);
  const subscriptionKeys = keys.subscriptionKeys.with(place, subscriptionKey);
  world.state.clientIdBySubscriptionKey.delete(replaced);
  putKeys(world.state, { ...keys, subscriptionKeys });
  return subscriptionKey;
}

/** Takes keys back: nothing that was made with them is accepted any more. */
export function revokeKeys(world: World, clientId: string): void {
  const { subscriptionKeys } = keysWithId(world, clientId);
  revokeTokens(world, clientId);
  for (const key of subscriptionKeys) world.state.clientIdBySubscriptionKey.delete(key);
  world.state.keys.delete(clientId);
}

/** Ends every token that was made with some keys, or with any. */
export function revokeTokens(world: World, clientId: string | undefined): void {
  const { accessTokens } = world.state;
  for (const [token, owner] of accessTokens)
    if (clientId === undefined || owner.clientId === clientId) accessTokens.delete(token);
}

function freshKey(world: World): string {
  return `${world.keyPrefix}${world.random.uuid()}`;
}

function assertOwner({ state }: World, { owner, msn }: Pick<ApiKeys, "owner" | "msn">): void {
  if (!isKnown(owner)) {
    throw new WorldError(
      owner.kind === "partner" ? "unknown-partner" : "unknown-merchant",
      `There is no ${owner.kind} ${owner.id} to make keys for.`,
    );
  }
  if (msn === undefined || (owner.kind === "merchant" && state.salesUnits.get(msn)?.orgno === owner.id))
    return;
  throw new WorldError(
    "unknown-sales-unit",
    `The ${owner.kind} ${owner.id} has no sales unit ${msn} of its own.`,
  );

  function isKnown({ kind, id }: Party): boolean {
    return kind === "partner" ? state.partners.has(id) : state.merchants.has(id);
  }
}
