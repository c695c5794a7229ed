import type { AccessToken, ApiKeys } from "./records.ts";
import type { WorldState } from "./state.ts";
import type { World } from "./world.ts";

/** Stores keys. */
export function putKeys(state: WorldState, keys: ApiKeys): void {
  state.keys.set(keys.clientId, keys);
  for (const key of keys.subscriptionKeys) state.clientIdBySubscriptionKey.set(key, keys.clientId);
}

/** The keys that a subscription key is part of. */
export function keysWithSubscriptionKey(world: World, subscriptionKey: string): ApiKeys | undefined {
  const clientId = world.state.clientIdBySubscriptionKey.get(subscriptionKey);
  return clientId === undefined ? undefined : world.state.keys.get(clientId);
}

/** Which token endpoint keys are for. */
export function kindOf(keys: ApiKeys): "standard" | "management" {
  return areManagementKeys(keys) ? "management" : "standard";
}

/** Management keys use the token endpoint without a subscription key, and only that one. */
export function areManagementKeys(keys: ApiKeys): boolean {
  return keys.subscriptionKeys.length === 0;
}

/** The oldest tokens are forgotten beyond this number, so that a server that runs for weeks does not grow. */
const maximumTokens = 10_000;

/** Gives out a token, valid for so many seconds from now; tokens given out before stay valid. */
export function issueToken(world: World, { clientId }: ApiKeys, lifetimeSeconds: number): string {
  const { accessTokens } = world.state;
  const token = `${world.keyPrefix}${`${world.random.uuid()}${world.random.uuid()}`.replaceAll("-", "")}`;
  accessTokens.set(token, { clientId, expiresAt: world.clock.now() + lifetimeSeconds * 1000 });
  const [oldest = token] = accessTokens.keys();
  if (accessTokens.size > maximumTokens) accessTokens.delete(oldest);
  return token;
}

/** The keys that a token was made with, and whether its time is over; `undefined` for a text that is no token. */
export function ownerOfToken(world: World, token: string): { keys: ApiKeys; expired: boolean } | undefined {
  const record: AccessToken | undefined = world.state.accessTokens.get(token);
  const keys = record && world.state.keys.get(record.clientId);
  return record && keys && { keys, expired: world.clock.now() >= record.expiresAt };
}
