import type { EmulatorKeys } from "../emulator/signer.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Somebody's keys, from the variables that `exec` sets and `credentialsFromEnv` of `@vipps-management/node-adapter` reads. They
 * are never options: the command lines of a machine can be seen by everybody on it.
 *
 * @throws UsageError that names the variables that are missing, and shows no value.
 */
export function keysIn(env: NodeJS.ProcessEnv): EmulatorKeys {
  const { VIPPS_KEYS: kind = "standard", VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET, VIPPS_SUBSCRIPTION_KEY } = env;
  if (kind !== "standard" && kind !== "management")
    throw new UsageError("The variable VIPPS_KEYS is standard, the default, or management.");
  const needed = {
    VIPPS_CLIENT_ID,
    VIPPS_CLIENT_SECRET,
    ...(kind === "standard" && { VIPPS_SUBSCRIPTION_KEY }),
  };
  const missing = Object.entries(needed).flatMap(([name, value = ""]) => (value === "" ? [name] : []));
  if (missing.length > 0)
    throw new UsageError(`Set ${missing.join(", ")} in the environment: keys are never given as options.`);
  const [clientId = "", clientSecret = ""] = [VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET];
  if (kind === "management") return { kind, clientId, clientSecret };
  return { kind, clientId, clientSecret, subscriptionKey: VIPPS_SUBSCRIPTION_KEY ?? "" };
}
