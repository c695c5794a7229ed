import type { EditionName } from "../generated/editions.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Rules } from "./world/rules.ts";
import type { WorldSeed } from "./world/world-seed.ts";

/** How an emulator is made. Each option has a default. */
export interface EmulatorOptions {
  /** The edition of the API that it serves. Default: `2023-08`. */
  readonly edition?: EditionName;
  /** Where its clock begins, for example `2026-01-05T09:00:00Z`, which is the default; a wall clock begins now. */
  readonly now?: string | Date;
  /** A virtual clock stands until it is told to go on; a wall clock runs. Default: `virtual`. */
  readonly clock?: "virtual" | "wall";
  /** A whole number of 32 bits. The same seed and the same calls give the same bytes. Default: 1. */
  readonly seed?: number;
  /** A lenient one overlooks unknown fields and a missing or wrong `Content-Type`. Default: `strict`. */
  readonly strictness?: "strict" | "lenient";
  /** The origin that it is reached at from outside, if it is: its links begin with it. */
  readonly publicUrl?: string;
  /**
   * The name of its space on a server that holds several: 1 to 40 of `a` to `z`, `0` to `9` and `-`. Its keys and tokens then
   * begin with `emu_<space>__`, and the paths of its links with `/spaces/<space>`. Default: none.
   */
  readonly space?: string;
  /** Where it begins, and goes back to when it is reset, but for `now` and `seed` where they are given. */
  readonly snapshot?: Snapshot;
  /** What it begins with, if not with the default world. It is copied, and taken whole or not at all. */
  readonly world?: WorldSeed;
  /** Rules that shall differ from the usual. */
  readonly rules?: Partial<Rules>;
  /**
   * Compares each answer with the OpenAPI document, and throws when it does not fit, as under some rules it does not.
   * Default: `false`.
   */
  readonly validateResponses?: boolean;
}
