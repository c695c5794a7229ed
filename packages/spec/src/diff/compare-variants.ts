import { type Comparison, type Spot, within } from "./comparison.ts";
import { canonical, isObject, textIn } from "./json.ts";
import { pairUp } from "./pair-up.ts";
import { type Shape, shapeOf } from "./shape.ts";

interface Variant {
  readonly schema: unknown;
  /** What it is called, if it is called anything. */
  readonly name: string | undefined;
}

/** Compares what a value may be one of. A schema that offers no variants is one itself. */
export function compareVariants(
  [before, beforeSchema]: readonly [Shape, unknown],
  [after, afterSchema]: readonly [Shape, unknown],
  spot: Spot,
  comparison: Comparison,
): void {
  const types = ({ schema }: Variant, side: "before" | "after"): string =>
    canonical(shapeOf(schema, comparison[side]).types ?? []);
  const { pairs, added, removed } = pairUp(variantsOf(before, beforeSchema), variantsOf(after, afterSchema), [
    (one, other) => one.name !== undefined && one.name === other.name,
    (one, other) => canonical(one.schema) === canonical(other.schema),
    (one, other) => types(one, "before") === types(other, "after"),
  ]);
  for (const [index, [one, other]] of pairs.entries())
    comparison.schemas(
      one.schema,
      other.schema,
      within(spot, `[variant ${other.name ?? String(index + 1)}]`),
    );
  const isRequest = spot.flow === "request";
  if (added.length > 0)
    comparison.tell(spot, {
      kind: "variant-added",
      effect: "widened",
      says: `${isRequest ? "now takes" : "may now have"} another variant${named(added)}`,
    });
  if (removed.length > 0)
    comparison.tell(spot, {
      kind: "variant-removed",
      effect: "narrowed",
      says: `${isRequest ? "no longer takes" : "no longer has"} a variant${named(removed)}`,
    });
}

function variantsOf({ variants }: Shape, schema: unknown): Variant[] {
  const all = variants.length === 0 ? [schema] : variants;
  return all.map((each) => ({ schema: each, name: nameOf(each) }));
}

function nameOf(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  return textIn(schema, "$ref")?.split("/").at(-1) ?? textIn(schema, "title");
}

function named(variants: readonly Variant[]): string {
  const names = variants.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? "" : `: ${names.map((name) => `\`${name}\``).join(", ")}`;
}
