import { type Document, type Json, listOf, objectOf, textOf } from "./document.ts";

/** One field of a body, at its place: `website.url`, `msns[]`. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly limits: string;
  readonly description: string;
}

/** Deeper than this no body goes that a person would read here; one that holds itself ends there. */
const deepest = 4;

/** The fields of a schema, those within others below them. */
export function fieldsOf(schema: unknown, document: Document, place = "", depth = 0): Field[] {
  const found = merged(document.follow(schema), document);
  if (depth > deepest) return [];
  if (found.items !== undefined) return fieldsOf(found.items, document, `${place}[]`, depth + 1);
  const required = listOf(found.required);
  return Object.entries(objectOf(found.properties)).flatMap(([name, property]) => {
    const its = merged(document.follow(property), document);
    const here = place === "" ? name : `${place}.${name}`;
    return [
      {
        name: here,
        type: typeOf(its, document),
        required: required.includes(name),
        limits: limitsOf(its.items === undefined ? its : merged(document.follow(its.items), document)),
        description: textOf(its.description),
      },
      ...fieldsOf(its, document, here, depth + 1),
    ];
  });
}

/** What a value is, in a word or two. */
export function typeOf(schema: Json, document: Document): string {
  const found = merged(document.follow(schema), document);
  if (found.items !== undefined) return `list of ${typeOf(objectOf(found.items), document)}`;
  if (listOf(found.enum).length > 0) return "one of a few texts";
  const types = Array.isArray(found.type) ? found.type.map(String) : [textOf(found.type)];
  const words = types.filter((type) => type !== "").map((type) => (type === "string" ? "text" : type));
  if (words.length > 0) return words.join(" or ");
  const choices = [...listOf(found.oneOf), ...listOf(found.anyOf)];
  return choices.length > 0
    ? [...new Set(choices.map((each) => typeOf(objectOf(each), document)))].join(" or ")
    : "anything";
}

/** What a value has to keep to. */
export function limitsOf(schema: Json): string {
  const { minLength, maxLength, minimum, maximum, pattern, format, const: only } = schema;
  const values = [...listOf(schema.enum), ...(only === undefined ? [] : [only])];
  return [
    ...(values.length > 0 ? [values.map((value) => code(String(value))).join(", ")] : []),
    ...(format === undefined ? [] : [code(textOf(format))]),
    range(minLength, maxLength, "characters"),
    range(minimum, maximum, ""),
    ...(pattern === undefined ? [] : [code(textOf(pattern))]),
  ]
    .filter((limit) => limit !== "")
    .join("; ");
}

function range(least: unknown, most: unknown, of: string): string {
  const [from, to] = [least, most].map((bound) => (typeof bound === "number" ? String(bound) : ""));
  if (from === to) return from === "" ? "" : `${from} ${of}`.trim();
  if (to === "") return `${`${from} ${of}`.trim()} or more`;
  return `${from === "" ? "up to" : `${from} to`} ${to} ${of}`.trim();
}

/** A schema with what it is put together of. */
function merged(schema: Json, document: Document): Json {
  const parts = listOf(schema.allOf).map((part) => merged(document.follow(part), document));
  if (parts.length === 0) return schema;
  return Object.assign({}, ...parts, schema, {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties) as Json,
    required: [...parts, schema].flatMap(({ required }) => listOf(required)),
  }) as Json;
}

/** A piece of code in a text, whatever signs are in it. */
export function code(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  const padded = text.startsWith("`") || text.endsWith("`") ? ` ${text} ` : text;
  return `${fence}${padded}${fence}`;
}
