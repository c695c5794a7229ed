import { ConfigurationError } from "@vipps-management/client";

/** Names that no option of a browser may have: what is in a page, everybody can read. */
export type NoSecrets = Readonly<Partial<Record<SecretName, never>>>;

/** The names that options have for secrets elsewhere. */
export type SecretName =
  | "accessToken"
  | "apiKey"
  | "authorization"
  | "clientId"
  | "clientSecret"
  | "credentials"
  | "password"
  | "secondarySubscriptionKey"
  | "subscriptionKey"
  | "token";

const NAME =
  /secret|subscription|client.?id|token|password|passphrase|credential|authorization|api.?key|private/i;

/** `Bearer …` and `Basic …`, a JWT, a private key in PEM: what a secret looks like under any name. */
const VALUE = /^(?:bearer|basic)\s|^eyJ[\w-]+\.[\w-]+\.|-----BEGIN [A-Z ]*PRIVATE/i;

/**
 * Refuses every option that is not among those that are known, and says so when it looks like a secret. No value is ever
 * shown.
 */
export function refuseSecrets(options: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (isSecret(value)) throw secretInBrowser(name);
    if (known.includes(name) || value === undefined) continue;
    if (NAME.test(name)) throw secretInBrowser(name);
    throw new ConfigurationError(
      "invalid_option",
      `There is no option \`${name}\` for a browser: there are ${known.join(" and ")}.`,
    );
  }
}

/** Refuses to send headers that only a server may send, as when a client was given a server's signer. */
export function refuseSecretHeaders(headers: Readonly<Record<string, string>>): void {
  const secret = Object.keys(headers).find((name) => NAME.test(name));
  if (secret !== undefined) throw secretInBrowser(secret);
}

/** Looks into what an option holds, but not for ever: a key source may be any object. */
function isSecret(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return VALUE.test(value);
  if (typeof value !== "object" || value === null || depth > 3) return false;
  return Object.entries(value).some(
    ([name, inner]) => (typeof inner === "string" && NAME.test(name)) || isSecret(inner, depth + 1),
  );
}

function secretInBrowser(name: string): ConfigurationError {
  return new ConfigurationError(
    "secret_in_browser",
    `\`${name}\` looks like a secret, and nothing in a page is secret. Keep it on your backend: the browser signs to that, and it calls Vipps MobilePay.`,
  );
}
