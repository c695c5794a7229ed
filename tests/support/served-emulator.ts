import { spawnSync } from "node:child_process";

import { createManagementClient, type ManagementClient } from "@vipps-management/client/2023-08";
import { nodePlatform, type NodePlatform } from "@vipps-management/node-adapter";
import type { DefaultCredentials, EditionName, Emulator } from "@vipps-management/testkit";
import { serve } from "@vipps-management/testkit/server";

import { run } from "./commands.ts";

/** An answer as curl received it. */
export interface CurlAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string[]>>;
  readonly text: string;
  /** The body, when it is JSON. */
  readonly json: unknown;
}

/** An emulator on a real socket, with clients and with curl. */
export interface ServedEmulator<Client = ManagementClient> {
  readonly url: string;
  readonly emulator: Emulator;
  readonly partner: Client;
  readonly merchant: Client;
  /** A client with management keys. */
  readonly management: Client;
  /** Calls with curl, with the partner's keys unless others are named. */
  curl(method: string, path: string, options?: CurlOptions): Promise<CurlAnswer>;
  close(): Promise<void>;
}

export interface CurlOptions {
  readonly keys?: keyof Omit<DefaultCredentials, "management">;
  readonly body?: string;
  /** Replaces or, with an empty value, removes headers that would be sent. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts an emulator of edition 2023-08 on a free port. */
export function serveEmulator(): Promise<ServedEmulator> {
  return serveEdition("2023-08", createManagementClient);
}

/** Starts an emulator of an edition on a free port, with clients of that edition. */
export async function serveEdition<Client>(
  edition: EditionName,
  createClient: (options: { platform: NodePlatform }) => Client,
): Promise<ServedEmulator<Client>> {
  const server = await serve({ edition, now: "2026-01-05T09:00:00Z" });
  const { emulator, url } = server;
  const platformOf = (who: "partner" | "merchant" | "management"): NodePlatform =>
    nodePlatform({ credentials: emulator.credentials[who], baseUrl: url });
  const platforms = {
    partner: platformOf("partner"),
    merchant: platformOf("merchant"),
    management: platformOf("management"),
  };

  const send = hasCurl ? sendByCurl : sendByFetch;

  const token = async (keys: keyof Omit<DefaultCredentials, "management">): Promise<string> => {
    const { clientId, clientSecret, subscriptionKey } = emulator.credentials[keys];
    const { json } = await send("POST", `${url}/accesstoken/get`, {
      client_id: clientId,
      client_secret: clientSecret,
      "Ocp-Apim-Subscription-Key": subscriptionKey,
    });
    return (json as { access_token: string }).access_token;
  };

  return {
    url,
    emulator,
    partner: createClient({ platform: platforms.partner }),
    merchant: createClient({ platform: platforms.merchant }),
    management: createClient({ platform: platforms.management }),
    curl: async (method, target, { keys = "partner", body, headers = {} } = {}) =>
      send(
        method,
        url + target,
        {
          Authorization: `Bearer ${await token(keys)}`,
          "Ocp-Apim-Subscription-Key": emulator.credentials[keys].subscriptionKey,
          ...(body !== undefined && { "Content-Type": "application/json" }),
          ...(method === "POST" && { "Idempotency-Key": crypto.randomUUID() }),
          ...headers,
        },
        body,
      ),
    close: async () => {
      await Promise.all(Object.values(platforms).map((platform) => platform.close()));
      await server.close();
    },
  };
}

/** A machine may have Node and npm alone; then the same bytes go out by `fetch`. */
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

type SendRequest = (
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: string,
) => Promise<CurlAnswer>;

const sendByCurl: SendRequest = async (method, url, headers, body) => {
  const marker = "\n--curl--\n";
  const { output } = await run("curl", [
    ...["--silent", "--show-error", "--max-time", "10", "--noproxy", "*", "--request", method, url],
    ...Object.entries(headers).flatMap(([name, value]) => [
      "--header",
      value === "" ? `${name}:` : `${name}: ${value}`,
    ]),
    ...(body === undefined ? [] : ["--data-binary", body]),
    ...["--write-out", `${marker}%{json}${marker}%{header_json}`],
  ]);
  const [text = "", facts = "{}", received = "{}"] = output.split(marker);
  const { http_code, content_type } = JSON.parse(facts) as { http_code: number; content_type: string | null };
  return {
    status: http_code,
    contentType: content_type ?? "",
    headers: JSON.parse(received) as Record<string, string[]>,
    text,
    json: parsed(text),
  };
};

const sendByFetch: SendRequest = async (method, url, headers, body) => {
  const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
  const response = await fetch(url, { method, headers: given, ...(body !== undefined && { body }) });
  const text = await response.text();
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    headers: Object.fromEntries(Array.from(response.headers, ([name, value]) => [name, [value]])),
    text,
    json: parsed(text),
  };
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
