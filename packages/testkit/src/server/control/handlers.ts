import type { Handlers } from "../../generated/control/handlers.ts";
import { backOfficeHandlers } from "./back-office.ts";
import type { ControlContext } from "./context.ts";
import { faultHandlers } from "./faults.ts";
import { journalHandlers } from "./journal.ts";
import { keyHandlers } from "./keys.ts";
import { portalHandlers } from "./portal.ts";
import { serverHandlers } from "./server.ts";
import { spaceHandlers } from "./spaces.ts";
import { stateHandlers } from "./state.ts";
import { worldHandlers } from "./world.ts";

/** What each operation of control does: the same as the emulator's method. One that is missing does not compile. */
export function createHandlers(context: ControlContext): Handlers {
  const { emulator } = context.space;
  return {
    ...serverHandlers(context),
    ...spaceHandlers(context),
    ...stateHandlers(emulator),
    ...worldHandlers(emulator),
    ...faultHandlers(emulator),
    ...journalHandlers(emulator),
    ...keyHandlers(emulator),
    ...portalHandlers(emulator),
    ...backOfficeHandlers(emulator),
  };
}
