import type * as fc from "fast-check";

import type { Emulator } from "../../../src/emulator/emulator.ts";
import type { EditionUnderTest } from "../editions.ts";
import type { Caller } from "../support.ts";
import type { Model, ModelOrder, ModelUnit } from "./model.ts";

/** What histories need to know of an edition: what it shows of the world, and what only it lets somebody do. */
export interface HistoryFacts {
  readonly edition: EditionUnderTest;
  /** What the world has from the beginning besides. */
  readonly besides: readonly ModelUnit[];
  /** The companies that orders are for. */
  readonly companies: readonly string[];
  readonly productType: string;
  /** What the details of an order are, or `undefined` when it is not found. */
  readonly details: (model: Model, order: ModelOrder) => object | undefined;
  /** What a list of all sales units is, and what a list of one merchant's. */
  readonly listOfAll: (units: readonly ModelUnit[]) => unknown;
  readonly listOfMerchant: (units: readonly ModelUnit[]) => unknown;
  /** Compares the lists that only this edition has. */
  readonly expectOwnLists: (model: Model, partner: Caller) => Promise<void>;
  readonly ownCommands: readonly Command[];
}

/** An emulator, who calls it, and what is true of its edition. */
export interface Real {
  readonly emulator: Emulator;
  readonly facts: HistoryFacts;
  readonly partner: Caller;
  readonly otherPartner: Caller;
}

export type Command = fc.Arbitrary<fc.AsyncCommand<Model, Real>>;
