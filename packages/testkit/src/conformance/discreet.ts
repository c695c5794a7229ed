/**
 * How a name is shown that may come from an answer. The names of fields look like this one; a key that does not could be a
 * number, or somebody's name.
 */
export function shownName(name: string): string {
  return /^[a-z][A-Za-z_]{0,29}$/.test(name) ? name : "(a name that is not shown)";
}

/** A JSON pointer as the way to a field: `/0/msn` is `[].msn`. */
export function wayTo(pointer: string): string {
  const steps = pointer.split("/").slice(1);
  return steps.reduce((way, step) => within(way, /^\d+$/.test(step) ? "[]" : shownName(step)), "");
}

/** The way to something within. */
export function within(way: string, step: string): string {
  return way === "" || step === "[]" ? way + step : `${way}.${step}`;
}

/** What a value is, and nothing of it: its type, and for a text about how long it is. */
export function kindAndLength(value: unknown): string {
  const kind = kindOf(value);
  if (typeof value !== "string") return kind;
  const bounds = [10, 50, 200].find((bound) => value.length <= bound);
  return `${kind} of ${bounds === undefined ? "more than 200" : `up to ${bounds}`} characters`;
}

/** What a value is: its type, and for a text what it looks like. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return looks.find(([, pattern]) => pattern.test(value))?.[0] ?? "a text";
    case "number":
      return Number.isInteger(value) ? "an integer" : "a number";
    case "boolean":
      return "a boolean";
    default:
      return "an object";
  }
}

const looks: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["an empty text", /^$/],
  ["a text of digits", /^\d+$/],
  ["a UUID", /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ["a URN", /^urn:/],
  ["a time", /^\d{4}-\d{2}-\d{2}T/],
  ["a web address", /^https?:\/\//],
];

/** Media types that everybody knows; what another one says might be anything. */
const knownTypes = [
  "application/json",
  "application/problem+json",
  "application/xml",
  "text/html",
  "text/plain",
];

/** A media type, if it is a common one. */
export function shownType(mediaType: string): string {
  if (mediaType === "") return "without a Content-Type";
  return knownTypes.includes(mediaType) ? `as \`${mediaType}\`` : "as another type";
}
