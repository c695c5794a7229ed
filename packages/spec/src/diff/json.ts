/** An object of a document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value has members. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of its own, other than what every object inherits. */
export function member(of: JsonObject, name: string): unknown {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

/** A member that is an object; an empty one when it is not. */
export function objectIn(of: JsonObject, name: string): JsonObject {
  const value = member(of, name);
  return isObject(value) ? value : {};
}

/** A member that is a list; an empty one when it is not. */
export function listIn(of: JsonObject, name: string): readonly unknown[] {
  const value = member(of, name);
  return Array.isArray(value) ? value : [];
}

/** A member that is a text. */
export function textIn(of: JsonObject, name: string): string | undefined {
  const value = member(of, name);
  return typeof value === "string" ? value : undefined;
}

/** A value as a text that is the same whatever the order of its members. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    isObject(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
