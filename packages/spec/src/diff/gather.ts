import type { Change, OperationName, Weight } from "./change.ts";
import { canonical } from "./json.ts";
import { isRefusal } from "./statuses.ts";

const order: readonly Weight[] = ["breaking", "to-know", "harmless", "wording"];

/** Tells once what is the same in several answers of an operation, and what is the same in several operations. */
export function gathered(changes: readonly Change[]): Change[] {
  const byOperation = together(changes, acrossAnswers);
  const once = together(byOperation, acrossOperations);
  // The sort is stable: within a weight, the order is the document's.
  return once.sort((one, other) => order.indexOf(one.weight) - order.indexOf(other.weight));
}

function acrossAnswers({ place, ...rest }: Change): unknown {
  const { statuses = [], ...where } = place;
  return { ...rest, ...where, isRefusal: statuses.every(isRefusal) };
}

/** What is the same in several operations, although the refusals that share a body are not the same in all of them. */
function acrossOperations(change: Change): unknown {
  const { operations, place, ...rest } = change;
  const isOne = operations.length === 0 || (place.in === "operation" && !change.kind.startsWith("security-"));
  if (isOne) return change;
  const { statuses = [] } = place;
  return { ...rest, place: { ...place, statuses: statuses.every(isRefusal) ? "refusals" : statuses } };
}

function together(changes: readonly Change[], same: (change: Change) => unknown): Change[] {
  const groups = new Map<string, Change>();
  for (const change of changes) {
    const key = canonical(same(change));
    const group = groups.get(key);
    groups.set(key, group === undefined ? change : merged(group, change));
  }
  return Array.from(groups.values());
}

function merged(one: Change, other: Change): Change {
  const statuses = unique([...(one.place.statuses ?? []), ...(other.place.statuses ?? [])], String).sort();
  return {
    ...one,
    operations: unique([...one.operations, ...other.operations], canonical),
    place: statuses.length === 0 ? one.place : { ...one.place, statuses },
  };
}

function unique<Item extends string | OperationName>(
  items: readonly Item[],
  key: (item: Item) => string,
): Item[] {
  return Array.from(new Map(items.map((item) => [key(item), item])).values());
}
