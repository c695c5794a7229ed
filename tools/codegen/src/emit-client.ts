import { emitTolerantTypes } from "./emit-types.ts";
import { bodyConstraints } from "./emit-constraints.ts";
import { componentName, resolve } from "./json.ts";
import {
  type Document,
  type Operation,
  type Parameter,
  type Response,
  successResponse,
  typeOf,
} from "./read-document.ts";
import { comment, constant, exampleCall, lines, type SourceFile } from "./source.ts";

/**
 * The client's share of a document: its types, and for an edition the operation table, the named methods and the
 * constraints of request bodies. A document of the emulator alone has none.
 */
export async function emitClient(document: Document): Promise<SourceFile[]> {
  if (document.emulatorOnly) return [];
  const folder = `packages/client/src/generated/${document.name}`;
  const files: SourceFile[] = [{ path: `${folder}/types.ts`, text: await emitTolerantTypes(document) }];
  if (document.operations.some((operation) => operation.client !== undefined)) {
    files.push({ path: `${folder}/operations.ts`, text: operationTable(document) });
    files.push({ path: `${folder}/resources.ts`, text: await namedMethods(document) });
    files.push({ path: `${folder}/constraints.ts`, text: bodyConstraints(document) });
  }
  return files;
}

function operationTable(document: Document): string {
  const rows = document.operations.map((operation) => {
    const row = {
      id: operation.id,
      method: operation.method,
      path: operation.path,
      ...(operation.availability !== "available" && { availability: operation.availability }),
      ...(operation.plannedFor !== undefined && { plannedFor: operation.plannedFor }),
      ...(operation.takesIdempotencyKey && { idempotencyKey: true }),
      ...(operation.body !== undefined && { body: true }),
      ...(successResponse(operation).schema === undefined && { empty: true }),
      ...(answersWithList(document, operation) && { list: true }),
    };
    return `${operation.id}: ${constant(row)},`;
  });
  return lines(
    `import type { CallOptions, IdempotentCallOptions } from "../../options.ts";`,
    `import type { Operation } from "../../operations/operation.ts";`,
    `import type { ${usedTypes(document).join(", ")} } from "./types.ts";`,
    ``,
    comment(`What each operation takes and gives, by operationId.`),
    `export interface OperationTypes {`,
    ...document.operations.map(
      (operation) =>
        `${operation.id}: { input: ${inputType(operation)}; data: ${dataType(operation)}; options: ${optionsType(operation)} };`,
    ),
    `}`,
    ``,
    comment(`Every operation of edition ${document.name}, by operationId.`),
    `export const operations: Record<keyof OperationTypes, Operation> = {`,
    ...rows,
    `};`,
  );
}

function answersWithList({ root }: Document, operation: Operation): boolean {
  const { schema } = successResponse(operation);
  return schema !== undefined && resolve(root, schema).type === "array";
}

async function namedMethods(document: Document): Promise<string> {
  const resources = new Map<string, Operation[]>();
  for (const operation of document.operations) {
    if (operation.client === undefined) continue;
    resources.set(operation.client.resource, [
      ...(resources.get(operation.client.resource) ?? []),
      operation,
    ]);
  }
  const interfaces: string[] = [];
  for (const [resource, operations] of resources) {
    const methods = await Promise.all(
      operations.map(async (operation) =>
        lines(await methodComment(operation), `${methodSignature(operation)};`),
      ),
    );
    interfaces.push(
      lines(
        comment(`The operations on ${words(resource)}.`),
        `export interface ${typeName(resource)}Resource {`,
        ...methods,
        `}`,
        ``,
      ),
    );
  }
  return lines(
    `import type { CallOptions, IdempotentCallOptions } from "../../options.ts";`,
    `import type { Call } from "../../operations/operation.ts";`,
    `import { operations } from "./operations.ts";`,
    `import type { ${usedTypes(document).join(", ")} } from "./types.ts";`,
    ``,
    ...interfaces,
    comment(`The named methods of edition ${document.name}, by resource.`),
    `export interface Resources {`,
    ...[...resources.keys()].map((resource) => `readonly ${resource}: ${typeName(resource)}Resource;`),
    `}`,
    ``,
    comment(`Makes the named methods on top of one function that carries out any operation.`),
    `export function createResources(call: Call): Resources {`,
    `return {`,
    ...[...resources].map(([resource, list]) =>
      lines(`${resource}: {`, ...list.map((operation) => methodImplementation(operation)), `},`),
    ),
    `};`,
    `}`,
  );
}

async function methodComment(operation: Operation): Promise<string> {
  const parameters = [
    ...valuesNote("path", operation.pathParameters),
    ...valuesNote("query", operation.queryParameters),
  ];
  if (operation.body !== undefined) {
    parameters.push(
      `@param body - ${typeOf(operation.body.schema)}, checked by the API; each field's limits stand with its type.`,
    );
  }
  const options = [
    "A signal",
    "a deadline in milliseconds",
    ...(operation.takesIdempotencyKey ? ["the idempotency key (made for you when left out)"] : []),
    ...(operation.takesMerchantSerialNumber ? ["the merchant serial number"] : []),
  ];
  parameters.push(`@param options - ${options.join(", ")}.`);
  return comment(
    operation.summary,
    ``,
    operation.description,
    ``,
    availabilityNote(operation),
    ``,
    ...parameters,
    `@throws ManagementError, with one of these codes:`,
    ...operation.responses.filter((response) => response.status in ERROR_CODES).map(errorLine),
    ...(operation.availability === "available"
      ? []
      : [`\`operation_unavailable\`: production does not offer this operation; nothing was sent.`]),
    `\`timeout\`, \`network\`, \`aborted\`, \`decode\`, \`server_error\`: see the error classes.`,
    `@example`,
    "```ts",
    await exampleCall(operation),
    "```",
    ...(operation.source === undefined ? [] : [`@see ${operation.source.title}: ${operation.source.url}`]),
  );
}

/** One line for the values that are given as one object. */
function valuesNote(name: "path" | "query", parameters: readonly Parameter[]): string[] {
  if (parameters.length === 0) return [];
  const values = parameters.map((parameter) => `\`${parameter.name}\`: ${lowerFirst(parameter.description)}`);
  return [`@param ${name} - ${values.join(" ")}`];
}

const ERROR_CODES: Record<string, string> = {
  "400": "bad_request",
  "401": "unauthorized",
  "403": "forbidden",
  "404": "not_found",
  "409": "conflict",
  "429": "rate_limited",
};

function errorLine(response: Response): string {
  return `\`${ERROR_CODES[response.status] ?? ""}\`: ${lowerFirst(response.description)}`;
}

function availabilityNote(operation: Operation): string {
  const line = `${operation.method} ${operation.path}.`;
  if (operation.availability === "available") return `${line} Available.`;
  const state =
    operation.plannedFor === undefined ? "Only a proposal" : `Planned for ${operation.plannedFor}`;
  return `${line} ${state}: refused on production unless the client's option \`allowUnavailable\` is set.`;
}

function methodSignature(operation: Operation): string {
  const { pathParameters, queryParameters, body, client } = operation;
  const parameters = [
    ...(pathParameters.length > 0 ? [`path: ${parameterObject(pathParameters)}`] : []),
    ...(queryParameters.length > 0
      ? [`query${optional(queryParameters)}: ${parameterObject(queryParameters)}`]
      : []),
    ...(body === undefined ? [] : [`body: ${typeOf(body.schema)}`]),
    `options?: ${optionsType(operation)}`,
  ];
  return `${client?.method ?? ""}(${parameters.join(", ")}): Promise<${dataType(operation)}>`;
}

function methodImplementation(operation: Operation): string {
  const parameters = [
    ...(operation.pathParameters.length > 0 ? ["path"] : []),
    ...(operation.queryParameters.length > 0 ? ["query"] : []),
    ...(operation.body === undefined ? [] : ["body"]),
  ];
  return `${operation.client?.method ?? ""}: (${[...parameters, "options"].join(", ")}) => call(operations.${operation.id}, { ${parameters.join(", ")} }, options),`;
}

function inputType(operation: Operation): string {
  const { pathParameters, queryParameters, body } = operation;
  const members = [
    ...(pathParameters.length > 0 ? [`path: ${parameterObject(pathParameters)}`] : []),
    ...(queryParameters.length > 0
      ? [`query${optional(queryParameters)}: ${parameterObject(queryParameters)}`]
      : []),
    ...(body === undefined ? [] : [`body: ${typeOf(body.schema)}`]),
  ];
  return members.length === 0 ? "Record<never, never>" : `{ ${members.join("; ")} }`;
}

function parameterObject(parameters: readonly Parameter[]): string {
  const members = parameters.map(
    (parameter) => `${parameter.name}${parameter.required ? "" : "?"}: ${parameterType(parameter)}`,
  );
  return `{ ${members.join("; ")} }`;
}

function parameterType(parameter: Parameter): string {
  const component = componentName(parameter.schema);
  if (component !== undefined) return component;
  const types = [parameter.schema.type].flat().filter((type) => typeof type === "string");
  return types.map((type) => (type === "integer" ? "number" : type)).join(" | ");
}

function optional(parameters: readonly Parameter[]): string {
  return parameters.some((parameter) => parameter.required) ? "" : "?";
}

function optionsType(operation: Operation): string {
  return operation.takesIdempotencyKey ? "IdempotentCallOptions" : "CallOptions";
}

function dataType(operation: Operation): string {
  const success = successResponse(operation);
  return success.schema === undefined ? "void" : typeOf(success.schema);
}

function usedTypes(document: Document): string[] {
  const schemas = document.operations.flatMap((operation) => [
    operation.body?.schema,
    successResponse(operation).schema,
    ...[...operation.pathParameters, ...operation.queryParameters].map((parameter) => parameter.schema),
  ]);
  return [...new Set(schemas.map(componentName).filter((name) => name !== undefined))].sort();
}

function typeName(resource: string): string {
  return resource.charAt(0).toUpperCase() + resource.slice(1);
}

function words(resource: string): string {
  return resource.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
