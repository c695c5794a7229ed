import type { Comparison, Spot } from "./comparison.ts";

/** Compares what two parts of the documents tell people, as `wordingOf` reads it. */
export function compareWording(before: string, after: string, spot: Spot, comparison: Comparison): void {
  if (before === after) return;
  comparison.tell(spot, { kind: "wording-changed", weight: "wording", says: "is described in other words" });
}
