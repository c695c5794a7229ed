import type { Validator } from "../../src/emulator/http/validate.ts";

/** What the document's validator finds wrong with a value when it is sent as JSON. */
export function faults(validate: Validator | undefined, value: unknown): unknown {
  if (validate === undefined) throw new Error("There is no such validator.");
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors;
}
