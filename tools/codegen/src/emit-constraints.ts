import { componentName, componentReference, isObject, type Json, resolve } from "./json.ts";
import { type Document, typeOf } from "./read-document.ts";
import { constant, lines } from "./source.ts";

/** What the document demands of request bodies, as data: a constant for each named schema, after those that it uses. */
export function bodyConstraints(document: Document): string {
  const constants = new Map<string, string>();
  const use = (name: string, users: readonly string[]): string => {
    if (users.includes(name)) throw new Error(`${name} contains itself, which no constraint can say.`);
    if (!constants.has(name)) {
      const schema = resolve(document.root, { $ref: componentReference(name) });
      const text = constraint(schema, name, (component) => use(component, [...users, name]));
      constants.set(name, `export const ${constantName(name)}: Constraint = ${text};`);
    }
    return constantName(name);
  };
  for (const { body } of document.operations) if (body !== undefined) use(typeOf(body.schema), []);
  return lines(
    `import type { Constraint } from "../../helpers/check-prefill/constraint.ts";`,
    ``,
    `// What the document demands of each request body, and of what is in it.`,
    ...[...constants.values()].flatMap((text) => [``, text]),
  );
}

/** Keywords that a constraint has as the document has them; `type`, `enum` and `properties` take some care. */
const LIMITS = ["pattern", "minLength", "maxLength", "minimum", "maximum", "required"];
const FORMATS_WITHOUT_LIMITS: Json[] = ["int64"];
const NO_LIMITS = ["description", "example", "examples", "externalDocs", "title", "default"];

/** A schema as a constraint in TypeScript. What cannot be said in one is an error here, and not a check that is missing. */
function constraint(schema: Json, where: string, use: (component: string) => string): string {
  const component = componentName(schema);
  if (component !== undefined) return use(component);
  if (!isObject(schema)) throw new Error(`${where} is no schema.`);
  const types = [schema.type ?? null].flat();
  const [type, ...others] = types.filter((name) => name !== "null");
  if (typeof type !== "string" || others.length > 0) throw new Error(`${where} needs one type besides null.`);
  const values = Array.isArray(schema.enum) ? schema.enum : undefined;

  const members = [`type: ${constant(type)}`];
  if (types.includes("null") && values?.includes(null) !== false) members.push(`nullable: true`);
  if (values !== undefined) members.push(`enum: ${constant(values.filter((value) => value !== null))}`);
  for (const [keyword, value] of Object.entries(schema)) {
    if (["type", "enum", ...NO_LIMITS].includes(keyword) || keyword.startsWith("x-")) continue;
    if (keyword === "format" && FORMATS_WITHOUT_LIMITS.includes(value)) continue;
    if (keyword === "properties" && isObject(value)) {
      const properties = Object.entries(value).map(
        ([name, property]) => `${constant(name)}: ${constraint(property, `${where}.${name}`, use)},`,
      );
      members.push(lines(`properties: {`, ...properties, `}`));
    } else if (keyword === "format" || LIMITS.includes(keyword)) {
      members.push(`${keyword}: ${constant(value)}`);
    } else {
      throw new Error(`${where} has ${keyword}, which no constraint can say.`);
    }
  }
  return `{ ${members.join(", ")} }`;
}

function constantName(component: string): string {
  return component.charAt(0).toLowerCase() + component.slice(1);
}
