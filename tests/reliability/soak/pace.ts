/** Resolves when it is somebody's turn. */
export type Pace = () => Promise<void>;

/** Lets so many have their turn in a second, evenly; all that ask at once, when it is Infinity. */
export function createPace(perSecond: number): Pace {
  let next = performance.now();
  return async () => {
    const now = performance.now();
    // What was missed while everything stood still is not caught up with.
    next = Math.max(next + 1_000 / perSecond, now);
    if (next > now) await new Promise((resolve) => setTimeout(resolve, next - now));
  };
}
