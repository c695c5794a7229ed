import standaloneCode from "ajv/dist/standalone/index.js";
import { Ajv, type Options } from "ajv";
import { fastFormats } from "ajv-formats/dist/formats.js";

import { componentName, isObject, type Json, type JsonObject } from "./json.ts";
import { type Document, type Operation, type Parameter, typeOf } from "./read-document.ts";
import { comment, lines } from "./source.ts";

/**
 * Compiles every schema that a request or a response is checked against to plain functions, so that nothing is compiled
 * (and no `eval` is needed) when the emulator runs.
 */
export function emitValidators(document: Document): string {
  const ajv = compilerFor(document);
  const exported: Record<string, string> = {};
  const compile = (name: string, schema: JsonObject): string => {
    if (!(name in exported)) ajv.addSchema({ $id: name, ...jsonSchema(schema) });
    return (exported[name] = name);
  };
  const bodies = document.operations.flatMap(({ id, body }) =>
    body === undefined ? [] : [`${id}: ${compile(typeOf(body.schema), body.schema)},`],
  );
  const paths = document.operations.flatMap((operation) =>
    operation.pathParameters.length === 0
      ? []
      : [`${operation.id}: ${compile(`${operation.id}Path`, pathSchema(operation))},`],
  );
  const responses = document.operations.flatMap(({ id, responses }) =>
    responses.flatMap(({ status, schema }) =>
      schema === undefined
        ? []
        : [`"${id} ${status}": ${compile(componentName(schema) ?? `${id}${status}`, schema)},`],
    ),
  );
  return lines(
    ...compiled(ajv, exported),
    comment(`Validators of request bodies, by operationId.`),
    `export const bodyValidators: Readonly<Record<string, Validator>> = {`,
    ...bodies,
    `};`,
    comment(`Validators of path parameters, by operationId.`),
    `export const pathValidators: Readonly<Record<string, Validator>> = {`,
    ...paths,
    `};`,
    comment(`Validators of responses, by operationId and status.`),
    `export const responseValidators: Readonly<Record<string, Validator>> = {`,
    ...responses,
    `};`,
  );
}

/**
 * Compiles what the queries of requests are checked against. These functions change what they check: a query is texts, and
 * becomes what the document says that it is.
 */
export function emitQueryValidators(document: Document): string {
  const ajv = compilerFor(document, { coerceTypes: true });
  const operations = document.operations.filter(({ queryParameters }) => queryParameters.length > 0);
  const exported: Record<string, string> = {};
  for (const { id, queryParameters } of operations) {
    const name = `${id}Query`;
    ajv.addSchema({ $id: name, ...jsonSchema(parametersSchema(queryParameters)) });
    exported[name] = name;
  }
  return lines(
    ...compiled(ajv, exported),
    comment(
      `Validators of queries, by operationId. They turn texts into what the document says that they are.`,
    ),
    `export const queryValidators: Readonly<Record<string, Validator>> = {`,
    ...operations.map(({ id }) => `${id}: ${id}Query,`),
    `};`,
  );
}

function compilerFor(document: Document, options: Options = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    formats: FORMATS,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    ...options,
  });
  ajv.addSchema({ $id: DEFINITIONS, $defs: definitions(document) });
  return ajv;
}

function compiled(ajv: Ajv, exported: Readonly<Record<string, string>>): string[] {
  return [
    `// @ts-nocheck -- compiled by Ajv from the document`,
    `import { unicodeLength } from "../../emulator/http/unicode-length.ts";`,
    `import type { Validator } from "../../emulator/http/validate.ts";`,
    ``,
    withoutRequire(standaloneCode.default(ajv, { ...exported })),
    ``,
  ];
}

const DEFINITIONS = "document";

/** Regular expressions are written into the compiled code; functions would have to be imported when it runs. */
const FORMATS: Record<string, RegExp> = {
  "date-time": pattern("date-time"),
  uri: pattern("uri"),
  uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
};

function pattern(name: "date-time" | "uri"): RegExp {
  const format: unknown = fastFormats[name];
  const validate =
    typeof format === "object" && format !== null && "validate" in format ? format.validate : format;
  if (!(validate instanceof RegExp)) throw new Error(`The format ${name} is not a regular expression.`);
  return validate;
}

function definitions(document: Document): JsonObject {
  const components = document.root.components;
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  return mapValues(schemas, jsonSchema);
}

function pathSchema(operation: Operation): JsonObject {
  return {
    type: "object",
    required: operation.pathParameters.map((parameter) => parameter.name),
    properties: Object.fromEntries(
      operation.pathParameters.map((parameter) => [parameter.name, parameter.schema]),
    ),
  };
}

function parametersSchema(parameters: readonly Parameter[]): JsonObject {
  return {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ wireName }) => wireName),
    properties: Object.fromEntries(parameters.map(({ wireName, schema }) => [wireName, schema])),
  };
}

/** Annotations: they say something to a reader and nothing to a validator. */
const ANNOTATIONS = new Set(["description", "example", "examples", "externalDocs", "title", "deprecated"]);

/**
 * OpenAPI's schema as plain JSON Schema: references into one set of definitions, no annotations, and no field that the
 * document does not name (the emulator can overlook those when it is told to be lenient).
 */
function jsonSchema(schema: Json): JsonObject {
  if (!isObject(schema)) throw new Error(`Not a schema: ${JSON.stringify(schema)}`);
  const plain: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) continue;
    if (keyword === "format" && value === "int64") continue;
    if (keyword === "$ref" && typeof value === "string") {
      plain.$ref = value.replace("#/components/schemas/", `${DEFINITIONS}#/$defs/`);
    } else if (keyword === "properties" && isObject(value)) {
      plain.properties = mapValues(value, jsonSchema);
      plain.additionalProperties ??= false;
    } else if (keyword === "items") {
      plain.items = jsonSchema(value);
    } else if (Array.isArray(value) && ["allOf", "anyOf", "oneOf"].includes(keyword)) {
      plain[keyword] = value.map(jsonSchema);
    } else {
      plain[keyword] = value;
    }
  }
  return plain;
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The only function of Ajv that the compiled code needs when it runs is one that counts characters. */
function withoutRequire(code: string): string {
  const replaced = code
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "unicodeLength")
    .replaceAll(`"use strict";`, "")
    .replaceAll(/^export const (\w+) =/gm, "const $1 =");
  const left = /require\([^)]*\)/.exec(replaced);
  if (left !== null) throw new Error(`The compiled validators would need ${left[0]} when they run.`);
  return replaced;
}
