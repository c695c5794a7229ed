import type { Emulator } from "../emulator/emulator.ts";

/** One of the worlds that a server holds. */
export interface Space {
  /** `default`, or the name that it was made with. */
  readonly name: string;
  /** What the addresses of its pages begin with: nothing for the default space, `/spaces/<name>` for another. */
  readonly path: string;
  readonly emulator: Emulator;
}
