import { type EmulatorKeys, keyHeaders, tokenRequest } from "../emulator/signer.ts";
import type { Received } from "./check-answer.ts";
import { ConformanceError } from "./conformance-error.ts";
import { isObject } from "./json.ts";
import type { Send } from "./read-only-fetch.ts";

/** The headers that authenticate a request, each by itself so that one can be left out. */
export interface AuthHeaders {
  readonly token: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, string>>;
}

/** What a token endpoint has answered, and what it is good for. */
export interface TokenAnswer {
  readonly auth: AuthHeaders;
  readonly answer: Received;
  /** Which of the two endpoints it was. */
  readonly path: string;
}

/**
 * Gets a token: the one request that is posted.
 *
 * @throws ConformanceError, with code `no_token`.
 */
export async function getToken(baseUrl: string, keys: EmulatorKeys, send: Send): Promise<TokenAnswer> {
  const [url, init] = tokenRequest(baseUrl, keys);
  const path = new URL(url).pathname;
  const failed = (why: string): ConformanceError =>
    new ConformanceError(
      "no_token",
      `There is no token from ${path}: ${why}. Check the VIPPS_… variables, and VIPPS_KEYS for the kind of keys.`,
    );
  const answer = await received(() => send(url, init)).catch((error: unknown) => {
    throw error instanceof ConformanceError ? error : failed("the connection failed");
  });
  if (answer.status < 200 || answer.status > 299) throw failed(`the answer is ${answer.status}`);
  const token = tokenIn(answer.text);
  if (token === undefined) throw failed("the answer has none");
  const auth = { token: { Authorization: `Bearer ${token}` }, keys: keyHeaders(keys, new Headers()) };
  return { auth, answer, path };
}

async function received(send: () => Promise<Response>): Promise<Received> {
  const response = await send();
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function tokenIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) && typeof body.access_token === "string" ? body.access_token : undefined;
  } catch {
    return undefined;
  }
}
