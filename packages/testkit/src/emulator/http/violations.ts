/** One of Ajv's findings. */
export interface Violation {
  /** A JSON pointer (RFC 6901 §3) to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A longer name is a mistake of its own, and is not repeated: one of two million characters would be answered with as many. */
const longestName = 200;

/** A JSON pointer to what is wrong: for a field that is missing or unknown, to that field, unless its name is too long. */
export function pointerTo({ instancePath, keyword, params }: Violation): string {
  if (keyword === "required") return `${instancePath}/${escaped(String(params.missingProperty))}`;
  if (keyword === "additionalProperties" && !hasLongName(params))
    return `${instancePath}/${escaped(String(params.additionalProperty))}`;
  return instancePath;
}

function hasLongName({ additionalProperty }: Violation["params"]): boolean {
  return String(additionalProperty).length > longestName;
}

/** RFC 6901 §3. */
function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What is wrong, to be read after the name of the field: "is required", "must be at least 0". */
export function describe({ keyword, params }: Violation): string {
  switch (keyword) {
    case "required":
      return "is required";
    case "additionalProperties":
      return hasLongName(params)
        ? `has a field with a name of more than ${longestName} characters, which is none of this request`
        : "is not a field of this request";
    case "type":
      return `must be ${typeNames(params.type)}`;
    case "enum":
      return `must be one of ${list(params.allowedValues).join(", ")}`;
    case "minimum":
      return `must be at least ${String(params.limit)}`;
    case "maximum":
      return `must be at most ${String(params.limit)}`;
    case "minLength":
      return `must have at least ${characters(params.limit)}`;
    case "maxLength":
      return `must have at most ${characters(params.limit)}`;
    case "pattern":
      return `must match ${String(params.pattern)}`;
    case "format":
      return `must be ${formatNames[String(params.format)] ?? String(params.format)}`;
    default:
      return `does not fit the document (${keyword})`;
  }
}

const formatNames: Readonly<Record<string, string>> = {
  byte: "base64",
  "date-time": "a date and time as in RFC 3339",
  uri: "a URI",
  uuid: "a UUID",
};

function typeNames(type: unknown): string {
  return list(type)
    .map((name) => (name === "null" ? name : /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`))
    .join(" or ");
}

function characters(limit: unknown): string {
  return limit === 1 ? "1 character" : `${String(limit)} characters`;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
