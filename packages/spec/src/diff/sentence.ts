import type { Change, OperationName, Place } from "./change.ts";
import { isRefusal } from "./statuses.ts";
import { listed } from "./words.ts";

/** Above this, operations go by their ids alone. */
const spelledOut = 2;

/**
 * A change as a sentence: which operation, where in it, and what has happened.
 *
 * @param change - One of those that `diffDocuments` gives.
 * @example
 * ```ts
 * const { changes } = diffDocuments({ openapi: "3.1.0", paths: {} }, { openapi: "3.1.0", paths: {} });
 * for (const change of changes) console.log(sentenceOf(change));
 * ```
 */
export function sentenceOf({ operations, place, says }: Change): string {
  const subject = subjectOf(place);
  if (operations.length === 0) return says;
  return subject === ""
    ? `${operationsIn(operations)} ${says}`
    : `${operationsIn(operations)}: ${subject} ${says}`;
}

function operationsIn(operations: readonly OperationName[]): string {
  if (operations.length > spelledOut)
    return `${operations.length} operations (${operations.map(shortName).join(", ")})`;
  return listed(operations.map(longName));
}

function longName({ method, path, operationId }: OperationName): string {
  return `${method} ${path}${operationId === undefined ? "" : ` (${operationId})`}`;
}

function shortName(name: OperationName): string {
  return name.operationId ?? longName(name);
}

function subjectOf({ in: where, name = "", statuses = [], field }: Place): string {
  switch (where) {
    case "operation":
      return "";
    case "request":
      return field === undefined ? "the request's body" : `the request's field \`${field}\``;
    case "answer":
      return inAnswers(statuses, name, field);
    case "header":
      return `${ofField(field)}the header \`${name}\``;
    default:
      return `${ofField(field)}the ${where} parameter \`${name}\``;
  }
}

function inAnswers(statuses: readonly string[], header: string, field: string | undefined): string {
  const noun = statuses.every(isRefusal) ? "refusal" : "answer";
  const answers = `the ${statuses.length > 1 ? `${noun}s` : noun} ${listed(statuses)}`;
  if (header !== "") return `${ofField(field)}the header \`${header}\` of ${answers}`;
  if (field !== undefined) return `the field \`${field}\` of ${answers}`;
  return statuses.length > 1 ? `each of ${answers}` : answers;
}

function ofField(field: string | undefined): string {
  return field === undefined ? "" : `\`${field}\` of `;
}
