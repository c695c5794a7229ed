import { type Comparison, type Spot, within } from "./comparison.ts";
import { isObject } from "./json.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { isUndocumented, removal } from "./removal.ts";

/** Compares the fields of two objects, and what others they may have. */
export function compareFields(before: Shape, after: Shape, spot: Spot, comparison: Comparison): void {
  const { flow } = spot;
  const goesThisWay = (schema: unknown, side: "before" | "after"): boolean => {
    const { readOnly, writeOnly } = shapeOf(schema, comparison[side]);
    return flow === "request" ? !readOnly : !writeOnly;
  };
  for (const name of new Set([...before.fields.keys(), ...after.fields.keys()])) {
    const was = before.fields.get(name);
    const is = after.fields.get(name);
    const at = within(spot, name);
    const wasThere = was !== undefined && goesThisWay(was, "before");
    const isThere = is !== undefined && goesThisWay(is, "after");
    if (wasThere && isThere) {
      comparePresence(before.required.has(name), after.required.has(name), at, comparison);
      comparison.schemas(was, is, at);
    } else if (isThere) comparison.tell(at, added(after.required.has(name), flow));
    else if (wasThere) {
      const says = flow === "request" ? "is no longer taken" : "is no longer there";
      const effect = flow === "request" ? "narrowed" : "widened";
      comparison.tell(
        at,
        removal({ kind: "field-removed", says, effect }, isUndocumented(was, comparison.before)),
      );
    }
  }
  compareOthers(before.others, after.others, spot, comparison);
}

function added(isRequired: boolean, flow: Spot["flow"]): Parameters<Comparison["tell"]>[1] {
  if (flow === "answer") return { kind: "field-added", effect: "narrowed", says: "is new" };
  return isRequired
    ? { kind: "field-added", effect: "narrowed", says: "is new and required" }
    : { kind: "field-added", effect: "widened", says: "is new, and may be left out" };
}

function comparePresence(was: boolean, is: boolean, spot: Spot, comparison: Comparison): void {
  if (was === is) return;
  const says =
    spot.flow === "request"
      ? { required: "is now required", optional: "may now be left out" }
      : { required: "is now always there", optional: "may now be missing" };
  comparison.tell(
    spot,
    is
      ? { kind: "field-required", effect: "narrowed", says: says.required }
      : { kind: "field-optional", effect: "widened", says: says.optional },
  );
}

function compareOthers(before: unknown, after: unknown, spot: Spot, comparison: Comparison): void {
  if (isObject(before) && isObject(after)) {
    comparison.schemas(before, after, within(spot, "*"));
    return;
  }
  const extent = (others: unknown): number => (others === true ? 2 : isObject(others) ? 1 : 0);
  if (extent(before) === extent(after)) return;
  const effect = extent(after) > extent(before) ? "widened" : "narrowed";
  const now = after === true ? "any" : isObject(after) ? "certain" : "no";
  const says = `${spot.flow === "request" ? "now takes" : "may now have"} ${now} fields besides those that are described`;
  comparison.tell(spot, { kind: `others-${effect}`, effect, says });
}
