import type { Emulator } from "../emulator/emulator.ts";
import { usualKeysOf } from "../emulator/wire.ts";
import { type Addresses, addressesOf } from "../server/addresses.ts";
import type { EmulatorServer } from "../server/serve.ts";

/** What somebody needs to know to use a server. */
export interface Announcement extends Addresses {
  /** The ids of all keys that are good. */
  readonly clientIds: readonly string[];
  /** How to call it with the usual keys; absent when the world that it began with has others. */
  readonly usual?: UsualAccess;
}

/** The keys of the default world, and what they are good for. */
export interface UsualAccess {
  readonly credentials: Emulator["credentials"];
  /** A token of the partner's keys, valid for a day. */
  readonly token: string;
  /** Lines for a shell. */
  readonly curl: { readonly call: string; readonly token: string };
}

/** Collects it. */
export function announce({ emulator, spaces }: EmulatorServer): Announcement {
  const usual = usualAccess(emulator);
  return {
    ...addressesOf(spaces.default),
    clientIds: emulator.keys.list().map(({ clientId }) => clientId),
    ...(usual !== undefined && { usual }),
  };
}

function usualAccess(emulator: Emulator): UsualAccess | undefined {
  const keys = usualKeysOf(emulator);
  if (keys === undefined) return undefined;
  const { baseUrl, credentials } = emulator;
  const { clientId, clientSecret, subscriptionKey } = keys;
  const token = keys.token();
  const headers = {
    client_id: clientId,
    client_secret: clientSecret,
    "Ocp-Apim-Subscription-Key": subscriptionKey,
  };
  const call = { Authorization: `Bearer ${token}`, "Ocp-Apim-Subscription-Key": subscriptionKey };
  return {
    credentials,
    token,
    curl: {
      call: `curl ${headerOptions(call)} ${baseUrl}/management/v1/sales-units`,
      token: `curl -X POST ${headerOptions(headers)} ${baseUrl}/accesstoken/get`,
    },
  };
}

function headerOptions(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `-H '${name}: ${value}'`)
    .join(" ");
}

/** The announcement as one line of JSON: flat, since a script reads it. */
export function announcementJson({ usual, ...rest }: Announcement): string {
  return JSON.stringify({ ...rest, ...usual });
}

/** The announcement to be read by a person. */
export function announcementText({ url, control, clientIds, usual }: Announcement): string {
  const controlled = `Time, faults, people and spaces are controlled under ${control}`;
  const parts =
    usual === undefined
      ? [`The world that it began with has keys of its own: ${clientIds.join(", ") || "none"}.`, controlled]
      : [keysText(usual), controlled, curlText(usual)];
  return [`The Management API's emulator is at ${url}`, ...parts, "Ctrl+C stops it."].join("\n\n");
}

function keysText({ credentials: { partner, merchant, management } }: UsualAccess): string {
  return `  Partner keys          ${partner.clientId}
                        ${partner.clientSecret}
                        ${partner.subscriptionKey}
  Keys of sales unit    ${merchant.clientId}
  ${merchant.merchantSerialNumber}                ${merchant.clientSecret}
                        ${merchant.subscriptionKey}
  Management keys       ${management.clientId}
                        ${management.clientSecret}`;
}

function curlText({ curl }: UsualAccess): string {
  return `Paste this to call it:

${curl.call}

and this for another token:

${curl.token}`;
}
