import type { World } from "./world.ts";

/**
 * Counts a call, and tells how many seconds the keys have to wait if it is one too many. A window begins with the first
 * call after the last one has ended. Rule `rateLimit`.
 */
export function secondsToWait({ state, clock, rules }: World, clientId: string): number | undefined {
  const { rateLimit } = rules;
  if (rateLimit === "off") return undefined;
  const now = clock.now();
  const length = rateLimit.perSeconds * 1000;
  const window = state.callWindows.get(clientId);
  if (window === undefined || now >= window.since + length) {
    state.callWindows.set(clientId, { clientId, since: now, count: 1 });
    return undefined;
  }
  if (window.count >= rateLimit.requests) return Math.ceil((window.since + length - now) / 1000);
  state.callWindows.set(clientId, { ...window, count: window.count + 1 });
  return undefined;
}
