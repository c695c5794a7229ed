import type { EditionName } from "@vipps-management/testkit";

import type { ServedEmulator } from "../support/served-emulator.ts";

/** A served emulator, and a prefill of the edition's sample, with changes, through the edition's client. */
export type ServedWithPrefill = Omit<ServedEmulator<unknown>, "management" | "merchant" | "partner"> & {
  readonly prefill: (changes: object) => Promise<unknown>;
};

/** What a client can get wrong in an edition. */
export interface EditionToMisuse {
  readonly name: EditionName;
  readonly serve: () => Promise<ServedWithPrefill>;
  /** Where orders are sent, and one that is accepted. */
  readonly orders: string;
  readonly order: object;
  /** Paths with a name that cannot be anything's, and the fault that is found. */
  readonly malformed: readonly (readonly [path: string, key: string])[];
  readonly partnersOnly: readonly string[];
  readonly wrongMethods: readonly (readonly [method: string, path: string, allowed: string[]])[];
  readonly listed: readonly string[];
}
