import { METHODS } from "node:http";
import fc from "fast-check";

import { bodiesFrom, bodyValues, strayBodies } from "./bodies.ts";
import type { FuzzedDocument, Operation } from "./document.ts";
import { headersOf } from "./headers.ts";
import { targetsOf } from "./targets.ts";

/** A request as it is made up; tokens and the ids of orders are filled in when it is sent, as the world has them then. */
export interface FuzzedRequest {
  readonly method: string;
  /** As it is written behind the method; `ORDER-0` and so on stand for the ids of orders that exist. */
  readonly target: string;
  readonly keys: Keys;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer | undefined;
}

export type Keys = "partner" | "merchant" | "management" | "mixed" | "none";

// Node refuses a CONNECT and a change of protocol before the emulator sees it.
const methods = METHODS.filter((method) => method !== "CONNECT");

/** Requests for each operation of a document: valid ones, and ones that are wrong in every way that HTTP lets through. */
export function requestsOf(document: FuzzedDocument): fc.Arbitrary<FuzzedRequest> {
  return fc.oneof(
    ...Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => (operation as Operation).operationId !== undefined)
        .map(([verb, operation]) => ({
          // There is more to get wrong where there is a body.
          weight: (operation as Operation).requestBody === undefined ? 1 : 5,
          arbitrary: requestsFor(verb, {
            path,
            operation: withParametersOf(item, operation as Operation),
            document,
          }),
        })),
    ),
  );
}

/** An operation's own parameters, and those of its path. */
function withParametersOf(
  { parameters = [] }: Pick<Operation, "parameters">,
  operation: Operation,
): Operation {
  return { ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] };
}

function requestsFor(
  verb: string,
  { path, operation, document }: { path: string; operation: Operation; document: FuzzedDocument },
): fc.Arbitrary<FuzzedRequest> {
  const method = verb.toUpperCase();
  const [mediaType, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const bodies = body && bodyValues(body, document);
  return fc.record({
    method: fc.oneof(
      { weight: 20, arbitrary: fc.constant(method) },
      { weight: 1, arbitrary: fc.constantFrom(...methods) },
    ),
    target: targetsOf(path, operation, document),
    keys: fc.oneof(
      { weight: 12, arbitrary: fc.constant<Keys>("partner") },
      { weight: 3, arbitrary: fc.constantFrom<Keys[]>("merchant", "management") },
      { weight: 1, arbitrary: fc.constantFrom<Keys[]>("mixed", "none") },
    ),
    headers: headersOf(operation, mediaType),
    body: bodies === undefined ? strayBodies : bodiesFrom(bodies, mediaType),
  });
}
