import type { GatewayError } from "../../generated/access-token/types.ts";
import { gatewayErrorFor, gatewayMessages, retryAfterValue } from "../../samples/error-bodies.ts";
import type { World } from "../world/world.ts";
import { jsonAnswer } from "./answer.ts";
import { Refusal } from "./refusal.ts";

// The gateway in front of the API refuses in its own shape, and says little. The journal says why.

/** The keys or the token are not accepted. */
export function unauthorized(
  message: "invalidSubscriptionKey" | "missingSubscriptionKey" | "tokenNotAccepted",
  why: string,
): Refusal {
  return gatewayRefusal(401, gatewayMessages[message], why);
}

/** Nothing is at this path. */
export function resourceNotFound(path: string): Refusal {
  return gatewayRefusal(404, gatewayMessages.notFound, `No operation has the path ${path}.`);
}

/** There were too many calls. Rule `rateLimitRetryAfter`. */
export function tooManyRequests(seconds: number, { rules, clock }: Pick<World, "rules" | "clock">): Refusal {
  const { rateLimitRetryAfter } = rules;
  return new Refusal("These keys have made more calls than the rule rateLimit lets through.", () => {
    const answer = jsonAnswer(429, "application/json", gatewayErrorFor(429, seconds));
    if (rateLimitRetryAfter === "absent") return answer;
    // The date of a header has whole seconds only, and must not be too early.
    const date = new Date((Math.ceil(clock.now() / 1000) + seconds) * 1000);
    const pause = rateLimitRetryAfter === "seconds" ? seconds : date;
    return { ...answer, headers: { ...answer.headers, "retry-after": retryAfterValue(pause) } };
  });
}

function gatewayRefusal(statusCode: number, message: string, why: string): Refusal {
  return new Refusal(why, () =>
    jsonAnswer(statusCode, "application/json", { statusCode, message } satisfies GatewayError),
  );
}
