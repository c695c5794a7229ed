import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

import type { Json, JsonObject } from "./json.ts";
import { componentName, isObject, resolve, visit } from "./json.ts";

/** One OpenAPI document of `@vipps-management/spec`, read once and asked by everything that is emitted. */
export interface Document {
  /** The name of the document, which is the name of the generated folders: `2023-08`, `access-token`. */
  readonly name: string;
  /** The document itself, with media types reduced to `application/json` and the like. */
  readonly root: JsonObject;
  /** Whether it describes the emulator and not the API, so that no client comes of it. */
  readonly emulatorOnly: boolean;
  readonly operations: readonly Operation[];
}

/** What the emitters need to know of an operation. */
export interface Operation {
  readonly id: string;
  readonly method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
  /** The path with camel-case parameters, e.g. `/management/v1/product-orders/{productOrderId}`. */
  readonly path: string;
  /** Other spellings of the path that the same operation answers to. */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly source: { readonly title: string; readonly url: string } | undefined;
  readonly availability: string;
  readonly plannedFor: string | undefined;
  readonly callers: readonly string[];
  /** The client's `resource.method`, absent where the client has no named method for the operation. */
  readonly client: { readonly resource: string; readonly method: string } | undefined;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  readonly takesIdempotencyKey: boolean;
  /** Whether it can be called on behalf of one sales unit. */
  readonly takesMerchantSerialNumber: boolean;
  readonly body: Body | undefined;
  readonly responses: readonly Response[];
}

export interface Parameter {
  /** As the document spells it. */
  readonly wireName: string;
  /** As TypeScript spells it. */
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonObject;
  readonly example: Json | undefined;
}

export interface Body {
  readonly mediaType: string;
  readonly schema: JsonObject;
  readonly examples: readonly Json[];
}

export interface Response {
  /** A status code, or `default`. */
  readonly status: string;
  readonly description: string;
  /** As sent, parameters included: `application/json;charset=UTF-8`. */
  readonly contentType: string | undefined;
  readonly schema: JsonObject | undefined;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Where `@vipps-management/spec` has put its bundled documents. */
export function bundledDocuments(): string {
  const manifest = createRequire(import.meta.url).resolve("@vipps-management/spec/package.json");
  return path.join(path.dirname(manifest), "dist");
}

/** Reads every bundled document in a folder. */
export async function readDocuments(folder: string): Promise<Document[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  if (files.length === 0)
    throw new Error(`No bundled document in ${folder}: build @vipps-management/spec first.`);
  return Promise.all(
    files.map(async (file) =>
      readDocument(
        path.basename(file, ".json"),
        JSON.parse(await readFile(path.join(folder, file), "utf8")) as JsonObject,
      ),
    ),
  );
}

/** Makes a document of parsed OpenAPI. */
export function readDocument(name: string, bundled: JsonObject): Document {
  const operations: Operation[] = [];
  for (const [template, item] of Object.entries(objectAt(bundled, "paths"))) {
    if (!isObject(item)) continue;
    for (const method of METHODS) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      const parameters = [...list(item.parameters), ...list(operation.parameters)];
      const place = { method: method.toUpperCase() as Operation["method"], template };
      operations.push(readOperation(bundled, place, { ...operation, parameters }));
    }
  }
  const emulatorOnly = bundled["x-emulator-only"] === true;
  return { name, root: withPlainMediaTypes(bundled), emulatorOnly, operations };
}

/** The answer of an operation that has done what it was asked for. */
export function successResponse(operation: Operation): Response {
  const success = operation.responses.find((response) => response.status.startsWith("2"));
  if (success === undefined) throw new Error(`${operation.id} has no success response.`);
  return success;
}

/** Bodies are named in the documents, so that their types have names too. */
export function typeOf(schema: Parameter["schema"]): string {
  const name = componentName(schema);
  if (name === undefined)
    throw new Error(`Give this schema a name in the document: ${JSON.stringify(schema)}`);
  return name;
}

function readOperation(
  root: JsonObject,
  { method, template }: { method: Operation["method"]; template: string },
  operation: JsonObject,
): Operation {
  const id = text(operation, "operationId");
  if (id === "") throw new Error(`${method} ${template} has no operationId.`);
  const parameters = list(operation.parameters).map((parameter) => readParameter(root, parameter));
  const inPlace = (place: string): Parameter[] =>
    parameters
      .filter((parameter) => parameter.place === place)
      .map(({ place: _, ...parameter }) => parameter);
  const headers = inPlace("header").map(({ wireName }) => wireName);
  const resource = text(operation, "x-resource");
  const callers = strings(operation["x-callers"]);
  if (resource !== "" && callers.length === 0) {
    throw new Error(`${id} does not say whose keys may call it: give it x-callers.`);
  }
  const externalDocs = operation.externalDocs;
  return {
    id,
    method,
    path: camelCaseTemplate(template),
    aliases: strings(operation["x-path-aliases"]).map(camelCaseTemplate),
    summary: text(operation, "summary"),
    description: text(operation, "description"),
    source: isObject(externalDocs)
      ? { title: text(externalDocs, "description"), url: text(externalDocs, "url") }
      : undefined,
    availability: text(operation, "x-availability") || "available",
    plannedFor: text(operation, "x-planned-for") || undefined,
    callers,
    client: resource === "" ? undefined : { resource, method: text(operation, "x-method") },
    pathParameters: inPlace("path"),
    queryParameters: inPlace("query"),
    takesIdempotencyKey: headers.includes("Idempotency-Key"),
    takesMerchantSerialNumber: headers.includes("Merchant-Serial-Number"),
    body: readBody(root, operation.requestBody),
    responses: Object.entries(objectAt(operation, "responses")).map(([status, response]) =>
      readResponse(root, status, response),
    ),
  };
}

function readParameter(root: JsonObject, reference: Json): Parameter & { place: string } {
  const parameter = resolve(root, reference);
  const wireName = text(parameter, "name");
  return {
    place: text(parameter, "in"),
    wireName,
    name: camelCase(wireName),
    required: parameter.required === true,
    description: text(parameter, "description"),
    schema: objectAt(parameter, "schema"),
    example: parameter.example,
  };
}

function readBody(root: JsonObject, reference: Json | undefined): Body | undefined {
  if (reference === undefined) return undefined;
  const [mediaType, media] = Object.entries(objectAt(resolve(root, reference), "content"))[0] ?? [];
  if (mediaType === undefined || !isObject(media)) return undefined;
  const examples = Object.values(objectAt(media, "examples")).map(
    (example) => resolve(root, example).value ?? null,
  );
  return { mediaType, schema: objectAt(media, "schema"), examples };
}

function readResponse(root: JsonObject, status: string, reference: Json): Response {
  const response = resolve(root, reference);
  const [contentType, media] = Object.entries(objectAt(response, "content"))[0] ?? [];
  return {
    status,
    description: text(response, "description"),
    contentType,
    schema: isObject(media) ? objectAt(media, "schema") : undefined,
  };
}

/**
 * The official documents write `application/json;charset=UTF-8`. Types indexed by `application/json` would find nothing
 * there, so parameters of media types are dropped from what types are made of.
 */
function withPlainMediaTypes(bundled: JsonObject): JsonObject {
  const root = structuredClone(bundled);
  visit(root, (object) => {
    if (!isObject(object.content)) return;
    object.content = Object.fromEntries(
      Object.entries(object.content).map(([type, media]) => [type.split(";")[0] ?? type, media]),
    );
  });
  return root;
}

function camelCaseTemplate(template: string): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => `{${camelCase(name)}}`);
}

function camelCase(name: string): string {
  const joined = name.replaceAll(/-+([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isObject(value) ? value : {};
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function strings(value: Json | undefined): string[] {
  return list(value).filter((item) => typeof item === "string");
}

function text(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === "string" ? value.trim() : "";
}
