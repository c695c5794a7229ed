import type { Emulator, StandardCredentials } from "@vipps-management/testkit";

/** What a request is made of, before somebody spoils it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export function send(emulator: Emulator, { method, path, headers, body }: Call): Promise<Response> {
  return emulator.fetch(`${emulator.baseUrl}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
}

/** The headers of a request for a token. */
export function tokenHeaders({
  clientId,
  clientSecret,
  subscriptionKey,
}: StandardCredentials): Record<string, string> {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    "Ocp-Apim-Subscription-Key": subscriptionKey,
  };
}

/** The headers that keys put on a call. */
export async function keyHeaders(
  emulator: Emulator,
  keys: StandardCredentials,
): Promise<Record<string, string>> {
  const call = { method: "POST", path: "/accesstoken/get", headers: tokenHeaders(keys) };
  const { access_token } = (await (await send(emulator, call)).json()) as { access_token: string };
  return { Authorization: `Bearer ${access_token}`, "Ocp-Apim-Subscription-Key": keys.subscriptionKey };
}
