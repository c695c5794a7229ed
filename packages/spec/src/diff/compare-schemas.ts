import { compareFields } from "./compare-fields.ts";
import { compareValues } from "./compare-values.ts";
import { compareVariants } from "./compare-variants.ts";
import { compareWording } from "./compare-wording.ts";
import { type Comparison, type Spot, within } from "./comparison.ts";
import type { Document } from "./document.ts";
import { DocumentError } from "./document-error.ts";
import { isObject } from "./json.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** How many pairs of schemas are compared, and how deep within each other, before a document counts as hostile. */
const most = { pairs: 100_000, depth: 200 } as const;

/** Makes what compares schemas: it comes back to none that it is just within, and gives up on what never ends. */
export function createSchemaComparer(): (
  before: unknown,
  after: unknown,
  spot: Spot,
  comparison: Comparison,
) => void {
  const surroundings: (readonly [before: unknown, after: unknown])[] = [];
  let pairs = 0;
  return (before, after, spot, comparison) => {
    const referred = [referredTo(before, comparison.before), referredTo(after, comparison.after)] as const;
    if (surroundings.some(([one, other]) => one === referred[0] && other === referred[1])) return;
    pairs += 1;
    if (pairs > most.pairs || surroundings.length > most.depth) {
      throw new DocumentError(
        "too_large",
        `The documents unfold to more than ${most.pairs} schemas, or to more than ${most.depth} within each other: too much to compare.`,
      );
    }
    surroundings.push(referred);
    comparePair(
      [shapeOf(before, comparison.before), before],
      [shapeOf(after, comparison.after), after],
      spot,
      comparison,
    );
    surroundings.pop();
  };
}

function referredTo(schema: unknown, document: Document): unknown {
  return isObject(schema) ? document.follow(schema) : schema;
}

function comparePair(
  before: readonly [Shape, unknown],
  after: readonly [Shape, unknown],
  spot: Spot,
  comparison: Comparison,
): void {
  const [was] = before;
  const [is] = after;
  compareWording(was.wording, is.wording, spot, comparison);
  const [unions, unionsNow] = [was.variants.length > 0, is.variants.length > 0];
  if (unions || unionsNow) compareVariants(before, after, spot, comparison);
  // What has become a choice, or no longer is one, has been held against the variant that is most like it.
  if (unions !== unionsNow) return;
  if (!compareValues(was, is, spot, comparison)) return;
  compareFields(was, is, spot, comparison);
  if (was.entries !== undefined || is.entries !== undefined)
    comparison.schemas(was.entries ?? true, is.entries ?? true, within(spot, "[]"));
}
