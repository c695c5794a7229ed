import manifest from "../../../package.json" with { type: "json" };
import { isoTime } from "../../emulator/clock.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import { addressesOf } from "../addresses.ts";
import type { ControlContext } from "./context.ts";
import { controlDocument } from "./document.ts";

/** What runs here. */
export function serverHandlers({
  space,
  spaces,
}: ControlContext): Pick<Handlers, "getControlDocument" | "getStatus" | "getRules"> {
  const { emulator } = space;
  return {
    getControlDocument: () => ({ status: 200, body: controlDocument() }),
    getStatus: () => ({
      status: 200,
      body: {
        version: manifest.version,
        edition: emulator.edition,
        space: space.name,
        ...addressesOf(space),
        now: isoTime(emulator.clock.now()),
        spaces: spaces.all.length - 1,
        maximumSpaces: spaces.maximum,
      },
    }),
    getRules: () => {
      const rules = emulator.rulesInForce.map(({ value, ...rest }) => ({
        ...rest,
        value: typeof value === "object" ? { ...value } : value,
      }));
      return { status: 200, body: { rules } };
    },
  };
}
