import { usualKeysOf } from "../emulator/wire.ts";
import type { EmulatorServer } from "./serve.ts";

/**
 * The address and the partner's keys, under the names that `credentialsFromEnv` of `@vipps-management/node-adapter` reads. A
 * world that has other keys than the usual ones gives none.
 */
export function usualVariables({
  url,
  emulator,
}: EmulatorServer): Record<string, string> & { VIPPS_BASE_URL: string } {
  const keys = usualKeysOf(emulator);
  if (keys === undefined) return { VIPPS_BASE_URL: url };
  return {
    VIPPS_BASE_URL: url,
    VIPPS_KEYS: "standard",
    VIPPS_CLIENT_ID: keys.clientId,
    VIPPS_CLIENT_SECRET: keys.clientSecret,
    VIPPS_SUBSCRIPTION_KEY: keys.subscriptionKey,
    VIPPS_SECONDARY_SUBSCRIPTION_KEY: keys.secondarySubscriptionKey ?? "",
  };
}
