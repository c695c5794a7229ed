import { areManagementKeys, ownerOfToken } from "../world/credentials.ts";
import type { ApiKeys } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { unauthorized } from "./gateway.ts";
import type { RequestHeaders } from "./request-headers.ts";
import { noSubscriptionKey, realKeyHint, subscribedKeys } from "./subscription-key.ts";

/**
 * Finds out whose keys a call is made with. There are two ways in: a token of partner or merchant keys together with a
 * subscription key of the same keys, or a token of management keys alone
 * (rules `managementTokens`, `subscriptionKeyOfTheToken`). Like the gateway, it looks at the subscription key first.
 *
 * @throws Refusal with 401 in the gateway's shape.
 */
export function authenticate(world: World, headers: RequestHeaders): ApiKeys {
  const subscribed = subscribedKeys(world, headers);
  if (subscribed === undefined && !bearsManagementToken(world, headers)) throw noSubscriptionKey();
  const keys = keysOfToken(world, headers);
  if (subscribed === undefined || subscribed.clientId === keys.clientId) return keys;
  throw unauthorized(
    "invalidSubscriptionKey",
    areManagementKeys(keys)
      ? "A call with a management token must not carry a subscription key."
      : "The subscription key is not of the keys that the token was made with.",
  );
}

function bearsManagementToken(world: World, headers: RequestHeaders): boolean {
  const owner = ownerOfToken(world, tokenIn(headers) ?? "");
  return owner !== undefined && areManagementKeys(owner.keys);
}

/** Rule `tokenFaults`. */
function keysOfToken(world: World, headers: RequestHeaders): ApiKeys {
  const token = tokenIn(headers);
  if (token === undefined) {
    throw unauthorized(
      "tokenNotAccepted",
      "There is no header `Authorization: Bearer`, in that spelling, with a token.",
    );
  }
  const owner = ownerOfToken(world, token);
  if (owner === undefined)
    throw unauthorized("tokenNotAccepted", `The token is not known.${realKeyHint(token)}`);
  if (owner.expired) throw unauthorized("tokenNotAccepted", "The token has expired.");
  return owner.keys;
}

/** The word `Bearer` is case-sensitive on this platform, other than in RFC 9110 §11.1. */
function tokenIn(headers: RequestHeaders): string | undefined {
  return /^Bearer +(\S+)$/.exec(headers.get("authorization") ?? "")?.[1];
}
