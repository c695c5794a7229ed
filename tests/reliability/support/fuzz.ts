import fc from "fast-check";

/** What is fuzzed, and how what became of it is judged. */
export interface FuzzPlan<Input> {
  readonly inputs: fc.Arbitrary<Input>;
  /** Inputs that are tried first: those that found something once, and those that are known to be nasty. */
  readonly corpus?: readonly Input[];
  /** For each input in its place, what is wrong with what became of it; `undefined` where all is well. */
  readonly faultsOf: (inputs: readonly Input[]) => Promise<readonly (string | undefined)[]>;
  /** Between batches: a world that grows by what is sent to it begins anew. */
  readonly renew?: () => Promise<void>;
}

/** How many inputs, and which. */
export interface FuzzSize {
  readonly count: number;
  readonly seed: number;
}

/** What a run was and what it cost. */
export interface FuzzReport extends FuzzSize {
  readonly seconds: number;
  readonly perSecond: number;
  /** MiB of the heap after the first tenth and at the end, where a collection can be asked for. */
  readonly heap: { readonly early: number; readonly end: number } | undefined;
}

const batchSize = 1_000;

/**
 * Tries the corpus, and then so many inputs in batches. The first one that fares badly is shrunk.
 *
 * @throws Error with the seed of its batch, what is wrong, and the smallest input that shows it, to be pasted into a test.
 */
export async function fuzz<Input>(plan: FuzzPlan<Input>, { count, seed }: FuzzSize): Promise<FuzzReport> {
  const { inputs, corpus = [], faultsOf, renew } = plan;
  const began = performance.now();
  await expectNoFault(plan, corpus, await faultsOf(corpus), undefined);
  let early: number | undefined;
  for (let done = 0, batch = 0; done < count; done += batchSize, batch += 1) {
    const size = { seed: seed + batch, numRuns: Math.min(batchSize, count - done) };
    await renew?.();
    if (done >= count / 10) early ??= heapInUse();
    const made = fc.sample(inputs, size);
    await expectNoFault(plan, made, await faultsOf(made), size);
  }
  await renew?.();
  const end = heapInUse();
  const seconds = (performance.now() - began) / 1000;
  const heap = early === undefined || end === undefined ? undefined : { early, end };
  return { count, seed, seconds: rounded(seconds), perSecond: Math.round(count / seconds), heap };
}

async function expectNoFault<Input>(
  { inputs, faultsOf }: FuzzPlan<Input>,
  made: readonly Input[],
  faults: readonly (string | undefined)[],
  size: { readonly seed: number; readonly numRuns: number } | undefined,
): Promise<void> {
  const at = faults.findIndex((fault) => fault !== undefined);
  if (at < 0) return;
  const found = { fault: faults[at], input: made[at] };
  if (size !== undefined) {
    const property = fc.asyncProperty(inputs, async (input) => {
      const [fault] = await faultsOf([input]);
      if (fault !== undefined) throw new Error(fault);
    });
    const { counterexample, errorInstance } = await fc.check(property, size);
    if (counterexample !== null)
      throw new Error(message({ fault: String(errorInstance), input: counterexample[0] }, size.seed));
  }
  throw new Error(message(found, size?.seed));
}

function message({ fault, input }: { fault: string | undefined; input: unknown }, seed?: number): string {
  const from = seed === undefined ? "the corpus" : `the batch of seed ${seed}`;
  return `${fault ?? ""}\nFound in ${from} with the input\n${fc.stringify(input)}`;
}

/** MiB, after a collection; `undefined` where none can be asked for. */
function heapInUse(): number | undefined {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) return undefined;
  gc();
  return rounded(process.memoryUsage().heapUsed / 2 ** 20);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
