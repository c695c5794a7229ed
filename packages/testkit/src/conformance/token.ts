import { type EmulatorKeys, keyHeaders, tokenRequest } from "../emulator/signer.ts";
import { ConformanceError } from "./conformance-error.ts";
import { isObject } from "./json.ts";
import type { Send } from "./read-only-fetch.ts";

/** The headers that authenticate a request, each by itself so that one can be left out. */
export interface AuthHeaders {
  readonly token: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Gets a token: the one request that is posted.
 *
 * @throws ConformanceError, with code `no_token`.
 */
export async function getToken(baseUrl: string, keys: EmulatorKeys, send: Send): Promise<AuthHeaders> {
  const [url, init] = tokenRequest(baseUrl, keys);
  const failed = (why: string): ConformanceError =>
    new ConformanceError(
      "no_token",
      `There is no token from ${new URL(url).pathname}: ${why}. Check the VIPPS_… variables, and VIPPS_KEYS for the kind of keys.`,
    );
  let response;
  try {
    response = await send(url, init);
  } catch (error) {
    if (error instanceof ConformanceError) throw error;
    throw failed("the connection failed");
  }
  if (!response.ok) throw failed(`the answer is ${response.status}`);
  const body: unknown = await response.json().catch(() => undefined);
  const token = isObject(body) ? body.access_token : undefined;
  if (typeof token !== "string") throw failed("the answer has none");
  return { token: { Authorization: `Bearer ${token}` }, keys: keyHeaders(keys, new Headers()) };
}
