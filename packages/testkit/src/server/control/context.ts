import type { Space } from "../space.ts";
import type { SpaceRegister } from "../spaces.ts";

/** What the operations of control work on. */
export interface ControlContext {
  /** The space that the request is about. */
  readonly space: Space;
  readonly spaces: SpaceRegister;
}
