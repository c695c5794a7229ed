import type { ExtraDetails, GatewayError, Problem } from "../generated/access-token/types.ts";

/**
 * What the gateway in front of the API says when it refuses a call itself.
 *
 * @example
 * ```ts
 * responses.gateway(401, { message: gatewayMessages.missingSubscriptionKey });
 * ```
 * @see https://developer.vippsmobilepay.com/docs/common-topics/errors/
 */
export const gatewayMessages = {
  invalidSubscriptionKey:
    "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.",
  missingSubscriptionKey:
    "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.",
  subscriptionNotFound: "Subscription not found.",
  /** For an access token that is wrong or has expired. */
  tokenNotAccepted: "Something went wrong, please try again later",
  // The rest is how Azure API Management answers unless it is told otherwise:
  // https://learn.microsoft.com/azure/api-management/rate-limit-policy and quota-policy
  rateLimitExceeded: "Rate limit is exceeded.",
  quotaExceeded: "Out of call volume quota.",
  notFound: "Resource not found",
  internalError: "Internal server error",
} as const;

/** The gateway's answer with its usual message for a status; `retryAfter` in seconds. */
export function gatewayErrorFor(statusCode: number, retryAfter?: number): GatewayError {
  const pause = retryAfter === undefined ? "" : ` Try again in ${retryAfter} seconds.`;
  return { statusCode, message: gatewayMessageFor(statusCode) + (statusCode === 429 ? pause : "") };
}

function gatewayMessageFor(statusCode: number): string {
  switch (statusCode) {
    case 401:
      return gatewayMessages.invalidSubscriptionKey;
    case 403:
      return gatewayMessages.quotaExceeded;
    case 404:
      return gatewayMessages.notFound;
    case 429:
      return gatewayMessages.rateLimitExceeded;
    default:
      return statusCode < 500 ? gatewayMessages.tokenNotAccepted : gatewayMessages.internalError;
  }
}

interface Kind {
  readonly title: string;
  readonly detail: string;
}

// What each status means on this platform: https://developer.vippsmobilepay.com/docs/common-topics/errors/
const problemKinds: Readonly<Record<number, Kind>> = {
  400: { title: "Bad request", detail: "The request is not valid, and nothing was stored." },
  401: { title: "Unauthorized", detail: "The keys or the token are not valid." },
  403: { title: "Forbidden", detail: "The keys are valid but may not be used for this." },
  404: { title: "Not found", detail: "There is nothing active here that these keys may see." },
  405: { title: "Method not allowed", detail: "This path does not take this method." },
  409: { title: "Conflict", detail: "The idempotency key was used before with another body." },
  413: { title: "Content too large", detail: "The body is larger than this may be." },
  415: { title: "Unsupported media type", detail: "The body is not in a media type that this takes." },
  422: { title: "Unprocessable content", detail: "The body can be read but not used." },
  423: {
    title: "Locked",
    detail: "Another request is at work on this; try again with the same idempotency key.",
  },
  429: {
    title: "Too many requests",
    detail: "There were too many requests in a short time; wait before the next.",
  },
  500: { title: "Internal server error", detail: "Something went wrong in the API." },
  502: { title: "Bad gateway", detail: "Something went wrong behind the API." },
  503: { title: "Service unavailable", detail: "The API cannot answer now; try again later." },
  504: { title: "Gateway timeout", detail: "Something behind the API took too long to answer." },
};

/** A problem document in which nothing is missing that some edition requires. */
type WholeProblem = Required<Pick<Problem, "type" | "title" | "status" | "detail" | "instance">> & {
  extraDetails?: Required<ExtraDetails>[];
};

/** A problem document (RFC 9457) with a sensible title and detail for a status, valid in every edition of the API. */
export function problemFor(status: number): WholeProblem {
  const { type, title } = problemTypeFor(status);
  return {
    type,
    title,
    status,
    detail: problemKinds[status]?.detail ?? `The API answered with status ${status}.`,
    instance: "urn:uuid:123e4567-e89b-12d3-a456-426655440000",
    ...(status === 400 && { extraDetails: [{ key: "#/annualTurnover", value: "must be at least 0" }] }),
  };
}

/** What kind of problem a status is, as the first two members of a problem document say it. */
export function problemTypeFor(status: number): Required<Pick<Problem, "type" | "title">> {
  const title = problemKinds[status]?.title ?? (status < 500 ? "Client error" : "Server error");
  // The official sample has such an address too. It names the kind of problem and leads nowhere (RFC 9457 §3.1.1).
  return { type: `https://example.com/problem/${title.toLowerCase().replaceAll(" ", "-")}`, title };
}

/**
 * The value of a Retry-After header, in either of its grammars (RFC 9110 §10.2.3).
 *
 * @throws RangeError when it is not a whole number of seconds, nor a valid date.
 */
export function retryAfterValue(retryAfter: number | Date): string {
  if (typeof retryAfter !== "number") {
    if (Number.isNaN(retryAfter.getTime())) throw new RangeError("retryAfter is an invalid date.");
    return retryAfter.toUTCString(); // the IMF-fixdate of RFC 9110 §5.6.7
  }
  if (Number.isInteger(retryAfter) && retryAfter >= 0) return String(retryAfter);
  throw new RangeError(`retryAfter is in whole seconds, from 0; it was ${retryAfter}.`);
}
