import type { Place } from "./change.ts";
import { compareDeprecation } from "./compare-values.ts";
import { compareWording } from "./compare-wording.ts";
import type { Comparison, Spot } from "./comparison.ts";
import { canonical, isObject, type JsonObject, member, objectIn, textIn } from "./json.ts";
import type { Operation } from "./operations.ts";
import { removal } from "./removal.ts";
import { wordingOf } from "./shape.ts";

/** Compares what a request carries besides its body. */
export function compareParameters(before: Operation, after: Operation, comparison: Comparison): void {
  const renamed = renamedInPath(before, after);
  for (const [key, was] of before.parameters) {
    const is = after.parameters.get(renamed.get(key) ?? key);
    if (is === undefined) tellRemoved(was, comparison);
    else compareParameter(was, is, comparison);
  }
  const known = new Set(Array.from(before.parameters.keys(), (key) => renamed.get(key) ?? key));
  for (const [key, is] of after.parameters) {
    if (known.has(key)) continue;
    comparison.tell(
      spotOf(is),
      isRequired(is)
        ? { kind: "parameter-added", effect: "narrowed", says: "is new and required" }
        : { kind: "parameter-added", effect: "widened", says: "is new, and may be left out" },
    );
  }
}

/** The parameters of a path go by their place in it, as far as there are as many. */
function renamedInPath(before: Operation, after: Operation): Map<string, string> {
  const names = ({ name: { path } }: Operation): string[] =>
    Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, name = ""]) => `path ${name}`);
  const [were, are] = [names(before), names(after)];
  if (were.length !== are.length) return new Map();
  return new Map(were.map((name, index) => [name, are[index] ?? name]));
}

/** A query that is no longer read gives other answers without a word; a header that nobody reads does no harm. */
function tellRemoved(parameter: JsonObject, comparison: Comparison): void {
  const isHeader = textIn(parameter, "in") === "header";
  const undocumented = member(parameter, "x-undocumented") === true;
  comparison.tell(
    spotOf(parameter),
    removal(
      { kind: "parameter-removed", weight: isHeader ? "to-know" : "breaking", says: "is no longer taken" },
      undocumented,
    ),
  );
}

function compareParameter(before: JsonObject, after: JsonObject, comparison: Comparison): void {
  const spot = spotOf(after);
  if (isRequired(before) !== isRequired(after))
    comparison.tell(
      spot,
      isRequired(after)
        ? { kind: "parameter-required", effect: "narrowed", says: "is now required" }
        : { kind: "parameter-optional", effect: "widened", says: "may now be left out" },
    );
  const writing = (parameter: JsonObject): string =>
    canonical(["style", "explode", "allowReserved"].map((keyword) => member(parameter, keyword) ?? null));
  if (writing(before) !== writing(after))
    comparison.tell(spot, {
      kind: "style-changed",
      effect: "changed",
      says: "is written in another way (`style`, `explode`)",
    });
  compareDeprecation(
    { deprecated: member(before, "deprecated") === true },
    { deprecated: member(after, "deprecated") === true },
    spot,
    comparison,
  );
  compareWording(wordingOf(before), wordingOf(after), spot, comparison);
  comparison.schemas(schemaOf(before), schemaOf(after), spot);
}

function schemaOf(parameter: JsonObject): unknown {
  const [media] = Object.values(objectIn(parameter, "content"));
  return member(parameter, "schema") ?? (isObject(media) ? member(media, "schema") : undefined) ?? true;
}

function isRequired(parameter: JsonObject): boolean {
  return member(parameter, "required") === true || textIn(parameter, "in") === "path";
}

function spotOf(parameter: JsonObject): Spot {
  const name = textIn(parameter, "name") ?? "";
  return { flow: "request", place: { in: placeOf(parameter), name } };
}

function placeOf(parameter: JsonObject): Place["in"] {
  const place = textIn(parameter, "in");
  return place === "query" || place === "path" || place === "cookie" ? place : "header";
}
