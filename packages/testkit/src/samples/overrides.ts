/**
 * What a factory is told to make otherwise: any of the fields, at any depth. A list is given whole, and only a field
 * that may be missing can be `undefined`. A field that the type does not have is a compile error.
 */
export type Overrides<Value> = Value extends string
  ? Value // also `string & {}`, which an open enum ends with
  : Value extends readonly (infer Item)[]
    ? readonly Item[]
    : Value extends object
      ? {
          [Field in keyof Value]?:
            | Overrides<Value[Field]>
            | (Partial<Pick<Value, Field>> extends Pick<Value, Field> ? undefined : never);
        }
      : Value;

/**
 * Gives a copy of a value with some fields replaced: objects are merged, lists are replaced, `null` is kept, and
 * `undefined` removes the field. Nothing in the result is shared with the overrides.
 */
export function override<Value extends object>(value: Value, overrides: Overrides<Value>): Value {
  return merge(value, overrides) as Value;
}

function merge(value: object, overrides: object): object {
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const [field, replacement] of Object.entries(overrides)) {
    const present = fields.get(field);
    if (replacement === undefined) fields.delete(field);
    else if (isObject(replacement)) fields.set(field, merge(isObject(present) ? present : {}, replacement));
    else fields.set(field, structuredClone(replacement));
  }
  return Object.fromEntries(fields);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
