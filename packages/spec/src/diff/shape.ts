import type { Document } from "./document.ts";
import { canonical, isObject, type JsonObject, listIn, member, objectIn, textIn } from "./json.ts";
import { type Limits, limitsOf } from "./limits.ts";

/** What a schema says once all that it refers to, and all that it is all of, is taken together. */
export interface Shape {
  /** Without `null`; `undefined` when any type will do. */
  readonly types: readonly string[] | undefined;
  readonly nullable: boolean;
  /** Without `null`, each as JSON; `undefined` when any value will do. */
  readonly values: readonly string[] | undefined;
  readonly format: string | undefined;
  readonly pattern: string | undefined;
  readonly limits: Limits;
  readonly fields: ReadonlyMap<string, unknown>;
  readonly required: ReadonlySet<string>;
  /** What other fields may be: anything, nothing, or what fits a schema. */
  readonly others: unknown;
  readonly entries: unknown;
  /** One of which a value has to fit. */
  readonly variants: readonly unknown[];
  readonly default: string | undefined;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** What this comparison does not understand, as JSON, by keyword. */
  readonly rest: ReadonlyMap<string, string>;
  readonly wording: string;
}

const notUnderstood = [
  ...[
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
  ],
  ...[
    "contains",
    "prefixItems",
    "multipleOf",
    "uniqueItems",
    "contentEncoding",
    "contentMediaType",
    "discriminator",
  ],
] as const;

/** The keywords that say something to people and nothing to machines. */
const wordingKeywords = ["title", "summary", "description", "example", "examples", "externalDocs"] as const;

const shapes = new WeakMap<Document, WeakMap<object, Shape>>();

/** Reads a schema, of OpenAPI 3.0 or 3.1. The same schema has the same shape, so that what leads in a circle shows. */
export function shapeOf(schema: unknown, document: Document): Shape {
  if (!isObject(schema)) return read(schema, document);
  const known = shapes.get(document) ?? new WeakMap<object, Shape>();
  shapes.set(document, known);
  const shape = known.get(schema) ?? read(schema, document);
  known.set(schema, shape);
  return shape;
}

function read(schema: unknown, document: Document): Shape {
  const members = membersOf(schema, document, new Set());
  const unions = members.map((each) => unionOf(each, document));
  const all = <Value>(read: (each: JsonObject) => Value | undefined): Value[] =>
    members.flatMap((each) => read(each) ?? []);
  const values = common(
    members
      .flatMap((each) => valuesOf(each))
      .concat(unions.flatMap(({ values }) => (values ? [values] : []))),
  );
  const types = common(members.flatMap(typesOf)) ?? typesOfValues(values);
  const patterns = all((each) => textIn(each, "pattern"));
  const others = all((each) => member(each, "additionalProperties") ?? member(each, "unevaluatedProperties"));
  return {
    types,
    nullable: nullability(schema, document, new Set()) ?? types === undefined,
    values: values?.filter((each) => each !== "null"),
    format: joined(all((each) => textIn(each, "format"))),
    pattern: joined(patterns),
    limits: limitsOf(members),
    fields: fieldsOf(members),
    required: new Set(members.flatMap((each) => listIn(each, "required").map(String))),
    others: others.includes(false) ? false : (others.find(isObject) ?? true),
    entries: joint(all((each) => member(each, "items"))),
    variants: unions.flatMap(({ variants }) => variants),
    default: all((each) => canonicalMember(each, "default"))[0],
    deprecated: members.some((each) => member(each, "deprecated") === true),
    readOnly: members.some((each) => member(each, "readOnly") === true),
    writeOnly: members.some((each) => member(each, "writeOnly") === true),
    rest: new Map(
      notUnderstood.flatMap((keyword) => {
        const found = all((each) => canonicalMember(each, keyword));
        return found.length === 0 ? [] : [[keyword, found.join(" ")]];
      }),
    ),
    wording: isObject(schema) ? wordingOf(schema) : "",
  };
}

/** What a part of a document tells people. */
export function wordingOf(part: JsonObject): string {
  return canonical(Object.fromEntries(wordingKeywords.map((keyword) => [keyword, member(part, keyword)])));
}

/** The schema itself, what it refers to, and what it is all of. What is all of itself adds nothing the second time. */
function membersOf(schema: unknown, document: Document, seen: Set<unknown>): JsonObject[] {
  if (schema === false) return [{ enum: [] }];
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  return [schema, ...partsOf(schema, document).flatMap((part) => membersOf(part, document, seen))];
}

function partsOf(schema: JsonObject, document: Document): unknown[] {
  const reference = textIn(schema, "$ref");
  return [
    ...(reference === undefined ? [] : [document.target(reference)]),
    ...listIn(schema, "allOf"),
    ...unionsOf(schema).flatMap((options) => (options.length === 1 ? options : [])),
  ];
}

/** What its unions offer but for `null`, which is read as nullability. */
function unionsOf(schema: JsonObject): unknown[][] {
  return (["oneOf", "anyOf"] as const)
    .map((keyword) => listIn(schema, keyword).filter((each) => !isNull(each)))
    .filter((options) => options.length > 0);
}

/** A union of constants is a list of values; any other offers variants. */
function unionOf(
  schema: JsonObject,
  document: Document,
): { readonly variants: readonly unknown[]; readonly values?: readonly string[] } {
  const options = unionsOf(schema).filter(({ length }) => length > 1);
  const variants = options.flat();
  const values = variants.map((each) => valuesOf(document.follow(each))[0]);
  if (variants.length === 0 || values.some((each) => each === undefined)) return { variants };
  return { variants: [], values: values.flatMap((each) => each ?? []) };
}

function isNull(schema: unknown): boolean {
  return (
    isObject(schema) && (member(schema, "type") === "null" || canonicalMember(schema, "enum") === "[null]")
  );
}

/** The types that a schema names or, when it names none, those that its keywords are for. */
function typesOf(schema: JsonObject): (readonly string[])[] {
  const type = member(schema, "type");
  const named = (Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : []).filter(
    (each) => each !== "null",
  );
  if (named.length > 0) return [named];
  if ("properties" in schema) return [["object"]];
  return "items" in schema ? [["array"]] : [];
}

function typesOfValues(values: readonly string[] | undefined): readonly string[] | undefined {
  const found = (values ?? []).map((each) => JSON.parse(each) as unknown).filter((each) => each !== null);
  if (found.length === 0) return undefined;
  return Array.from(new Set(found.map((each) => (Array.isArray(each) ? "array" : typeof each))));
}

function valuesOf(schema: JsonObject): (readonly string[])[] {
  const constant = canonicalMember(schema, "const");
  return [
    ...("enum" in schema ? [listIn(schema, "enum").map((each) => canonical(each))] : []),
    ...(constant === undefined ? [] : [[constant]]),
  ];
}

/**
 * Whether `null` will do, if the schema has an opinion. What stands outside goes before what is referred to: documents of
 * OpenAPI 3.0 write `nullable` beside a reference and mean it, although it counts for nothing there.
 */
function nullability(schema: unknown, document: Document, seen: Set<unknown>): boolean | undefined {
  if (!isObject(schema) || seen.has(schema)) return undefined;
  seen.add(schema);
  const type = member(schema, "type");
  const hasNull = [...listIn(schema, "oneOf"), ...listIn(schema, "anyOf")].some(isNull);
  if (member(schema, "nullable") === true || hasNull) return true;
  if (Array.isArray(type)) return type.includes("null");
  if (type !== undefined) return type === "null";
  if ("enum" in schema) return listIn(schema, "enum").includes(null);
  const opinions = partsOf(schema, document).flatMap((part) => nullability(part, document, seen) ?? []);
  if (opinions.length > 0) return opinions.every(Boolean);
  return "properties" in schema || "items" in schema || unionsOf(schema).length > 0 ? false : undefined;
}

/** What all lists have; an integer is a number too. */
function common(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  if (lists.length === 0) return undefined;
  return lists.reduce((one, other) => [
    ...one.filter((each) => other.includes(each) || (each === "integer" && other.includes("number"))),
    ...other.filter((each) => each === "integer" && !one.includes(each) && one.includes("number")),
  ]);
}

function fieldsOf(members: readonly JsonObject[]): Map<string, unknown> {
  const found = new Map<string, unknown[]>();
  for (const each of members) {
    for (const [name, schema] of Object.entries(objectIn(each, "properties")))
      found.set(name, [...(found.get(name) ?? []), schema]);
  }
  return new Map(Array.from(found, ([name, schemas]) => [name, joint(schemas)]));
}

function joint(schemas: readonly unknown[]): unknown {
  return schemas.length > 1 ? { allOf: schemas } : schemas[0];
}

function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : Array.from(new Set(texts)).join(" and ");
}

function canonicalMember(schema: JsonObject, name: string): string | undefined {
  return Object.hasOwn(schema, name) ? canonical(schema[name]) : undefined;
}
