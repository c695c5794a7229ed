import type { Rules } from "../../emulator/world/rules.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import type * as wire from "../../generated/control/types.ts";
import { addressesOf } from "../addresses.ts";
import type { Space } from "../space.ts";
import { SpaceError } from "../spaces.ts";
import type { ControlContext } from "./context.ts";
import { checkedAt, checkedSeed } from "./control-problem.ts";

/** The spaces of the server. */
export function spaceHandlers({
  spaces,
}: Pick<ControlContext, "spaces">): Pick<
  Handlers,
  "listSpaces" | "createSpace" | "getSpace" | "deleteSpace"
> {
  return {
    listSpaces: () => ({
      status: 200,
      body: { spaces: spaces.all.map(overviewOf), maximum: spaces.maximum },
    }),
    createSpace: ({ body: { rules, ...options } }) => {
      // Which rules there are, and which values they take, is for the emulator to check.
      const chosen = rules as Partial<Rules> | undefined;
      const make = (): Space => spaces.create({ ...options, ...(chosen !== undefined && { rules: chosen }) });
      return { status: 201, body: described(checkedSeed("#/world", () => checkedAt("#/rules", make))) };
    },
    getSpace: ({ path }) => {
      const space = spaces.get(path.space);
      if (space === undefined) throw new SpaceError("unknown-space", `There is no space ${path.space}.`);
      return { status: 200, body: described(space) };
    },
    deleteSpace: ({ path }) => {
      spaces.end(path.space);
      return { status: 204, body: undefined };
    },
  };
}

function overviewOf(space: Space): wire.SpaceOverview {
  const { portal, control } = addressesOf(space);
  return { name: space.name, portal, control };
}

function described(space: Space): wire.Space {
  return { name: space.name, ...addressesOf(space), credentials: { ...space.emulator.credentials } };
}
