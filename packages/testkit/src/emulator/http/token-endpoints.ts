import type { Handlers } from "../../generated/access-token/handlers.ts";
import { routes } from "../../generated/access-token/routes.ts";
import type { AccessToken, ManagementToken } from "../../generated/access-token/types.ts";
import { responseValidators } from "../../generated/access-token/validators.ts";
import { issueToken } from "../world/credentials.ts";
import type { World } from "../world/world.ts";
import type { Api } from "./api.ts";
import { checkGrant, managementKeysOf } from "./management-keys.ts";
import type { Reply } from "./operation-call.ts";
import { standardKeysOf } from "./standard-keys.ts";

/** What the answer promises less than the token has, as in the documentation's sample: 86398 of 86400. */
const secondsOnTheWay = 2;

/** How long before it is given out a token is said to be valid already: clocks differ. */
const secondsBefore = 300;

/** The two token endpoints. They check their own requests, since they refuse in the shapes of Azure and of OAuth. */
export function createTokenApi(world: World): Api {
  const handlers: Handlers = {
    fetchAccessToken: ({ headers }): Reply<200, AccessToken> => {
      const keys = standardKeysOf(world, headers);
      const lifetime = world.rules.accessTokenLifetimeSeconds;
      const now = Math.floor(world.clock.now() / 1000);
      const written = world.rules.tokenValues === "string" ? String : Number;
      const token: AccessToken = {
        token_type: "Bearer",
        expires_in: written(Math.max(0, lifetime - secondsOnTheWay)),
        ext_expires_in: written(0),
        expires_on: written(now + lifetime),
        not_before: written(now - secondsBefore),
        resource: "00000002-0000-0000-c000-000000000000",
        access_token: issueToken(world, keys, lifetime),
      };
      return { status: 200, body: token };
    },

    fetchManagementToken: ({ headers, body }): Reply<200, ManagementToken> => {
      const keys = managementKeysOf(world, headers);
      checkGrant(body);
      const lifetime = world.rules.managementTokenLifetimeSeconds;
      const token: ManagementToken = {
        access_token: issueToken(world, keys, lifetime),
        token_type: "Bearer",
        expires_in: lifetime,
      };
      return { status: 200, body: token };
    },
  };
  return { routes, handlers: { ...handlers }, pathValidators: {}, bodyValidators: {}, responseValidators };
}
