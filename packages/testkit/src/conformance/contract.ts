import type { Emulator } from "../emulator/emulator.ts";
import type { Route } from "../emulator/http/route.ts";
import type { Validator } from "../emulator/http/validate.ts";
import { servedBy } from "../emulator/wire.ts";
import { isObject, type JsonObject, objectIn } from "./json.ts";

/** What an operation promises to answer. */
export interface Contract {
  readonly route: Route;
  /** What is promised for a status, by itself or as `default`; `undefined` when nothing is. */
  promised(status: number): Promised | undefined;
}

/** What is promised for a status. */
interface Promised {
  /** The media types that it may have, without parameters; none when it has no body. */
  readonly mediaTypes: readonly string[];
  readonly requiredHeaders: readonly string[];
  /** What its body has to fit, for a media type. */
  validator(mediaType: string): Validator | undefined;
  schema(mediaType: string): unknown;
}

/** The operations of a document that read, and what each promises. */
export function contractsOf(document: JsonObject, emulator: Emulator): Contract[] {
  return contractsWhere(({ method }) => method === "GET", document, emulator);
}

/**
 * What a token endpoint promises.
 *
 * @param document - The document of the token endpoints.
 * @param path - Which of them: `/accesstoken/get`.
 */
export function tokenContract(document: JsonObject, emulator: Emulator, path: string): Contract {
  const [contract] = contractsWhere(({ paths }) => paths.includes(path), document, emulator);
  if (contract === undefined) throw new Error(`The document of the token endpoints has no ${path}.`);
  return contract;
}

function contractsWhere(
  isWanted: (route: Route) => boolean,
  document: JsonObject,
  emulator: Emulator,
): Contract[] {
  const definitions = new Map(
    Object.values(objectIn(document, "paths"))
      .flatMap((item) => (isObject(item) ? Object.values(item) : []))
      .filter(isObject)
      .map((operation) => [operation.operationId, operation]),
  );
  return servedBy(emulator).flatMap(({ routes, responseValidators }) =>
    routes
      .filter((route) => isWanted(route) && definitions.has(route.operationId))
      .map((route) => ({
        route,
        promised: (status) => {
          const responses = objectIn(definitions.get(route.operationId), "responses");
          const name = Object.hasOwn(responses, status) ? String(status) : "default";
          // What stands under `default` is a problem document: no success is.
          if (!Object.hasOwn(responses, name) || (name === "default" && status < 400)) return undefined;
          return promiseOf(follow(responses[name], document), {
            own: responseValidators[`${route.operationId} ${name}`],
            other: responseValidators[`${route.operationId} default`],
          });
        },
      })),
  );
}

/** A status with several media types has its validator for the first; the others are problem documents, as `default` is. */
function promiseOf(
  response: JsonObject,
  { own, other }: { own: Validator | undefined; other: Validator | undefined },
): Promised {
  const content = objectIn(response, "content");
  const mediaTypes = Object.keys(content).map(essence);
  const headers = Object.entries(objectIn(response, "headers"));
  return {
    mediaTypes,
    requiredHeaders: headers.flatMap(([name, header]) =>
      isObject(header) && header.required === true ? [name] : [],
    ),
    validator: (mediaType) => (mediaType === mediaTypes[0] ? own : other),
    schema: (mediaType) =>
      objectIn(content, Object.keys(content).find((each) => essence(each) === mediaType) ?? "").schema,
  };
}

/** RFC 9110 §8.3.1: a media type without its parameters. */
export function essence(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

/** What a part of a document refers to, or the part itself. */
export function follow(part: unknown, document: JsonObject): JsonObject {
  if (!isObject(part)) return {};
  if (typeof part.$ref !== "string") return part;
  const steps = part.$ref.slice("#/".length).split("/");
  return follow(
    steps.reduce<unknown>(
      (at, step) => objectIn(at, step.replaceAll("~1", "/").replaceAll("~0", "~")),
      document,
    ),
    document,
  );
}

/** A product that can be ordered, in the words of a document. */
export function someProduct(document: JsonObject): string | undefined {
  const schemas = objectIn(objectIn(document, "components"), "schemas");
  const order = follow(schemas.ProductOrderRequest, document);
  const product = follow(objectIn(order, "properties").productType, document);
  return Array.isArray(product.enum) ? String(product.enum[0]) : undefined;
}
