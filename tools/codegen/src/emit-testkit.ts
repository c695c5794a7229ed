import { emitExactTypes } from "./emit-types.ts";
import { emitQueryValidators, emitValidators } from "./emit-validators.ts";
import { componentName, type JsonObject } from "./json.ts";
import { type Document, type Operation, successResponse, typeOf } from "./read-document.ts";
import { comment, constant, lines, type SourceFile } from "./source.ts";

/** The emulator's share of a document: types, routes, compiled validators, and what its handlers must provide. */
export async function emitTestkit(document: Document): Promise<SourceFile[]> {
  const folder = `packages/testkit/src/generated/${document.name}`;
  const takesQueries = document.operations.some(({ queryParameters }) => queryParameters.length > 0);
  return [
    { path: `${folder}/types.ts`, text: await emitExactTypes(document) },
    { path: `${folder}/routes.ts`, text: routeTable(document) },
    { path: `${folder}/validators.ts`, text: emitValidators(document) },
    ...(takesQueries ? [{ path: `${folder}/query-validators.ts`, text: emitQueryValidators(document) }] : []),
    { path: `${folder}/handlers.ts`, text: handlersType(document) },
  ];
}

function routeTable(document: Document): string {
  const rows = document.operations.map((operation) => {
    const success = successResponse(operation);
    return constant({
      operationId: operation.id,
      method: operation.method,
      paths: [operation.path, ...operation.aliases],
      callers: [...operation.callers],
      available: operation.availability === "available",
      idempotencyKey: operation.takesIdempotencyKey,
      body: operation.body?.mediaType ?? null,
      ...refusalTypes(operation),
      success: { status: Number(success.status), contentType: success.contentType ?? null },
    });
  });
  return lines(
    `import type { Route } from "../../emulator/http/route.ts";`,
    `import type { Handlers } from "./handlers.ts";`,
    ``,
    comment(`Every operation of ${document.name} with its paths, in the document's order.`),
    `export const routes: readonly Route<keyof Handlers>[] = [`,
    ...rows.map((row) => `${row},`),
    `];`,
  );
}

/** Problem documents that are declared as another media type than that of problem documents. */
function refusalTypes({ responses }: Operation): { refusals?: Record<string, string> } {
  const others = responses.flatMap(({ status, contentType, schema }) =>
    componentName(schema) !== "Problem" || contentType === "application/problem+json"
      ? []
      : [[status, contentType ?? ""] as const],
  );
  return others.length === 0 ? {} : { refusals: Object.fromEntries(others) };
}

/** The list of the editions that the emulator serves: one for each document whose operations have named methods. */
export function emitEditions(documents: readonly Document[]): SourceFile {
  const names = documents
    .filter(({ operations }) => operations.some(({ client }) => client !== undefined))
    .map(({ name }) => name);
  return {
    path: "packages/testkit/src/generated/editions.ts",
    text: lines(
      `import type { Edition } from "../emulator/edition.ts";`,
      ...names.map(
        (name, index) =>
          `import { edition as edition${index} } from "../emulator/editions/${name}/edition.ts";`,
      ),
      ``,
      comment(`The names of the editions that there are.`),
      `export type EditionName = ${names.map(constant).join(" | ")};`,
      ``,
      comment(`Every edition, by its name.`),
      `export const editions: Readonly<Record<EditionName, Edition>> = {`,
      ...names.map((name, index) => `${constant(name)}: edition${index},`),
      `};`,
    ),
  };
}

function handlersType(document: Document): string {
  const types = new Set<string>();
  const members = document.operations.map((operation) => {
    const success = successResponse(operation);
    const parts = [
      `path: ${pathType(operation)}`,
      `query: ${queryType(operation)}`,
      `body: ${bodyType(operation, types)}`,
    ];
    const answer = success.schema === undefined ? "undefined" : named(success.schema, types);
    return lines(
      comment(`${operation.method} ${operation.path}: ${operation.summary}`),
      `${operation.id}(call: OperationCall<{ ${parts.join("; ")} }>): Reply<${success.status}, ${answer}>;`,
    );
  });
  return lines(
    `import type { OperationCall, Reply } from "../../emulator/http/operation-call.ts";`,
    `import type { ${[...types].sort().join(", ")} } from "./types.ts";`,
    ``,
    comment(`What the emulator has to do for ${document.name}: one function for each operation.`),
    `export interface Handlers {`,
    ...members,
    `}`,
  );
}

function pathType(operation: Operation): string {
  if (operation.pathParameters.length === 0) return "Record<never, never>";
  return `{ ${operation.pathParameters.map((parameter) => `${parameter.name}: string`).join("; ")} }`;
}

function queryType(operation: Operation): string {
  if (operation.queryParameters.length === 0) return "Record<never, never>";
  const members = operation.queryParameters.map(
    ({ wireName, required, schema }) => `${constant(wireName)}${required ? "" : "?"}: ${scalarType(schema)}`,
  );
  return `{ ${members.join("; ")} }`;
}

/** The type of a query parameter, which is a text unless the document says otherwise. */
function scalarType({ type }: JsonObject): string {
  if (type === "boolean") return "boolean";
  return type === "integer" || type === "number" ? "number" : "string";
}

function bodyType(operation: Operation, types: Set<string>): string {
  return operation.body === undefined ? "undefined" : named(operation.body.schema, types);
}

function named(schema: Parameters<typeof typeOf>[0], types: Set<string>): string {
  const name = componentName(schema) ?? typeOf(schema);
  types.add(name);
  return name;
}
