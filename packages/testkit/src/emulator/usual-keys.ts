import { issueToken } from "./world/credentials.ts";
import type { StandardCredentials } from "./world/default-world.ts";
import type { World } from "./world/world.ts";

/** The keys of the default world's partner, for what tells somebody how to call the emulator. */
export interface UsualKeys {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly subscriptionKey: string;
  readonly secondarySubscriptionKey?: string;
  /** Makes a token with them. No request is made for it: no fault befalls it, and the journal does not have it. */
  token(): string;
}

/** The partner's keys as long as the world has them as they were; a world may have others, and keys can be replaced. */
export function usualKeysIn(world: World, partner: StandardCredentials): UsualKeys | undefined {
  const keys = world.state.keys.get(partner.clientId);
  if (keys?.clientSecret !== partner.clientSecret) return undefined;
  if (!keys.subscriptionKeys.includes(partner.subscriptionKey)) return undefined;
  return { ...partner, token: () => issueToken(world, keys, world.rules.accessTokenLifetimeSeconds) };
}
