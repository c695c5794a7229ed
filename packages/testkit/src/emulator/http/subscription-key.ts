import { keysWithSubscriptionKey } from "../world/credentials.ts";
import type { ApiKeys } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { unauthorized } from "./gateway.ts";
import type { RequestHeaders } from "./request-headers.ts";
import type { Refusal } from "./refusal.ts";

/**
 * The keys that a request's subscription key is part of; `undefined` when it carries none.
 *
 * @throws Refusal when the subscription key is not known.
 */
export function subscribedKeys(world: World, headers: RequestHeaders): ApiKeys | undefined {
  const subscriptionKey = headers.get("ocp-apim-subscription-key");
  if (subscriptionKey === null) return undefined;
  const keys = keysWithSubscriptionKey(world, subscriptionKey);
  if (keys !== undefined) return keys;
  throw unauthorized(
    "invalidSubscriptionKey",
    `The subscription key is not known.${realKeyHint(subscriptionKey)}`,
  );
}

/** The refusal of a request without a subscription key. */
export function noSubscriptionKey(): Refusal {
  return unauthorized("missingSubscriptionKey", "The request carries no Ocp-Apim-Subscription-Key.");
}

/** Helps whoever has real keys in the configuration of a test, without repeating them. */
export function realKeyHint(value: string): string {
  return value.startsWith("emu_")
    ? ""
    : " It is none of the emulator's, which begin with emu_: is it a real one?";
}
