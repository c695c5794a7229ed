import { ConfigurationError } from "@vipps-management/client";
import type { Credentials } from "@vipps-management/client/access-token";

/**
 * Reads the keys from environment variables: `VIPPS_CLIENT_ID`, `VIPPS_CLIENT_SECRET`, `VIPPS_SUBSCRIPTION_KEY` and, if it
 * is set, `VIPPS_SECONDARY_SUBSCRIPTION_KEY`; for management keys the first two and `VIPPS_KEYS=management`.
 *
 * @param env - The variables. Default: those of the process.
 * @throws ConfigurationError, with code `missing_credentials`, that names every variable that is missing, or with code
 * `invalid_option` when `VIPPS_KEYS` has a value that is not known. No value is ever shown.
 * @example
 * ```ts
 * const platform = nodePlatform({ credentials: credentialsFromEnv() });
 * ```
 */
export function credentialsFromEnv(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Credentials {
  const { VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET, VIPPS_SUBSCRIPTION_KEY, VIPPS_KEYS } = env;
  if (VIPPS_KEYS !== undefined && VIPPS_KEYS !== "standard" && VIPPS_KEYS !== "management") {
    throw new ConfigurationError(
      "invalid_option",
      "The environment variable VIPPS_KEYS must be `standard` (partner keys or a sales unit's API keys; the default) or `management`.",
    );
  }
  const needed = {
    VIPPS_CLIENT_ID,
    VIPPS_CLIENT_SECRET,
    ...(VIPPS_KEYS !== "management" && { VIPPS_SUBSCRIPTION_KEY }),
  };
  const missing = Object.entries(needed).flatMap(([name, value]) =>
    value === undefined || value === "" ? [name] : [],
  );
  if (!VIPPS_CLIENT_ID || !VIPPS_CLIENT_SECRET || missing.length > 0) {
    throw new ConfigurationError(
      "missing_credentials",
      `Set the environment variable${missing.length === 1 ? "" : "s"} ${missing.join(", ")}. The keys are found on the portal, under the sales ` +
        "unit or the partner agreement; management keys need VIPPS_KEYS=management and no subscription key.",
    );
  }
  if (VIPPS_KEYS === "management") {
    return { kind: "management", clientId: VIPPS_CLIENT_ID, clientSecret: VIPPS_CLIENT_SECRET };
  }
  const secondary = env.VIPPS_SECONDARY_SUBSCRIPTION_KEY;
  return {
    clientId: VIPPS_CLIENT_ID,
    clientSecret: VIPPS_CLIENT_SECRET,
    subscriptionKey: VIPPS_SUBSCRIPTION_KEY ?? "",
    ...(secondary && { secondarySubscriptionKey: secondary }),
  };
}
