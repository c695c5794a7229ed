import { addressesOf } from "../server/addresses.ts";
import type { EmulatorServer } from "../server/serve.ts";

/**
 * What a command finds in its environment: the names that `credentialsFromEnv` of `@vipps-management/node-adapter` reads, with
 * the partner's keys, and the addresses.
 *
 * @param env - The environment that they are added to.
 */
export function variablesFor(
  { url, spaces, emulator }: EmulatorServer,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string>> {
  const {
    clientId,
    clientSecret,
    subscriptionKey,
    secondarySubscriptionKey = "",
  } = emulator.credentials.partner;
  const { portal, control } = addressesOf(spaces.default);
  return {
    VIPPS_BASE_URL: url,
    VIPPS_CLIENT_ID: clientId,
    VIPPS_CLIENT_SECRET: clientSecret,
    VIPPS_SUBSCRIPTION_KEY: subscriptionKey,
    VIPPS_SECONDARY_SUBSCRIPTION_KEY: secondarySubscriptionKey,
    VIPPS_KEYS: "standard",
    EMULATOR_URL: url,
    EMULATOR_PORTAL_URL: portal,
    EMULATOR_CONTROL_URL: control,
    ...withoutProxy(new URL(url).hostname, env),
  };
}

/** A proxy of the machine's is not asked for the emulator, in either spelling of the variable. */
function withoutProxy(hostname: string, env: NodeJS.ProcessEnv): Record<string, string> {
  const hosts = [env.NO_PROXY ?? env.no_proxy ?? "", hostname].filter((part) => part !== "").join(",");
  return { NO_PROXY: hosts, no_proxy: hosts };
}
