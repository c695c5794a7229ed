import type { Effect } from "./change.ts";
import type { Comparison, Spot } from "./comparison.ts";
import { limitChanges } from "./limit-changes.ts";
import type { Shape } from "./shape.ts";
import { quoted, typeNames } from "./words.ts";

/** Compares what a value may be, apart from what is in it. Gives whether the types have anything in common. */
export function compareValues(before: Shape, after: Shape, spot: Spot, comparison: Comparison): boolean {
  const { flow } = spot;
  const tell = (aspect: string, effect: Effect, says: string): void => {
    comparison.tell(spot, { kind: `${aspect}-${effect}`, effect, says });
  };

  const types = effectOnTypes(before.types, after.types);
  if (types !== undefined)
    tell("type", types, `is now ${typeNames(after.types)} (${typeNames(before.types)} before)`);
  if (types === "changed") return false;

  if (before.nullable !== after.nullable && before.types !== undefined && after.types !== undefined) {
    const now = flow === "request" ? "now takes" : "may now be";
    const noMore = flow === "request" ? "no longer takes" : "is never";
    if (after.nullable) tell("null", "widened", `${now} \`null\``);
    else tell("null", "narrowed", `${noMore} \`null\`${flow === "request" ? "" : " any more"}`);
  }
  compareValueLists(before.values, after.values, spot, tell);
  compareTexts("format", before, after, tell);
  compareTexts("pattern", before, after, tell);
  for (const { effect, says } of limitChanges(flow, before.limits, after.limits)) tell("limit", effect, says);
  for (const keyword of new Set([...before.rest.keys(), ...after.rest.keys()])) {
    const effect = effectOnText(before.rest.get(keyword), after.rest.get(keyword));
    if (effect !== undefined)
      tell("keyword", effect, `has another \`${keyword}\`, which this comparison does not weigh`);
  }
  if (before.default !== after.default) {
    const says =
      after.default === undefined
        ? `has no default now (${quoted([before.default ?? ""])} before)`
        : `now has the default ${quoted([after.default])} (${before.default === undefined ? "none" : quoted([before.default])} before)`;
    comparison.tell(spot, { kind: "default-changed", weight: "to-know", says });
  }
  compareDeprecation(before, after, spot, comparison);
  return true;
}

/** Compares whether something is deprecated. */
export function compareDeprecation(
  before: { readonly deprecated: boolean },
  after: { readonly deprecated: boolean },
  spot: Spot,
  comparison: Comparison,
): void {
  if (before.deprecated === after.deprecated) return;
  comparison.tell(
    spot,
    after.deprecated
      ? { kind: "deprecated", weight: "to-know", says: "is now deprecated" }
      : { kind: "no-longer-deprecated", weight: "harmless", says: "is no longer deprecated" },
  );
}

type Tell = (aspect: string, effect: Effect, says: string) => void;

function compareValueLists(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  { flow }: Spot,
  tell: Tell,
): void {
  if (before === undefined && after === undefined) return;
  if (after === undefined) {
    tell("values", "widened", `may now be any value (${quoted(before ?? [])} before)`);
    return;
  }
  if (before === undefined) {
    tell("values", "narrowed", `is now one of ${quoted(after)} (any value before)`);
    return;
  }
  const added = after.filter((each) => !before.includes(each));
  const removed = before.filter((each) => !after.includes(each));
  if (added.length > 0)
    tell(
      "values",
      "widened",
      `${flow === "request" ? "now also takes" : "may now also be"} ${quoted(added)}`,
    );
  if (removed.length === 0) return;
  const says =
    flow === "request" ? `no longer takes ${quoted(removed)}` : `is never ${quoted(removed)} any more`;
  tell("values", "narrowed", says);
}

function compareTexts(aspect: "format" | "pattern", before: Shape, after: Shape, tell: Tell): void {
  const effect = effectOnText(before[aspect], after[aspect]);
  if (effect === undefined) return;
  const name = aspect === "format" ? "the format" : "the pattern";
  const was = before[aspect] === undefined ? "none before" : `\`${before[aspect]}\` before`;
  const isWider = aspect === "format" && before.format === "int32" && after.format === "int64";
  const isNarrower = aspect === "format" && before.format === "int64" && after.format === "int32";
  const is = after[aspect] === undefined ? `has no ${aspect} now` : `now has ${name} \`${after[aspect]}\``;
  tell(aspect, isWider ? "widened" : isNarrower ? "narrowed" : effect, `${is} (${was})`);
}

/** What only says more than nothing narrows. */
function effectOnText(before: string | undefined, after: string | undefined): Effect | undefined {
  if (before === after) return undefined;
  if (before === undefined) return "narrowed";
  return after === undefined ? "widened" : "changed";
}

function effectOnTypes(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): Effect | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (before === undefined) return "narrowed";
  if (after === undefined) return "widened";
  const kept = before.every((each) => covers(after, each));
  const known = after.every((each) => covers(before, each));
  if (kept && known) return undefined;
  if (kept) return "widened";
  return known ? "narrowed" : "changed";
}

/** An integer is a number. */
function covers(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
