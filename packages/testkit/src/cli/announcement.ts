import type { Emulator } from "../emulator/emulator.ts";
import { addressesOf } from "../server/addresses.ts";
import type { EmulatorServer } from "../server/serve.ts";

/** What somebody needs to know to use a server. */
export interface Announcement {
  readonly url: string;
  readonly portal: string;
  /** What controls it: time, faults, people, spaces. */
  readonly control: string;
  readonly credentials: Emulator["credentials"];
  /** A token of the partner's keys, valid for a day. */
  readonly token: string;
  /** Lines for a shell. */
  readonly curl: { readonly call: string; readonly token: string };
}

/** Collects it; gets a token in the way that a client would. */
export async function announce({ url, emulator, spaces }: EmulatorServer): Promise<Announcement> {
  const { credentials } = emulator;
  const { clientId, clientSecret, subscriptionKey } = credentials.partner;
  const headers = {
    client_id: clientId,
    client_secret: clientSecret,
    "Ocp-Apim-Subscription-Key": subscriptionKey,
  };
  const response = await emulator.fetch(`${url}/accesstoken/get`, { method: "POST", headers });
  const { access_token: token } = (await response.json()) as { access_token: string };
  const call = { Authorization: `Bearer ${token}`, "Ocp-Apim-Subscription-Key": subscriptionKey };
  return {
    ...addressesOf(spaces.default),
    credentials,
    token,
    curl: {
      call: `curl ${headerOptions(call)} ${url}/management/v1/sales-units`,
      token: `curl -X POST ${headerOptions(headers)} ${url}/accesstoken/get`,
    },
  };
}

function headerOptions(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `-H '${name}: ${value}'`)
    .join(" ");
}

/** The announcement to be read by a person. */
export function announcementText({ url, control, credentials, curl }: Announcement): string {
  const { partner, merchant, management } = credentials;
  return `The Management API's emulator is at ${url}

  Partner keys          ${partner.clientId}
                        ${partner.clientSecret}
                        ${partner.subscriptionKey}
  Keys of sales unit    ${merchant.clientId}
  ${merchant.merchantSerialNumber}                ${merchant.clientSecret}
                        ${merchant.subscriptionKey}
  Management keys       ${management.clientId}
                        ${management.clientSecret}

Time, faults, people and spaces are controlled under ${control}

Paste this to call it:

${curl.call}

and this for another token:

${curl.token}

Ctrl+C stops it.`;
}
