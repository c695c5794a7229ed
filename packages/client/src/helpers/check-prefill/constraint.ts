import type { PrefillFinding } from "./finding.ts";

/** What an OpenAPI document demands of a value, as plain data. */
export interface Constraint {
  readonly type: "boolean" | "integer" | "number" | "object" | "string";
  readonly nullable?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: "byte" | "uuid";
  /** In code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  /** Every member that an object may have. */
  readonly properties?: Readonly<Record<string, Constraint>>;
}

/** What is wrong with a value, and what is left of it without that. */
export interface Examined {
  readonly findings: readonly PrefillFinding[];
  /** The value without what is wrong and without `null`, which says nothing; undefined when nothing is left. */
  readonly sound: unknown;
}

/** Holds a JSON value against a document's demands. */
export function examine(constraint: Constraint, value: unknown, path = "#"): Examined {
  if (value === null && constraint.nullable === true) return { findings: [], sound: undefined };
  if (!isOfType(value, constraint.type)) {
    const message = `is ${typeName(value)}; it must be ${typeNames[constraint.type]}`;
    return { findings: [{ path, message, source: "document" }], sound: undefined };
  }
  if (constraint.type === "object") return examineMembers(constraint, value as object, path);
  const faults = typeof value === "string" ? textFaults(constraint, value) : numberFaults(constraint, value);
  const findings = faults.map((message): PrefillFinding => ({ path, message, source: "document" }));
  return { findings, sound: findings.length === 0 ? value : undefined };
}

function examineMembers(
  { properties = {}, required = [] }: Constraint,
  value: object,
  path: string,
): Examined {
  const findings: PrefillFinding[] = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({ path: member(path, name), message: "is missing; it is required", source: "document" }));
  const sound: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    const constraint = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (constraint === undefined) {
      // The document does not forbid it; the platform says of all its APIs that they refuse it.
      const message = `is no field of this request${suggestion(name, Object.keys(properties))}`;
      findings.push({ path: member(path, name), message, source: "platform" });
      continue;
    }
    const examined = examine(constraint, given, member(path, name));
    findings.push(...examined.findings);
    if (examined.sound !== undefined) sound[name] = examined.sound;
  }
  return { findings, sound };
}

function textFaults(constraint: Constraint, text: string): string[] {
  const { enum: values, format, pattern, minLength = 0, maxLength = Infinity } = constraint;
  if (values !== undefined && !values.includes(text))
    return [`is ${shown(text)}; it must be one of ${values.join(", ")}`];
  if (format !== undefined && !formats[format].pattern.test(text))
    return [`is ${shown(text)}; it must be ${formats[format].name}`];
  const faults: string[] = [];
  const length = Array.from(text).length;
  if (length < minLength)
    faults.push(`has ${characters(length)}; it must have at least ${String(minLength)}`);
  if (length > maxLength) faults.push(`has ${characters(length)}; it must have at most ${String(maxLength)}`);
  if (pattern === undefined || new RegExp(pattern, "u").test(text)) return faults;
  const wrong = wrongCharacters(pattern, text).map(shown).join(", ");
  if (wrong !== "") faults.push(`holds ${wrong}, which is not allowed; it must match ${pattern}`);
  return faults.length > 0 ? faults : [`is ${shown(text)}; it must match ${pattern}`];
}

/** A pattern of allowed characters is broken by those that it does not match one by one; they say more than it does. */
function wrongCharacters(pattern: string, text: string): string[] {
  const matcher = new RegExp(pattern, "u");
  const characters = Array.from(new Set(text));
  const wrong = characters.filter((character) => !matcher.test(character));
  return wrong.length < characters.length ? wrong : [];
}

function numberFaults({ minimum = -Infinity, maximum = Infinity }: Constraint, value: unknown): string[] {
  if (typeof value !== "number") return [];
  if (value < minimum) return [`is ${String(value)}; it must be at least ${String(minimum)}`];
  if (value > maximum) return [`is ${String(value)}; it must be at most ${String(maximum)}`];
  return [];
}

const formats = {
  byte: {
    pattern: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    name: "base64 without line breaks",
  },
  uuid: { pattern: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, name: "a UUID" },
} as const;

const typeNames = {
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "an object",
  string: "a text",
} as const;

function isOfType(value: unknown, type: Constraint["type"]): boolean {
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return typeNames.object;
  return typeof value === "string" ? typeNames.string : JSON.stringify(value);
}

/** RFC 6901 §3 and §6; half a character of a pair cannot be written in a URI. */
function member(path: string, name: string): string {
  const escaped = name.toWellFormed().replaceAll("~", "~0").replaceAll("/", "~1");
  return `${path}/${encodeURI(escaped).replaceAll("#", "%23")}`;
}

/** Other APIs spell the same names in other ways. */
function suggestion(name: string, known: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, "");
  const meant = known.find((other) => plain(other) === plain(name));
  return meant === undefined ? "" : `; write ${meant}`;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${String(count)} characters`;
}
