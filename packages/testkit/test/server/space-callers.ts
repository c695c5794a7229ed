import type * as wire from "../../src/generated/control/types.ts";

/** A machine has only so many sockets: so many requests are on their way at a time, of however many tests. */
export const inTurn = (() => {
  let free = 100;
  const waiting: (() => void)[] = [];
  return async (...request: Parameters<typeof fetch>): Promise<Response> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      const response = await fetch(...request);
      const { status, headers } = response;
      return new Response(status === 204 ? null : await response.text(), { status, headers });
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
})();

type Keys = wire.SpaceCredentials["partner"];

export async function tokenOf(
  { clientId, clientSecret, subscriptionKey }: Keys,
  url: string,
): Promise<string> {
  const response = await inTurn(`${url}/accesstoken/get`, {
    method: "POST",
    headers: {
      client_id: clientId,
      client_secret: clientSecret,
      "Ocp-Apim-Subscription-Key": subscriptionKey,
    },
  });
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

export async function callerOf(
  keys: Keys,
  url: string,
): Promise<(path: string, body?: object) => Promise<Response>> {
  const headers = {
    Authorization: `Bearer ${await tokenOf(keys, url)}`,
    "Ocp-Apim-Subscription-Key": keys.subscriptionKey,
  };
  return (path, body) =>
    body === undefined
      ? inTurn(url + path, { headers })
      : inTurn(url + path, {
          method: "POST",
          headers: {
            ...headers,
            "content-type": "application/json",
            "Idempotency-Key": "the-same-everywhere",
          },
          body: JSON.stringify(body),
        });
}
