/** What two lists have in common, in the order of the later one, and what only one of them has. */
export interface Pairs<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** Finds for each item what has become of it. What fits best is asked first; nothing is taken twice. */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  fits: readonly ((one: Item, other: Item) => boolean)[],
): Pairs<Item> {
  const became = new Map<Item, Item>();
  const was = new Map<Item, Item>();
  for (const fit of fits) {
    for (const one of before) {
      if (became.has(one)) continue;
      const other = after.find((each) => !was.has(each) && fit(one, each));
      if (other === undefined) continue;
      became.set(one, other);
      was.set(other, one);
    }
  }
  return {
    pairs: after.flatMap((other) => {
      const one = was.get(other);
      return one === undefined ? [] : [[one, other] as const];
    }),
    removed: before.filter((each) => !became.has(each)),
    added: after.filter((each) => !was.has(each)),
  };
}
