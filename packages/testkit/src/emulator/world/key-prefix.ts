import type { SavedState } from "./saved-state.ts";

/** What the keys and tokens of every emulator begin with, so that nobody takes them for real ones. */
export const commonKeyPrefix = "emu_";

/**
 * What the keys and tokens of a space begin with. A server reads the space from it; two underscores end the name, which no
 * key of the default space has there.
 */
export function keyPrefixOf(space: string | undefined): string {
  return space === undefined ? commonKeyPrefix : `${commonKeyPrefix}${space}__`;
}

/** The space that a key or a token is of; `undefined` for the default space and for whatever else. */
export function spaceOfKey(key: string): string | undefined {
  return /^emu_([a-z0-9-]{1,40})__/.exec(key)?.[1];
}

/** Whether a space may be named so. */
export function isSpaceName(name: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(name);
}

/** The same state with other keys: a snapshot has those of no space, so that it can be restored in any. */
export function withKeyPrefix(saved: SavedState, from: string, to: string): SavedState {
  if (from === to) return saved;
  const renamed = (key: string): string => (key.startsWith(from) ? to + key.slice(from.length) : key);
  return {
    ...saved,
    keys: saved.keys.map(({ clientId, clientSecret, subscriptionKeys, ...rest }) => ({
      ...rest,
      clientId: renamed(clientId),
      clientSecret: renamed(clientSecret),
      subscriptionKeys: subscriptionKeys.map(renamed),
    })),
    accessTokens: saved.accessTokens.map(({ token, clientId, ...rest }) => ({
      ...rest,
      token: renamed(token),
      clientId: renamed(clientId),
    })),
    callWindows: saved.callWindows.map(({ clientId, ...rest }) => ({ ...rest, clientId: renamed(clientId) })),
  };
}
