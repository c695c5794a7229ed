import type { GatewayError } from "../../generated/access-token/types.ts";
import { gatewayMessages } from "../../samples/error-bodies.ts";
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

function gatewayRefusal(statusCode: number, message: string, why: string): Refusal {
  return new Refusal(why, () =>
    jsonAnswer(statusCode, "application/json", { statusCode, message } satisfies GatewayError),
  );
}
