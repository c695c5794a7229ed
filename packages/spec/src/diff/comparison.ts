import type { Effect, Place, Weight } from "./change.ts";
import type { Document } from "./document.ts";

/** Which way a value goes: to the API, or from it. */
export type Flow = "request" | "answer";

/** Where a comparison is: the place, and which way what is there goes. */
export interface Spot {
  readonly flow: Flow;
  readonly place: Place;
}

/** What a comparison has found at a place. */
export interface Finding {
  readonly kind: string;
  readonly says: string;
  /** What it did to what is allowed here; the weight follows from it. */
  readonly effect?: Effect;
  /** The weight, where it does not follow from an effect. */
  readonly weight?: Weight;
}

/** Two documents under comparison. */
export interface Comparison {
  readonly before: Document;
  readonly after: Document;
  tell(spot: Spot, finding: Finding): void;
  /** Compares two schemas, and what is in them. */
  schemas(before: unknown, after: unknown, spot: Spot): void;
}

/** The spot of something within. */
export function within(spot: Spot, step: string): Spot {
  const { field = "" } = spot.place;
  const joint = field === "" || step.startsWith("[") ? field + step : `${field}.${step}`;
  return { ...spot, place: { ...spot.place, field: joint } };
}
