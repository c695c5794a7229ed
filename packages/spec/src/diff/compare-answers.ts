import { compareContents } from "./compare-bodies.ts";
import { compareWording } from "./compare-wording.ts";
import type { Comparison, Spot } from "./comparison.ts";
import { isObject, type JsonObject, member, objectIn } from "./json.ts";
import { wordingOf } from "./shape.ts";

/** Compares what may come back: statuses, headers, bodies. */
export function compareAnswers(before: unknown, after: unknown, comparison: Comparison): void {
  const were = isObject(before) ? before : {};
  const are = isObject(after) ? after : {};
  for (const status of new Set([...Object.keys(were), ...Object.keys(are)])) {
    if (status.startsWith("x-")) continue;
    const spot: Spot = { flow: "answer", place: { in: "answer", statuses: [status] } };
    const isThere = member(are, status) !== undefined;
    if (member(were, status) === undefined)
      comparison.tell(spot, { kind: "status-added", weight: "to-know", says: "is new" });
    else if (!isThere) tellRemoved(status, spot, comparison);
    else
      compareAnswer(
        comparison.before.follow(were[status]),
        comparison.after.follow(are[status]),
        spot,
        comparison,
      );
  }
}

/** Code waits for a success that no longer comes; nobody misses a refusal. */
function tellRemoved(status: string, spot: Spot, comparison: Comparison): void {
  const weight = status.startsWith("2") ? "breaking" : "harmless";
  comparison.tell(spot, { kind: "status-removed", weight, says: "is no longer described" });
}

function compareAnswer(before: JsonObject, after: JsonObject, spot: Spot, comparison: Comparison): void {
  compareWording(wordingOf(before), wordingOf(after), spot, comparison);
  const [was, is] = [objectIn(before, "content"), objectIn(after, "content")];
  const [hadBody, hasBody] = [Object.keys(was).length > 0, Object.keys(is).length > 0];
  if (hadBody && !hasBody)
    comparison.tell(spot, { kind: "body-removed", effect: "widened", says: "no longer has a body" });
  else if (!hadBody && hasBody)
    comparison.tell(spot, { kind: "body-added", effect: "narrowed", says: "now has a body" });
  else compareContents(was, is, spot, comparison);
  compareHeaders(objectIn(before, "headers"), objectIn(after, "headers"), spot, comparison);
}

function compareHeaders(before: JsonObject, after: JsonObject, spot: Spot, comparison: Comparison): void {
  const byName = (headers: JsonObject): Map<string, [name: string, header: unknown]> =>
    new Map(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), [name, header]]));
  const [were, are] = [byName(before), byName(after)];
  for (const key of new Set([...were.keys(), ...are.keys()])) {
    const [was, is] = [were.get(key), are.get(key)];
    const at: Spot = { ...spot, place: { ...spot.place, name: (is ?? was)?.[0] ?? key } };
    if (was === undefined) comparison.tell(at, { kind: "header-added", effect: "narrowed", says: "is new" });
    else if (is === undefined)
      comparison.tell(at, { kind: "header-removed", weight: "to-know", says: "is no longer described" });
    else {
      const [one, other] = [comparison.before.follow(was[1]), comparison.after.follow(is[1])];
      comparison.schemas(member(one, "schema") ?? true, member(other, "schema") ?? true, at);
    }
  }
}
