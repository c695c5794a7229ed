/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value has members. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of its own, as an object; an empty one when it is none. */
export function objectIn(of: unknown, name: string): JsonObject {
  const value = isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined;
  return isObject(value) ? value : {};
}
