import type { Problem } from "@vipps-management/client/2023-08";

import type { AccessToken, ManagementToken, TokenError } from "../generated/access-token/types.ts";
import { gatewayErrorFor, problemFor, retryAfterValue } from "./error-bodies.ts";
import { override, type Overrides } from "./overrides.ts";

/** How a fake response differs from the usual one. */
export interface FakeOptions {
  /** The HTTP status, 200 to 599. */
  readonly status?: number;
  /** Headers to add, or to send instead of the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A successful answer with a body, with the media type that the API's document gives for its status.
 *
 * @param body - Any JSON value, for example one from `fixtures` or from a factory.
 * @param options - The status (200), and headers.
 * @example
 * ```ts
 * const fetch = async (): Promise<Response> => responses.json(fixtures.salesUnit());
 * ```
 * @see The OpenAPI document: `application/json` for 201, `application/json;charset=UTF-8` for every other success.
 */
export function json(body: unknown, { status = 200, headers = {} }: FakeOptions = {}): Response {
  const mediaType = status === 201 ? "application/json" : "application/json;charset=UTF-8";
  return respond(JSON.stringify(body), { status, headers: { "content-type": mediaType, ...headers } });
}

/**
 * A refusal by the API itself: a problem document.
 *
 * @param status - The HTTP status; it chooses the title and the detail.
 * @param overrides - Fields of the problem document to replace; `undefined` leaves a field out.
 * @example
 * ```ts
 * responses.problem(409, { detail: "The key k-1 was used with another body." });
 * ```
 * @see RFC 9457 §3, and https://developer.vippsmobilepay.com/docs/common-topics/errors/
 */
export function problem(status: number, overrides: Overrides<Problem> = {}): Response {
  const body = override<Problem>(problemFor(status), overrides);
  return respond(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json" } });
}

/** What to make different in a refusal by the gateway. */
export interface GatewayOptions {
  /** What it says, for example one of `gatewayMessages`. */
  readonly message?: string;
  /** When to come back: in so many whole seconds, or at a time. */
  readonly retryAfter?: number | Date;
}

/**
 * A refusal by the gateway in front of the API, which has its own shape.
 *
 * @param status - The HTTP status; it chooses the message.
 * @param options - Another message, and the Retry-After header in either of its forms.
 * @throws RangeError when `retryAfter` is not a whole number of seconds, nor a valid date.
 * @example
 * ```ts
 * responses.gateway(401, { message: gatewayMessages.missingSubscriptionKey });
 * responses.gateway(429, { retryAfter: 3 }); // Retry-After: 3
 * responses.gateway(429, { retryAfter: new Date("2026-01-05T09:00:03Z") }); // Retry-After: Mon, 05 Jan 2026 09:00:03 GMT
 * ```
 * @see RFC 9110 §10.2.3, and https://developer.vippsmobilepay.com/docs/common-topics/errors/
 */
export function gateway(status: number, { message, retryAfter }: GatewayOptions = {}): Response {
  const usual = gatewayErrorFor(status, typeof retryAfter === "number" ? retryAfter : undefined);
  return respond(JSON.stringify({ ...usual, message: message ?? usual.message }), {
    status,
    headers: {
      "content-type": "application/json",
      ...(retryAfter !== undefined && { "retry-after": retryAfterValue(retryAfter) }),
    },
  });
}

/**
 * A page where JSON was expected, as load balancers and proxies send them.
 *
 * @param status - The HTTP status.
 * @example
 * ```ts
 * responses.html(503);
 * ```
 */
export function html(status = 502): Response {
  const body = `<html>\r\n<head><title>${status}</title></head>\r\n<body><h1>${status}</h1></body>\r\n</html>\r\n`;
  return respond(body, { status, headers: { "content-type": "text/html" } });
}

/**
 * An answer without a body: an error that says nothing, or (200) how an update or a deletion succeeds.
 *
 * @param status - The HTTP status.
 * @example
 * ```ts
 * responses.empty(200);
 * ```
 * @see The OpenAPI document: `updateMsn` and `deleteProductOrder` answer 200 without content.
 */
export function empty(status = 500): Response {
  return respond(null, { status, headers: {} });
}

/**
 * An answer that arrives whole and calls itself JSON but is only the first half of it.
 *
 * @param options - The status (200), and headers.
 * @example
 * ```ts
 * await responses.malformed().json(); // throws a SyntaxError
 * ```
 */
export function malformed({ status = 200, headers = {} }: FakeOptions = {}): Response {
  return respond(half, { status, headers: { "content-type": "application/json;charset=UTF-8", ...headers } });
}

/**
 * An answer whose connection breaks in the middle of the body: status and headers arrive, reading the body fails.
 *
 * @param options - The status (200), and headers.
 * @example
 * ```ts
 * await responses.cutOff().text(); // throws a TypeError
 * ```
 * @see The Fetch standard: a body that ends too early is an error of its stream, https://fetch.spec.whatwg.org/
 */
export function cutOff({ status = 200, headers = {} }: FakeOptions = {}): Response {
  const chunks = [new TextEncoder().encode(half)];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.error(new TypeError("terminated"));
      else controller.enqueue(chunk);
    },
  });
  return respond(body, { status, headers: { "content-type": "application/json;charset=UTF-8", ...headers } });
}

/**
 * How `POST /accesstoken/get` answers: every value is a string, the numbers too.
 *
 * @param overrides - Fields to replace. The times follow `expires_in` and the clock unless they are given.
 * @example
 * ```ts
 * responses.accessToken({ access_token: "emu_second", expires_in: "60" });
 * ```
 * @see https://developer.vippsmobilepay.com/docs/APIs/access-token-api/
 */
export function accessToken(overrides: Overrides<AccessToken> = {}): Response {
  const lifetime = overrides.expires_in ?? "86398";
  const notBefore = Math.floor(Date.now() / 1000);
  const body: AccessToken = {
    token_type: "Bearer",
    expires_in: lifetime,
    ext_expires_in: "0",
    expires_on: String(notBefore + Number(lifetime)),
    not_before: String(notBefore),
    resource: "00000002-0000-0000-c000-000000000000",
    access_token: "emu_access-token",
  };
  return json(override(body, overrides));
}

/**
 * How `POST /miami/v1/token` answers: plain OAuth 2.0, with a number, for 15 minutes.
 *
 * @param overrides - Fields to replace.
 * @example
 * ```ts
 * responses.managementToken({ expires_in: 60 });
 * ```
 * @see RFC 6749 §5.1, and https://developer.vippsmobilepay.com/docs/APIs/access-token-api/
 */
export function managementToken(overrides: Overrides<ManagementToken> = {}): Response {
  const body: ManagementToken = {
    access_token: "emu_management-token",
    token_type: "Bearer",
    expires_in: 900,
  };
  return json(override(body, overrides));
}

/**
 * How both token endpoints refuse: with an OAuth 2.0 error.
 *
 * @param error - `unauthorized_client` for an unknown client id (400), `invalid_client` for a wrong secret (401).
 * @param overrides - Fields to replace or to add.
 * @example
 * ```ts
 * responses.tokenError("invalid_client");
 * ```
 * @see RFC 6749 §5.2
 */
export function tokenError(
  error: "unauthorized_client" | "invalid_client" = "invalid_client",
  overrides: Overrides<TokenError> = {},
): Response {
  const unknownId = error === "unauthorized_client";
  const body: TokenError = {
    error,
    error_description: unknownId ? "The client id is not known." : "The client secret is wrong.",
  };
  return json(override(body, overrides), { status: unknownId ? 400 : 401 });
}

const half = `{"msn":"123456","name":"ACME Fan`;

function respond(body: BodyInit | null, init: Required<FakeOptions>): Response {
  return new Response(body, init);
}
