import { toBase64 } from "./base64.ts";
import { SignatureError } from "./signature-error.ts";
import { type Item, serializeItem } from "./structured-fields.ts";

/** A message whose parts are signed. */
export interface Message {
  /** Of a request. */
  readonly method?: string;
  /** Of a request. */
  readonly url?: URL;
  /** Of a response. */
  readonly status?: number;
  /** `Headers`, or pairs of name and value, several with the same name where a field came on several lines. */
  readonly headers: Iterable<readonly [string, string]>;
  /** The request that a response answers, for components with `req`. */
  readonly request?: Message;
}

/** A component of a message: a name alone, or with parameters, e.g. `{ name: "@query-param", parameters: { name: "page" } }`. */
export type Component =
  string | { readonly name: string; readonly parameters: Readonly<Record<string, string | true>> };

/** A component as a structured field has it. */
export function toItem(component: Component): Item {
  if (typeof component === "string") return { value: component, parameters: new Map() };
  return { value: component.name, parameters: new Map(Object.entries(component.parameters)) };
}

/** What a component stands for in a message (RFC 9421 §2). */
export function componentValue(component: Item, message: Message): string {
  const { value: name, parameters } = component;
  const refuse = (why: string): never => {
    throw new SignatureError("signature_unsupported", `The component ${serializeItem(component)} ${why}.`);
  };
  if (typeof name !== "string") return refuse("is not named by a string");
  const derived = name.startsWith("@");
  const known = derived ? (name === "@query-param" ? ["req", "name"] : ["req"]) : ["req", "bs"];
  const unknown = Array.from(parameters.keys()).find((key) => !known.includes(key));
  if (unknown !== undefined) return refuse(`has the parameter ${unknown}, which is not supported here`);
  const source = parameters.has("req") ? message.request : message;
  if (source === undefined) return refuse("is of a request that is not at hand");
  const value = derived
    ? derivedValue(name, parameters.get("name"), source)
    : fieldValue(name, parameters.has("bs"), source);
  if (value === undefined) return refuse("is not in the message, or is there more than once");
  if (!/^[\x20-\x7e\t]*$/.test(value)) return refuse("has characters that cannot be signed as they are");
  return value;
}

function derivedValue(name: string, parameter: unknown, message: Message): string | undefined {
  const { method, url, status } = message;
  if (name === "@query-param") return url && queryParameter(url, parameter);
  // A URL is normalised as §2.2.3, §2.2.4 and §2.2.6 ask for.
  const values = new Map([
    ["@method", method],
    ["@status", status?.toString()],
    ["@authority", url?.host],
    ["@scheme", url?.protocol.slice(0, -1)],
    ["@path", url?.pathname],
    ["@query", url && (url.search || "?")],
    ["@request-target", url && url.pathname + url.search],
    ["@target-uri", url?.href.split("#", 1)[0]],
  ]);
  return values.get(name);
}

/** §2.2.8: one that occurs several times must not be signed. */
function queryParameter(url: URL, name: unknown): string | undefined {
  const [value, another] = Array.from(url.searchParams).filter(([key]) => formEncoded(key) === name);
  return value && !another ? formEncoded(value[1]) : undefined;
}

function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1).replaceAll("+", "%20");
}

function fieldValue(name: string, asBytes: boolean, { headers }: Message): string | undefined {
  const values = Array.from(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .map(([, value]) => unfolded(value));
  // A character beyond a byte did not arrive in a field, and would be taken for another one.
  if (values.length === 0 || values.some((value) => /[^\0-\xff]/.test(value))) return undefined;
  return (asBytes ? values.map(asByteSequence) : values).join(", ");
}

/** §2.1: a line that was folded is unfolded to a single space; a line break that is no fold stays, to be refused. */
function unfolded(value: string): string {
  return value
    .split(/\r?\n(?=[ \t])/)
    .map(withoutSpaceAround)
    .join(" ");
}

/** Only what RFC 9110 §5.6.3 calls white space; a regular expression would take long for a field full of it. */
function withoutSpaceAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && " \t".includes(text.charAt(start))) start += 1;
  while (end > start && " \t".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** §2.1.3, of the bytes that arrived: `Headers` has a character for each. */
function asByteSequence(value: string): string {
  return `:${toBase64(Uint8Array.from(value, (character) => character.charCodeAt(0)))}:`;
}
