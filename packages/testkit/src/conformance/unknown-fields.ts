import { follow } from "./contract.ts";
import { kindAndLength, shownName, within } from "./discreet.ts";
import type { Finding } from "./finding.ts";
import { isObject, type JsonObject, objectIn } from "./json.ts";

/** Fields that a body has and its schema does not: what the document has not caught up with. */
export function unknownFields(value: unknown, schema: unknown, document: JsonObject, way = ""): Finding[] {
  const schemas = allOf(schema, document);
  if (Array.isArray(value)) {
    const entries = schemas.map(({ items }) => items).find(isObject);
    return value.flatMap((each) => unknownFields(each, entries, document, within(way, "[]")));
  }
  const isOpen = schemas.some(({ additionalProperties: others }) => others === true || isObject(others));
  const known = Object.assign({}, ...schemas.map((each) => objectIn(each, "properties"))) as JsonObject;
  // What the document leaves open has no fields that it does not know.
  if (!isObject(value) || isOpen || Object.keys(known).length === 0) return [];
  return Object.entries(value).flatMap(([name, member]): Finding[] => {
    const field = within(way, shownName(name));
    if (Object.hasOwn(known, name)) return unknownFields(member, known[name], document, field);
    return [{ kind: "unknown-field", field, says: `is not in the document: ${kindAndLength(member)}` }];
  });
}

/** A schema with all that it is all of, or any of. */
function allOf(schema: unknown, document: JsonObject): JsonObject[] {
  const own = follow(schema, document);
  const parts = [own.allOf, own.oneOf, own.anyOf].flatMap((each) =>
    Array.isArray(each) ? (each as unknown[]) : [],
  );
  return [own, ...parts.flatMap((part) => allOf(part, document))];
}
