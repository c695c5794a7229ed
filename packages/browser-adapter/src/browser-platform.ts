import { ConfigurationError, type Platform, webPlatform } from "@vipps-management/client";
import { messageSigner, type SigningKey } from "@vipps-management/client/message-signature";

import { type NoSecrets, refuseSecretHeaders, refuseSecrets } from "./refuse-secrets.ts";

/** Where the signer finds its key. */
export interface KeySource {
  signingKey(): Promise<SigningKey>;
}

/** What a platform in a browser is made of. It reaches your own backend and nothing else, and takes no secret. */
export interface BrowserPlatformOptions extends NoSecrets {
  /** Your own backend, which holds the keys and calls the Management API: an absolute address. */
  readonly backendUrl: string;
  /** What requests to the backend are signed with: `browserKeys()`, or `sharedKey(…)`. */
  readonly keys: KeySource;
}

/**
 * Makes a platform for a page: every call goes to your backend, signed, and nowhere else. Cookies go along when the backend is of
 * the page's own origin; the backend's answer is never taken from a cache.
 *
 * @param options - The backend's address, and the key to sign with.
 * @throws ConfigurationError, with code `secret_in_browser` when anything looks like a secret, `invalid_base_url` or
 * `invalid_option`.
 * @example
 * ```ts
 * const platform = browserPlatform({ backendUrl: "https://shop.example/api/management", keys: browserKeys() });
 * const management = createManagementClient({ platform });
 * ```
 */
export function browserPlatform(options: BrowserPlatformOptions): Platform {
  refuseSecrets(options, ["backendUrl", "keys"]);
  const { backendUrl, keys } = options;
  const base = checkedBackendUrl(backendUrl);
  if (typeof (keys as KeySource | undefined)?.signingKey !== "function") {
    throw new ConfigurationError(
      "invalid_option",
      "The option `keys` must be `browserKeys()` or `sharedKey(…)`.",
    );
  }
  const refuseElsewhere = (url: string): void => {
    if (url.startsWith(`${base}/`)) return;
    throw new ConfigurationError(
      "invalid_base_url",
      "Nothing was sent: this platform reaches its backend alone. Give the client no other `baseUrl`.",
    );
  };
  const signer = messageSigner(() => keys.signingKey());
  return {
    ...webPlatform,
    baseUrl: base,
    signer: {
      ...signer,
      sign: async (request, context) => {
        refuseElsewhere(request.url.href);
        return signer.sign(request, context);
      },
    },
    fetch: async (url, init) => {
      refuseElsewhere(url); // a client may have been given another signer than ours
      refuseSecretHeaders(init.headers);
      return globalThis.fetch(url, {
        ...init,
        credentials: "same-origin",
        cache: "no-store",
        referrerPolicy: "same-origin",
      });
    },
  };
}

function checkedBackendUrl(text: string): string {
  const refuse = (why: string): ConfigurationError =>
    new ConfigurationError(
      "invalid_base_url",
      `The option \`backendUrl\` ${why}. Give the address of your own backend.`,
    );
  if (typeof text !== "string" || !URL.canParse(text)) throw refuse("is not an absolute URL");
  const { hostname, href, username, password, search, hash } = new URL(text);
  if (username + password !== "") throw refuse("must not hold a user name or a password");
  if (search + hash !== "") throw refuse("must not hold a query or a fragment");
  if (/(?:^|\.)(?:vipps\.no|vippsmobilepay\.com)$/.test(hostname)) {
    throw refuse("is Vipps MobilePay's own, which a browser cannot call without a secret");
  }
  return href.replace(/\/$/, "");
}
