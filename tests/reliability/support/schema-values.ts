import fc from "fast-check";

/** A schema of the bundled documents: what they use of JSON Schema, and no more. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly example?: unknown;
}

/** What references in a document lead to. */
export interface Components {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Values that a schema accepts; the example that it gives is one of them, and comes often. */
export function valuesOf(schema: Schema, document: Components): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(referred(schema.$ref, document), document);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? "object"].flat();
  const values = fc.oneof(...types.map((type) => valuesOfType(type, schema, document)));
  return schema.example === undefined
    ? values
    : fc.oneof({ weight: 1, arbitrary: fc.constant(schema.example) }, { weight: 2, arbitrary: values });
}

/** The schema that a reference leads to. */
export function referred(reference: string, { components }: Components): Schema {
  const found = components.schemas[reference.replace("#/components/schemas/", "")];
  if (found === undefined) throw new Error(`The document has no ${reference}.`);
  return found;
}

function valuesOfType(type: string, schema: Schema, document: Components): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? -(2 ** 31), max: schema.maximum ?? 2 ** 40 });
    case "number":
      return fc.double({
        min: schema.minimum ?? -1e12,
        max: schema.maximum ?? 1e12,
        noNaN: true,
        noDefaultInfinity: true,
      });
    case "string":
      return textsOf(schema);
    case "array":
      return fc.array(valuesOf(schema.items ?? {}, document), { maxLength: 4 });
    case "object":
      return objectsOf(schema, document);
    default:
      throw new Error(`No values are made for the type ${type} yet.`);
  }
}

function objectsOf({ properties = {}, required = [] }: Schema, document: Components): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(
    ([name, member]) => [name, valuesOf(member, document)] as const,
  );
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required], noNullPrototype: true });
}

function textsOf({ pattern, format, minLength = 0, maxLength }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) {
    const fits = (text: string): boolean => {
      const { length } = Array.from(text);
      return length >= minLength && length <= (maxLength ?? Infinity);
    };
    return fc.stringMatching(new RegExp(pattern, "u")).filter(fits);
  }
  switch (format) {
    case "byte":
      return fc.base64String();
    case "uuid":
      return fc.uuid();
    case "uri":
      return fc.webUrl();
    case "date-time":
      return fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
        .map((date) => date.toISOString());
    default:
      return fc.string({ unit: "grapheme", minLength, ...(maxLength !== undefined && { maxLength }) });
  }
}
