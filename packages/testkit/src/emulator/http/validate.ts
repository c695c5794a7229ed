import type { RequestFault } from "./problems.ts";
import { describe, pointerTo, type Violation } from "./violations.ts";

/** A function that Ajv compiled from a schema of the document. */
export interface Validator {
  (value: unknown): boolean;
  /** What was wrong with the last value. */
  errors?: readonly Violation[] | null;
}

/** Everything that is wrong with the value that a validator has just refused. */
function violationsOf(validator: Validator): readonly Violation[] {
  return validator.errors ?? [];
}

/**
 * What is wrong with a body, each fault with its JSON pointer as a URI fragment (RFC 6901 §6).
 * Rules `patterns`, `unknownFields`.
 */
export function bodyFaults(
  validator: Validator,
  body: unknown,
  { strictness }: { strictness: "strict" | "lenient" },
): RequestFault[] {
  if (validator(body)) return [];
  const violations = violationsOf(validator).filter(
    ({ keyword }) => strictness === "strict" || keyword !== "additionalProperties",
  );
  return oneForEachKey(
    violations
      .slice(0, maximumFindings)
      .map((each) => ({ key: fragment(pointerTo(each)), value: describe(each) })),
  );
}

/** How many findings are told: a body of the size that is allowed can have hundreds of thousands, and nobody reads them. */
const maximumFindings = 100;

/** What is wrong with the parameters of a path. */
export function pathFaults(validator: Validator, path: Readonly<Record<string, string>>): RequestFault[] {
  return parameterFaults("path", validator, path);
}

/** What is wrong with a query, whose texts its validator turns into what the document says that they are. */
export function queryFaults(
  validator: Validator,
  query: Record<string, unknown>,
  { unknown = "refused" }: { unknown?: "refused" | "overlooked" } = {},
): RequestFault[] {
  return parameterFaults("query", validator, query, unknown);
}

function parameterFaults(
  place: "path" | "query",
  validator: Validator,
  parameters: Readonly<Record<string, unknown>>,
  unknown: "refused" | "overlooked" = "refused",
): RequestFault[] {
  if (validator(parameters)) return [];
  const violations = violationsOf(validator).filter(
    ({ keyword }) => unknown === "refused" || keyword !== "additionalProperties",
  );
  return oneForEachKey(
    violations.map((each) => ({
      key: `${place}${pointerTo(each)}`,
      value: describe(each),
    })),
  );
}

/** What is wrong with an answer of the emulator's own; empty when it fits the document. */
export function answerFaults(validator: Validator, body: unknown): string {
  if (validator(body)) return "";
  return violationsOf(validator)
    .map((each) => `${fragment(pointerTo(each))} ${describe(each)}`)
    .join("; ");
}

/** A value that has the wrong type is in no list and matches no pattern either: the first finding says enough. */
function oneForEachKey(faults: readonly RequestFault[]): RequestFault[] {
  const first = new Map<string, RequestFault>();
  for (const fault of faults) if (!first.has(fault.key)) first.set(fault.key, fault);
  return Array.from(first.values());
}

function fragment(pointer: string): string {
  // Half of a surrogate pair, which JSON can contain, would make encodeURI throw.
  return `#${encodeURI(pointer.toWellFormed()).replaceAll("#", "%23")}`;
}
