import { DetailsInterruptedError } from "../../../src/errors.ts";
import type { SalesUnitSource } from "../../../src/helpers/sales-unit-details.ts";
import type { Platform } from "../../../src/platform.ts";

/** A sales unit, as much of it as these tests need. */
export interface Unit {
  readonly name: string;
}

/** What was asked of a source, and how much at once. */
export interface ObservedSource extends SalesUnitSource<Unit> {
  readonly asked: { readonly msn: string; readonly at: number; readonly signal: AbortSignal | undefined }[];
  underWay(): number;
  mostUnderWay(): number;
  lists(): number;
}

/** The MSNs `100000`, `100001` and so on. */
export function msnsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(100_000 + index));
}

/**
 * Sales units behind a latency.
 *
 * @param answer - What a call answers after its latency; it may throw. `index` counts the calls.
 */
export function observedSource({
  msns,
  clock,
  latency = () => 20,
  answer = (msn) => ({ name: `Shop ${msn}` }),
}: {
  msns: readonly string[];
  clock: Pick<Platform, "now" | "sleep">;
  latency?: (index: number) => number;
  answer?: (msn: string, index: number) => Unit;
}): ObservedSource {
  const asked: ObservedSource["asked"] = [];
  let underWay = 0;
  let mostUnderWay = 0;
  let lists = 0;
  return {
    asked,
    underWay: () => underWay,
    mostUnderWay: () => mostUnderWay,
    lists: () => lists,
    list: () => {
      lists += 1;
      return Promise.resolve(msns);
    },
    get: async (msn, { signal }) => {
      const index = asked.push({ msn, at: clock.now(), signal }) - 1;
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      try {
        await clock.sleep(latency(index), signal ?? new AbortController().signal);
        return answer(msn, index);
      } finally {
        underWay -= 1;
      }
    },
  };
}

/** Takes everything out of an iterator. */
export async function taken<Item>(iterator: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of iterator) items.push(item);
  return items;
}

/** The next of an endless stream. */
export function drawn<Value>(stream: Iterator<Value>): Value {
  return stream.next().value as Value;
}

/** The error that an iteration is broken off with. */
export async function interruption(iteration: Promise<unknown>): Promise<DetailsInterruptedError> {
  const error: unknown = await iteration.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DetailsInterruptedError) return error;
  throw new Error(`It was not interrupted, but ended with ${String(error)}.`);
}
