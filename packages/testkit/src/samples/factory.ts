import { createDraw, type Make } from "./draw.ts";
import { override, type Overrides } from "./overrides.ts";

/** Makes a value, the next of its kind, with the fields that are asked for. */
export type Factory<Value> = (overrides?: Overrides<Value>) => Value;

/** What turns the makers of an edition into factories, each of a kind of its own. */
export function factoriesFrom(
  seed: number,
): <Value extends object>(kind: string, make: Make<Value>) => Factory<Value> {
  return <Value extends object>(kind: string, make: Make<Value>): Factory<Value> => {
    const draw = createDraw(seed, kind);
    return (overrides = {} as Overrides<Value>) => override(make(draw, overrides), overrides);
  };
}
