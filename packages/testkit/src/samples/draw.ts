import { createRandom, type Random } from "../emulator/random.ts";
import type { Overrides } from "./overrides.ts";

/** Where a factory's values come from. */
export interface Draw {
  readonly random: Random;
  /** An MSN of six digits that this source has not given before (until all 900,000 have been). */
  msn(): string;
}

/** Makes a whole value; it may look at what will be replaced, so that the rest fits. */
export type Make<Value> = (draw: Draw, overrides: Overrides<Value>) => Value;

/**
 * A source of values for one kind of sample. Each kind has its own, so that the third sales unit of a seed stays the
 * same whatever else a test makes before it.
 */
export function createDraw(seed: number, kind: string): Draw {
  const random = createRandom(seed ^ hash(kind));
  let msn = random.integer(0, 899_999);
  return {
    random,
    msn: () => {
      msn = (msn + 524_287) % 900_000; // a prime step meets every number before it comes back
      return String(100_000 + msn);
    },
  };
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let result = 0x811c9dc5;
  for (const character of text) result = Math.imul(result ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return result;
}
