import type { Change, OperationName, Place } from "./change.ts";
import { compareOperations } from "./compare-operations.ts";
import { createSchemaComparer } from "./compare-schemas.ts";
import type { Comparison, Finding, Spot } from "./comparison.ts";
import { type Document, openDocument } from "./document.ts";
import { gathered } from "./gather.ts";
import { listIn, isObject, member, textIn } from "./json.ts";
import { operationsOf, pairOperations } from "./operations.ts";
import { removal } from "./removal.ts";
import { weigh } from "./weigh.ts";

/** What has changed between two documents. */
export interface Diff {
  /** The heaviest first; what is the same in several operations or answers stands there once. */
  readonly changes: readonly Change[];
  /** How many operations each document has, and how many are in both. */
  readonly operations: { readonly before: number; readonly after: number; readonly common: number };
}

/**
 * Tells what changes for an integrator when one document of the API gives way to another one. It knows which way a value
 * goes: a field that is newly required breaks a request, and one that is gone breaks an answer.
 *
 * @param before - An OpenAPI 3.0 or 3.1 document, parsed: the one that code was written for.
 * @param after - The same, newer. Both hold all that they refer to.
 * @throws DocumentError, with code `not_openapi`, `broken_reference`, `foreign_reference` or `too_large`.
 * @example
 * ```ts
 * const before = { openapi: "3.1.0", paths: { "/units": { get: { operationId: "listUnits", responses: {} } } } };
 * const after = { openapi: "3.1.0", paths: {} };
 * console.log(diffDocuments(before, after).changes[0]?.kind); // "operation-removed"
 * ```
 */
export function diffDocuments(before: unknown, after: unknown): Diff {
  const documents = {
    before: openDocument(before, "the first document"),
    after: openDocument(after, "the second document"),
  };
  const changes: Change[] = [];
  const compareSchemas = createSchemaComparer();
  const comparisonOf = (operations: readonly OperationName[]): Comparison => {
    const comparison: Comparison = {
      ...documents,
      tell: (spot, finding) => {
        changes.push(changeOf(spot, finding, operations));
      },
      schemas: (was, is, spot) => {
        compareSchemas(was, is, spot, comparison);
      },
    };
    return comparison;
  };

  const [were, are] = [operationsOf(documents.before), operationsOf(documents.after)];
  const { pairs, removed, added } = pairOperations(were, are);
  const whole: Spot = { flow: "request", place: { in: "operation" } };
  compareServers(comparisonOf([]), whole);
  for (const { name, definition } of removed)
    comparisonOf([name]).tell(
      whole,
      removal(
        { kind: "operation-removed", effect: "narrowed", says: "is gone" },
        member(definition, "x-undocumented") === true,
      ),
    );
  for (const [one, other] of pairs) compareOperations(one, other, comparisonOf([other.name]));
  for (const { name } of added)
    comparisonOf([name]).tell(whole, { kind: "operation-added", effect: "widened", says: "is new" });
  return {
    changes: gathered(changes),
    operations: { before: were.length, after: are.length, common: pairs.length },
  };
}

function changeOf({ flow, place }: Spot, finding: Finding, operations: readonly OperationName[]): Change {
  return {
    weight: weigh(flow, finding),
    kind: finding.kind,
    operations,
    place: tidy(place),
    says: finding.says,
  };
}

function tidy({ field, ...place }: Place): Place {
  return field === undefined || field === "" ? place : { ...place, field };
}

function compareServers(comparison: Comparison, spot: Spot): void {
  const [were, are] = [serversOf(comparison.before), serversOf(comparison.after)];
  for (const url of were.filter((each) => !are.includes(each)))
    comparison.tell(spot, { kind: "server-removed", effect: "narrowed", says: `the server ${url} is gone` });
  for (const url of are.filter((each) => !were.includes(each)))
    comparison.tell(spot, { kind: "server-added", effect: "widened", says: `the server ${url} is new` });
}

/** Without the slash in the end, which means nothing. */
function serversOf({ root }: Document): string[] {
  return listIn(root, "servers")
    .filter(isObject)
    .flatMap((server) => textIn(server, "url") ?? [])
    .map((url) => url.replace(/\/$/, ""));
}
