import type { Signer, SigningContext } from "@vipps-management/client";

import type { AccessToken, ManagementToken } from "../generated/access-token/types.ts";
import type { Clock } from "./clock.ts";
import type { ManagementCredentials, StandardCredentials } from "./world/default-world.ts";

/** Keys that a platform of the emulator can sign with. */
export type EmulatorKeys = StandardCredentials | ManagementCredentials;

/** What a signer is made of. */
export interface SignerParts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Pick<Clock, "now">;
  readonly credentials: EmulatorKeys;
}

interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * Signs with a token that it really gets from the emulator, so that a test sees the requests that production would. It
 * gets a new one when the old one has run out on the emulator's clock and, once for each call, when it was refused.
 */
export function createSigner(parts: SignerParts): Signer {
  const { clock, credentials } = parts;
  const usedIn = new WeakMap<SigningContext, Token>();
  const replayed = new WeakSet<SigningContext>();
  let current: Token | undefined;
  let flight: Promise<Token> | undefined;

  const tokenFor = async (baseUrl: string): Promise<Token> => {
    if (current !== undefined && clock.now() < current.expiresAt) return current;
    flight ??= requestToken(baseUrl, parts).finally(() => {
      flight = undefined;
    });
    current = await flight;
    return current;
  };

  return {
    sign: async (request, context) => {
      const token = await tokenFor(context.baseUrl);
      usedIn.set(context, token);
      return { ...keyHeaders(credentials, request.headers), Authorization: `Bearer ${token.value}` };
    },
    onAnswer: ({ status }, context) => {
      if (status !== 401 || replayed.has(context)) return undefined;
      replayed.add(context);
      // Another call may have got a new token meanwhile; that one stays.
      if (usedIn.get(context) === current) current = undefined;
      return "replay";
    },
  };
}

/** The headers that go with a token of these keys. */
export function keyHeaders(credentials: EmulatorKeys, given: Headers): Record<string, string> {
  if (credentials.kind === "management") return {};
  const { subscriptionKey, merchantSerialNumber } = credentials;
  return {
    "Ocp-Apim-Subscription-Key": subscriptionKey,
    ...(merchantSerialNumber !== undefined &&
      !given.has("Merchant-Serial-Number") && { "Merchant-Serial-Number": merchantSerialNumber }),
  };
}

async function requestToken(baseUrl: string, { fetch, clock, credentials }: SignerParts): Promise<Token> {
  const response = await fetch(...tokenRequest(baseUrl, credentials));
  if (!response.ok) {
    const advice =
      response.status === 400 || response.status === 401
        ? "use some of emulator.credentials"
        : "emulator.faults are in the way";
    throw new Error(`The emulator gave no token for the platform's keys (${response.status}): ${advice}.`);
  }
  const { access_token, expires_in } = (await response.json()) as AccessToken | ManagementToken;
  return { value: access_token, expiresAt: clock.now() + Number(expires_in) * 1000 };
}

/** The request for a token of these keys. */
export function tokenRequest(baseUrl: string, credentials: EmulatorKeys): [url: string, init: RequestInit] {
  const { clientId, clientSecret } = credentials;
  if (credentials.kind === "management") {
    const headers = {
      Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
      "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    };
    return [`${baseUrl}/miami/v1/token`, { method: "POST", headers, body: "grant_type=client_credentials" }];
  }
  const headers = {
    client_id: clientId,
    client_secret: clientSecret,
    "Ocp-Apim-Subscription-Key": credentials.subscriptionKey,
  };
  return [`${baseUrl}/accesstoken/get`, { method: "POST", headers }];
}
