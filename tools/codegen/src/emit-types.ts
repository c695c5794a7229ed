import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

import type { Json, JsonObject } from "./json.ts";
import { componentName, componentReference, isObject, reachableComponents, visit } from "./json.ts";
import type { Document } from "./read-document.ts";
import { comment } from "./source.ts";

const OPEN = "x-open-enum";

/**
 * The types of a document as the emulator has to keep to them: schemas only, every enum closed.
 */
export async function emitExactTypes(document: Document): Promise<string> {
  return emitTypes({ ...document.root, paths: {} });
}

/**
 * The types of a document as a client may rely on them: enums in responses are open, because a new value is not a
 * breaking change of the API; headers that the client supplies itself are not asked for.
 */
export async function emitTolerantTypes(document: Document): Promise<string> {
  const root = structuredClone(document.root);
  removeHeaderParameters(root);
  openResponseEnums(root);
  return emitTypes(root);
}

async function emitTypes(root: JsonObject): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(root), {
    // A default would make the property required, and an update would have to send `status`.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => (OPEN in schema ? openUnion(schema.enum ?? []) : undefined),
  });
  return documented(astToString(nodes), root);
}

/**
 * Says of each type what the document says of its schema, and leaves out what no program names: responses and parameters,
 * of which the types of the operations are made already, and lists that are always empty.
 */
function documented(types: string, { components }: JsonObject): string {
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  return types
    .replaceAll(/^export type \w+ = components\[['"](?:responses|parameters)['"]\].*\n/gm, "")
    .replaceAll(/^export type (?:webhooks|\$defs) = .*\n/gm, "")
    .replaceAll(
      /^export type \w+ = components\[['"]schemas['"]\]\[['"](.+)['"]\];$/gm,
      (line, name: string) => {
        const schema = schemas[name];
        const description = isObject(schema) ? schema.description : undefined;
        return typeof description === "string" ? `${comment(description)}\n${line}` : line;
      },
    )
    .replace(
      /^export interface paths \{/m,
      "/** Every path with its operations, as openapi-fetch reads them. */\n$&",
    )
    .replace(/^export interface components \{/m, "/** The schemas and answers that have a name. */\n$&")
    .replace(/^export interface operations \{/m, "/** Every operation by its operationId. */\n$&");
}

/** `"A" | "B" | (string & {})`: any string is accepted, and an editor still proposes the known ones. */
function openUnion(values: readonly unknown[]): ts.TypeNode {
  const { factory } = ts;
  const known = values.map((value) => {
    if (value === null) return factory.createLiteralTypeNode(factory.createNull());
    if (typeof value === "string") return factory.createLiteralTypeNode(factory.createStringLiteral(value));
    throw new Error(`An enum of strings holds ${JSON.stringify(value)}.`);
  });
  const other = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([...known, other]);
}

function removeHeaderParameters(root: JsonObject): void {
  const headers = new Set<string>();
  const components = root.components;
  const parameters = isObject(components) && isObject(components.parameters) ? components.parameters : {};
  for (const [name, parameter] of Object.entries(parameters)) {
    if (isObject(parameter) && parameter.in === "header") headers.add(name);
  }
  visit(root, (object) => {
    if (!Array.isArray(object.parameters)) return;
    object.parameters = object.parameters.filter((parameter) => {
      if (!isObject(parameter)) return true;
      const referenced = typeof parameter.$ref === "string" ? parameter.$ref.split("/").at(-1) : undefined;
      return parameter.in !== "header" && !(referenced !== undefined && headers.has(referenced));
    });
  });
  if (!isObject(components)) return;
  components.parameters = Object.fromEntries(
    Object.entries(parameters).filter(([name]) => !headers.has(name)),
  );
}

/**
 * Marks every enum that a response can contain. A schema that requests use too stays closed for them, and responses get
 * a copy of it under the name `Open…`.
 */
function openResponseEnums(root: JsonObject): void {
  const requests = new Set<string>();
  const responses = new Set<string>();
  visit(root, (object) => {
    if (isObject(object.requestBody)) reachableComponents(root, object.requestBody, requests);
    if (Array.isArray(object.parameters)) reachableComponents(root, object.parameters, requests);
    if (isObject(object.responses)) reachableComponents(root, object.responses, responses);
  });
  const schemas =
    isObject(root.components) && isObject(root.components.schemas) ? root.components.schemas : {};
  const hasEnum = (name: string): boolean =>
    [name, ...reachableComponents(root, schemas[name] ?? null)].some((reached) =>
      containsEnum(schemas[reached] ?? null),
    );
  const copied = new Set([...responses].filter((name) => requests.has(name) && hasEnum(name)));

  for (const name of copied) schemas[`Open${name}`] = structuredClone(schemas[name] ?? null);
  const ofResponses = [...responses].map((name) => (copied.has(name) ? `Open${name}` : name));
  const open = (from: Json): void => {
    visit(from, (object) => {
      if (Array.isArray(object.enum)) object[OPEN] = true;
      const name = componentName(object);
      if (name !== undefined && copied.has(name)) object.$ref = componentReference(`Open${name}`);
    });
  };
  for (const name of ofResponses) if (!requests.has(name)) open(schemas[name] ?? null);
  visit(root, (object) => {
    if (isObject(object.responses)) open(object.responses);
  });
}

function containsEnum(schema: Json): boolean {
  let found = false;
  visit(schema, (object) => {
    found ||= Array.isArray(object.enum);
  });
  return found;
}
