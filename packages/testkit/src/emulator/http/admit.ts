import type { World } from "../world/world.ts";
import { authenticate } from "./authenticate.ts";
import type { RequestHeaders } from "./incoming.ts";
import { anybody, type Caller } from "./operation-call.ts";
import { problem } from "./problems.ts";
import type { Route } from "./route.ts";

/**
 * Lets a caller in whose keys the operation accepts. Rule `partnersOnly`.
 *
 * @throws Refusal with 401 for keys or tokens that are not valid, with 403 for those of the wrong kind.
 */
export function admit(world: World, route: Route, headers: RequestHeaders): Caller {
  if (route.callers.length === 0) return anybody;
  const caller = authenticate(world, headers);
  if (route.callers.includes(caller.kind)) return caller;
  throw problem(
    403,
    `${route.operationId} is for ${route.callers.join(" or ")} keys, and these are ${caller.kind} keys.`,
  );
}
