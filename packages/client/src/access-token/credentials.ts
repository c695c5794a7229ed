import { ConfigurationError } from "../errors.ts";

/** The keys that an access token is made with. */
export type Credentials = ManagementKeys | PartnerOrMerchantKeys;

/** Partner keys, or a sales unit's API keys: standard authentication, with a subscription key. */
export interface PartnerOrMerchantKeys {
  readonly kind?: "standard";
  readonly clientId: string;
  readonly clientSecret: string;
  /** The primary or the secondary subscription key. */
  readonly subscriptionKey: string;
  /** The other subscription key: used from then on when the first one is refused, as during a rotation. */
  readonly secondarySubscriptionKey?: string;
}

/** Management keys: specialized authentication, without a subscription key. */
export interface ManagementKeys {
  readonly kind: "management";
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Refuses keys that cannot work, before they are sent anywhere; the message never shows what was given. */
export function checkCredentials(credentials: Credentials): void {
  const fields = [
    ...["clientId", "clientSecret"],
    ...(credentials.kind === "management" ? [] : ["subscriptionKey"]),
    ...("secondarySubscriptionKey" in credentials ? ["secondarySubscriptionKey"] : []),
  ];
  for (const field of fields) {
    const value = (credentials as unknown as Record<string, unknown>)[field];
    if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) continue;
    const what =
      value === undefined || value === ""
        ? "is missing"
        : "has characters that no key has, perhaps a line break";
    throw new ConfigurationError(
      "missing_credentials",
      `The credentials' \`${field}\` ${what}. Copy it again from the portal; management keys need \`kind: "management"\`.`,
    );
  }
}
