import { compareWording } from "./compare-wording.ts";
import type { Comparison, Spot } from "./comparison.ts";
import { isObject, type JsonObject, member, objectIn } from "./json.ts";
import { pairUp } from "./pair-up.ts";
import { wordingOf } from "./shape.ts";

const spot: Spot = { flow: "request", place: { in: "request" } };

/** Compares the bodies of requests. */
export function compareBodies(before: unknown, after: unknown, comparison: Comparison): void {
  if (before === undefined && after === undefined) return;
  const was = comparison.before.follow(before);
  const is = comparison.after.follow(after);
  const wasRequired = member(was, "required") === true;
  const isRequired = member(is, "required") === true;
  if (before === undefined)
    comparison.tell(spot, {
      kind: "body-added",
      effect: isRequired ? "narrowed" : "widened",
      says: isRequired ? "is new and required" : "is new, and may be left out",
    });
  else if (after === undefined)
    comparison.tell(spot, { kind: "body-removed", effect: "narrowed", says: "is no longer taken" });
  else {
    if (wasRequired !== isRequired)
      comparison.tell(
        spot,
        isRequired
          ? { kind: "body-required", effect: "narrowed", says: "is now required" }
          : { kind: "body-optional", effect: "widened", says: "may now be left out" },
      );
    compareWording(wordingOf(was), wordingOf(is), spot, comparison);
    compareContents(objectIn(was, "content"), objectIn(is, "content"), spot, comparison);
  }
}

/** Compares what a body may be, media type by media type. */
export function compareContents(
  before: JsonObject,
  after: JsonObject,
  at: Spot,
  comparison: Comparison,
): void {
  const { pairs, added, removed } = pairUp(Object.keys(before), Object.keys(after), [
    (one, other) => one === other,
    isSame,
  ]);
  const [toApi, fromApi] = [at.flow === "request", at.flow === "answer"];
  for (const type of added)
    comparison.tell(at, {
      kind: "media-type-added",
      weight: toApi ? "harmless" : "to-know",
      says: `${toApi ? "may now be sent" : "may now come"} as \`${type}\``,
    });
  for (const type of removed)
    comparison.tell(at, {
      kind: "media-type-removed",
      // Whoever asks for it, or looks for it in what comes, finds it no more.
      weight: "breaking",
      says: `${fromApi ? "no longer comes" : "may no longer be sent"} as \`${type}\``,
    });
  for (const [one, other] of pairs) {
    if (one !== other)
      comparison.tell(at, {
        kind: "media-type-parameters-changed",
        weight: "to-know",
        says: `is now \`${other}\` (\`${one}\` before)`,
      });
    compareMedia(before[one], after[other], at, comparison);
  }
  // What is called otherwise, and is the only one that is left over, is compared all the same.
  const [gone, come] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && gone !== undefined && come !== undefined)
    compareMedia(before[gone], after[come], at, comparison);
}

function compareMedia(before: unknown, after: unknown, at: Spot, comparison: Comparison): void {
  if (!isObject(before) || !isObject(after)) return;
  compareWording(wordingOf(before), wordingOf(after), at, comparison);
  comparison.schemas(member(before, "schema") ?? true, member(after, "schema") ?? true, at);
}

/** RFC 9110 §8.3.1: the same type, whatever its parameters. */
function isSame(one: string, other: string): boolean {
  return essence(one) === essence(other);
}

function essence(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}
