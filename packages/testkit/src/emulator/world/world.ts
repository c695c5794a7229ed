import { type Clock, isoTime } from "../clock.ts";
import type { Random } from "../random.ts";
import type { OrderForm } from "./records.ts";
import type { Rules } from "./rules.ts";
import type { WorldState } from "./state.ts";

/** What exists, what time it is, where new ids come from, and by which rules things change. Knows no HTTP. */
export interface World {
  /** Replaced as a whole when the emulator is reset or restored. */
  state: WorldState;
  /** Replaced as a whole when the emulator is reset or restored. */
  random: Random;
  readonly clock: Pick<Clock, "now">;
  readonly rules: Readonly<Rules>;
  /** The fields of the sign-up form in this edition, in their order. */
  readonly formFields: readonly (keyof OrderForm)[];
  /** What its keys and tokens begin with. */
  readonly keyPrefix: string;
}

/** The time of the world as its records have it. */
export function timestamp(world: World): string {
  return isoTime(world.clock.now());
}
