/** The host of an emulator in process: a name that can never be resolved (RFC 2606 §2). */
export const inProcessBaseUrl = "https://emulator.invalid";

const productionHost = /(^|\.)(vipps\.no|vippsmobilepay\.com)$/;

/** The origins of Vipps MobilePay's hosts, as the source of a regular expression without groups, for any case of letters. */
export const productionAddresses: string = String.raw`https?://(?:[^/?#]*\.)?(?:vipps\.no|vippsmobilepay\.com)\.?(?::\d+)?`;

/** A request for another host than the emulator's own. It was not sent anywhere, and never is. */
export class ForeignHostError extends TypeError {
  override readonly name = "ForeignHostError";
  /** The host that the request was for. */
  readonly host: string;

  constructor(host: string, baseUrl: string) {
    const danger = isProductionHost(host)
      ? `${host} belongs to Vipps MobilePay, and the API there is production. `
      : "";
    super(
      `${danger}The emulator got a request for ${host} and refused it: it answers for ${baseUrl} alone and never forwards anything. ` +
        `Give your client the emulator's platform, or ${baseUrl} as its base URL.`,
    );
    this.host = host;
  }
}

/** Whether a host is Vipps MobilePay's, however it is written: names know no case, and may end in a dot (RFC 1034 §3.1). */
export function isProductionHost(host: string): boolean {
  return productionHost.test(host.toLowerCase().replace(/\.?(:\d+)?$/, ""));
}

/** Whether a name or an address is this machine's own, and no other's (RFC 6761 §6.3, RFC 5735 §3). */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "::1" || /^127(\.\d+){1,3}$/.test(hostname);
}

/** An origin without a trailing slash. */
export function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (
    parsed === undefined ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.pathname !== "/" ||
    parsed.search !== ""
  ) {
    throw new TypeError(
      `"${url}" is not an address that the emulator can be reached at; write http://127.0.0.1:8080.`,
    );
  }
  return parsed.origin;
}
