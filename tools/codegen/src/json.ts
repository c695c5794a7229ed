export type Json = boolean | number | string | null | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object that a `$ref` points to, or the object itself. */
export function resolve(root: JsonObject, reference: Json): JsonObject {
  if (!isObject(reference)) throw new Error(`Not an object: ${JSON.stringify(reference)}`);
  const pointer = reference.$ref;
  if (typeof pointer !== "string") return reference;
  let target: Json | undefined = root;
  for (const segment of pointer.replace("#/", "").split("/")) {
    target = isObject(target) ? target[segment.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  if (target === undefined) throw new Error(`${pointer} points to nothing.`);
  return resolve(root, target);
}

/** Calls back for every object in a value, the outermost first. */
export function visit(value: Json, callback: (object: JsonObject) => void): void {
  if (isObject(value)) callback(value);
  if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) visit(child, callback);
  }
}

const COMPONENT = "#/components/schemas/";

/** The component schema that a value is a `$ref` to. */
export function componentName(value: Json | undefined): string | undefined {
  if (!isObject(value) || typeof value.$ref !== "string" || !value.$ref.startsWith(COMPONENT))
    return undefined;
  return value.$ref.slice(COMPONENT.length);
}

export function componentReference(name: string): string {
  return COMPONENT + name;
}

/** The names of all component schemas that can be reached from a value. */
export function reachableComponents(root: JsonObject, from: Json, found = new Set<string>()): Set<string> {
  visit(from, (object) => {
    const name = componentName(object);
    if (name === undefined || found.has(name)) return;
    found.add(name);
    reachableComponents(root, resolve(root, object), found);
  });
  return found;
}
