import { ApiError, AuthenticationError, DecodeError } from "../errors.ts";
import type { AccessToken } from "../generated/access-token/types.ts";
import { createContext } from "../operations/context.ts";
import type { Operation } from "../operations/operation.ts";
import { resolveOptions } from "../options.ts";
import { body } from "../pipeline/body.ts";
import { deadline } from "../pipeline/deadline.ts";
import { decode } from "../pipeline/decode.ts";
import { type CallContext, compose } from "../pipeline/layer.ts";
import { about } from "../pipeline/outcome.ts";
import { transport } from "../pipeline/transport.ts";
import type { SigningContext, UnsignedRequest } from "../platform.ts";
import type { Credentials, ManagementKeys, PartnerOrMerchantKeys } from "./credentials.ts";

/** A token as it came, and for how many milliseconds from now it is valid. */
export interface FetchedToken {
  readonly value: string;
  readonly lifetime: number;
}

const STANDARD: Operation = { id: "fetchAccessToken", method: "POST", path: "/accesstoken/get" };
const MANAGEMENT: Operation = { id: "fetchManagementToken", method: "POST", path: "/miami/v1/token" };
const TIMEOUT = 15_000;
const MAX_BYTES = 65_536;

// A bundler leaves it out where only a store is wanted.
const send = /* @__PURE__ */ compose([deadline, body], transport);

/**
 * Asks the right one of the two endpoints for a token. The request has its own deadline and listens to no caller's
 * signal, since one answer serves many calls.
 */
export async function fetchToken(
  credentials: Credentials,
  { platform, baseUrl }: SigningContext,
): Promise<FetchedToken> {
  const operation = credentials.kind === "management" ? MANAGEMENT : STANDARD;
  const settings = resolveOptions({ platform, baseUrl, timeout: TIMEOUT, maxResponseBytes: MAX_BYTES });
  const context = createContext(operation, settings);
  const url = new URL(baseUrl + operation.path);
  const request =
    credentials.kind === "management"
      ? managementRequest(url, credentials)
      : standardRequest(url, credentials);
  try {
    return readToken(await decode(await send(request, context), context), context);
  } catch (error) {
    throw asTokenError(error);
  }
}

/** The keys travel in headers, and the body is empty. */
function standardRequest(url: URL, credentials: PartnerOrMerchantKeys): UnsignedRequest {
  const headers = new Headers({
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
    "Ocp-Apim-Subscription-Key": credentials.subscriptionKey,
  });
  return { method: "POST", url, headers, body: new Uint8Array() };
}

/** OAuth 2.0 client credentials with HTTP Basic (RFC 6749 §4.4); a subscription key would be refused. */
function managementRequest(url: URL, { clientId, clientSecret }: ManagementKeys): UnsignedRequest {
  const headers = new Headers({
    Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
    "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
  });
  return { method: "POST", url, headers, body: new TextEncoder().encode("grant_type=client_credentials") };
}

/** The standard endpoint writes its numbers as strings, so both are accepted. */
function readToken(data: unknown, context: CallContext): FetchedToken {
  const { access_token: value, expires_in } = data as Partial<Record<keyof AccessToken, unknown>>;
  // An object may have a `toString` that is no function, and could not even be tried.
  const seconds = typeof expires_in === "object" ? NaN : Number(expires_in);
  const lifetime = seconds * 1000;
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value) && lifetime > 0 && lifetime < Infinity)
    return { value, lifetime };
  throw new DecodeError(
    `${context.operation.id} was answered without a usable token: \`access_token\` or \`expires_in\` is missing or not valid.`,
    { status: 200 },
    about(context),
  );
}

/** A token endpoint's 4xx is about the keys, whatever its number; what it says may name the client id and is left out. */
function asTokenError(error: unknown): unknown {
  const refused = error instanceof AuthenticationError || (error instanceof ApiError && error.status < 500);
  if (!refused || error.code === "redirected") return error;
  const { operation, attempts, requestId, status, problem } = error;
  const title = problem.title === undefined ? "" : `, ${problem.title}`;
  return new AuthenticationError(
    `${operation ?? ""} was refused (${status}${title}). Check the client id, the client secret and the subscription ` +
      "key, that they belong together, and that they are those of this environment.",
    {
      code: "token_refused",
      status,
      problem: { ...(problem.title !== undefined && { title: problem.title }), details: [] },
    },
    { operation, attempts, requestId },
  );
}
