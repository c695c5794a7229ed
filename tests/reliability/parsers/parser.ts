import fc from "fast-check";

import type { FuzzPlan } from "../support/fuzz.ts";

/** Something that reads what others have written. */
export interface Parser {
  readonly name: string;
  /** How many inputs the short form tries. */
  readonly short: number;
  readonly plan: FuzzPlan<unknown>;
}

/**
 * Makes a parser to fuzz. Whatever `faultOf` throws is a fault too: what is allowed to be thrown it catches itself.
 *
 * @param faultOf - What is wrong with what became of an input; `undefined` where all is well.
 */
export function parser<Input>(
  name: string,
  {
    inputs,
    corpus = [],
    short = 3_000,
  }: { inputs: fc.Arbitrary<Input>; corpus?: readonly Input[]; short?: number },
  faultOf: (input: Input) => Promise<string | undefined> | string | undefined,
): Parser {
  const guarded = async (input: Input): Promise<string | undefined> => {
    try {
      return await faultOf(input);
    } catch (error) {
      return `threw ${String(error)}`;
    }
  };
  const faultsOf = async (all: readonly Input[]): Promise<(string | undefined)[]> => {
    const faults: (string | undefined)[] = [];
    for (const input of all) faults.push(await guarded(input));
    return faults;
  };
  return { name, short, plan: { inputs, corpus, faultsOf } as FuzzPlan<unknown> };
}

/** Texts as people and programs write them, and as neither should. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.stringMatching(/^[0-9 .\-–\u00a0]{0,24}$/),
  fc.constantFrom("", " ", ".", "..", "%2e%2e", "__proto__", "\ud800", "\u0000", "0".repeat(5_000), "١٢٣٤٥٦"),
);
