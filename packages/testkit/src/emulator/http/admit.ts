import { secondsToWait } from "../world/rate-limit.ts";
import type { World } from "../world/world.ts";
import { authenticate } from "./authenticate.ts";
import { tooManyRequests } from "./gateway.ts";
import type { RequestHeaders } from "./request-headers.ts";
import { anybody, type Caller } from "./operation-call.ts";
import { problem } from "./problems.ts";
import type { Route } from "./route.ts";

/** Who was let in, and with which keys; none for an operation that needs no keys. */
export interface Admitted {
  readonly caller: Caller;
  readonly clientId: string;
}

/**
 * Lets a caller in whose keys the operation accepts. Rules `wrongProduct`, `partnersOnly`.
 *
 * @throws Refusal with 401 for keys or tokens that are not valid, with 403 for those of the wrong kind or product, with 429
 * for too many calls.
 */
export function admit(world: World, route: Route, headers: RequestHeaders): Admitted {
  if (route.callers.length === 0) return { caller: anybody, clientId: "" };
  const { owner: caller, clientId, product } = authenticate(world, headers);
  const wait = secondsToWait(world, clientId);
  if (wait !== undefined) throw tooManyRequests(wait, world);
  if (product === "other") throw problem(403, "The Management API is not enabled for these keys.");
  if (route.callers.includes(caller.kind)) return { caller, clientId };
  throw problem(
    403,
    `${route.operationId} is for ${route.callers.join(" or ")} keys, and these are ${caller.kind} keys.`,
  );
}
