import type { OperationName } from "./change.ts";
import type { Document } from "./document.ts";
import { isObject, type JsonObject, listIn, objectIn, textIn } from "./json.ts";
import { type Pairs, pairUp } from "./pair-up.ts";

/** An operation of a document. */
export interface Operation {
  readonly name: OperationName;
  readonly definition: JsonObject;
  /** Those of its path too, each by its place and name: `header vipps-system-name`. */
  readonly parameters: ReadonlyMap<string, JsonObject>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Every operation, in the document's order. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(objectIn(document.root, "paths")).flatMap(([path, value]) => {
    const item = document.follow(value);
    return methods
      .filter((method) => isObject(item[method]))
      .map((method) => {
        const definition = objectIn(item, method);
        const operationId = textIn(definition, "operationId");
        const parameters = [...listIn(item, "parameters"), ...listIn(definition, "parameters")];
        return {
          name: { method: method.toUpperCase(), path, ...(operationId !== undefined && { operationId }) },
          definition,
          parameters: new Map(
            parameters.map((each) => {
              const parameter = document.follow(each);
              return [keyOf(parameter), parameter] as const;
            }),
          ),
        };
      });
  });
}

/** RFC 9110 §5.1: a header is the same in any case. */
function keyOf(parameter: JsonObject): string {
  const [place = "", name = ""] = [textIn(parameter, "in"), textIn(parameter, "name")];
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** By its id and address, by its id wherever it has gone, and then by its address whatever it is called. */
export function pairOperations(before: readonly Operation[], after: readonly Operation[]): Pairs<Operation> {
  return pairUp(before, after, [
    ({ name: one }, { name: other }) => hasSameId(one, other) && addressOf(one) === addressOf(other),
    ({ name: one }, { name: other }) => hasSameId(one, other),
    ({ name: one }, { name: other }) => addressOf(one) === addressOf(other),
  ]);
}

function hasSameId(one: OperationName, other: OperationName): boolean {
  return one.operationId !== undefined && one.operationId === other.operationId;
}

/** The method and the path, whatever its parameters are called. */
export function addressOf({ method, path }: OperationName): string {
  return `${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
}
