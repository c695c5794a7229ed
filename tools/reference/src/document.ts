import { createRequire } from "node:module";

/** An object of a document, as JSON gives it. */
export type Json = Readonly<Record<string, unknown>>;

/** A document, with its references followed. */
export interface Document {
  readonly root: Json;
  /** What stands there, or where it refers to. */
  readonly follow: (value: unknown) => Json;
}

/** One operation, with all that its path says too. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly json: Json;
  readonly parameters: readonly Json[];
}

const methods = ["get", "post", "put", "patch", "delete"];

/**
 * Opens a document of the spec package.
 *
 * @param name - `2026-01`, `2023-08`, `access-token` or `control`.
 */
export function readDocument(name: string): Document {
  const root = createRequire(import.meta.url)(`@vipps-management/spec/${name}.json`) as Json;
  return { root, follow: (value) => followed(root, value) };
}

function followed(root: Json, value: unknown): Json {
  const found = objectOf(value);
  return typeof found.$ref === "string" ? followed(root, pointedAt(root, found.$ref)) : found;
}

/** Every operation of a document, in its order. */
export function operationsOf({ root, follow }: Document): Operation[] {
  return Object.entries(objectOf(root.paths)).flatMap(([path, item]) => {
    const shared = listOf(objectOf(item).parameters);
    return Object.entries(objectOf(item))
      .filter(([method]) => methods.includes(method))
      .map(([method, json]) => ({
        method: method.toUpperCase(),
        path,
        json: objectOf(json),
        parameters: [...listOf(objectOf(json).parameters), ...shared].map(follow),
      }));
  });
}

/** An object, an empty one for everything else. */
export function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** A list, an empty one for everything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, an empty one for everything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** RFC 6901: what a pointer within the document leads to. */
function pointedAt(root: Json, reference: string): unknown {
  const steps = reference.slice(2).split("/");
  return steps.reduce<unknown>(
    (at, step) => objectOf(at)[step.replaceAll("~1", "/").replaceAll("~0", "~")],
    root,
  );
}
