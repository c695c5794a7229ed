import { DocumentError } from "./document-error.ts";
import { isObject, type JsonObject, member, textIn } from "./json.ts";

/** A document whose references can be followed. */
export interface Document {
  readonly root: JsonObject;
  /** What a part of the document refers to, or the part itself. */
  follow(part: unknown): JsonObject;
  /** What a reference leads to, which may be another one. */
  target(reference: string): unknown;
}

/** How many references may lead on to another one. */
const longestChain = 100;

/**
 * Makes sure that a value is an OpenAPI 3 document.
 *
 * @param which - How errors call it: "the first document".
 * @throws DocumentError.
 */
export function openDocument(value: unknown, which: string): Document {
  const version = isObject(value) ? textIn(value, "openapi") : undefined;
  if (!isObject(value) || !version?.startsWith("3.")) {
    const found = isObject(value) && "swagger" in value ? "It is Swagger 2" : 'It has no "openapi: 3.…"';
    throw new DocumentError("not_openapi", `${capital(which)} is not an OpenAPI 3 document. ${found}.`);
  }
  const target = (reference: string): unknown => {
    if (!reference.startsWith("#")) {
      throw new DocumentError(
        "foreign_reference",
        `${capital(which)} refers to "${reference}", in another file. Bundle it into one file before, as \`redocly bundle\` does.`,
      );
    }
    const found = pointedAt(value, reference);
    if (found === undefined)
      throw new DocumentError("broken_reference", `${capital(which)} has nothing at "${reference}".`);
    return found;
  };
  return {
    root: value,
    target,
    follow: (part) => {
      let at = part;
      for (let steps = 0; steps <= longestChain; steps += 1) {
        const reference = isObject(at) ? textIn(at, "$ref") : undefined;
        if (reference === undefined) return isObject(at) ? at : {};
        at = target(reference);
      }
      throw new DocumentError(
        "broken_reference",
        `${capital(which)} has references that lead in a circle, one of them from "${isObject(part) ? (textIn(part, "$ref") ?? "") : ""}".`,
      );
    },
  };
}

/** RFC 6901 §6: a JSON pointer as the fragment of a URI. */
function pointedAt(root: JsonObject, reference: string): unknown {
  const steps = reference.slice(1).split("/").slice(1).map(unescaped);
  return steps.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)] as unknown;
    return isObject(at) ? member(at, step) : undefined;
  }, root);
}

function unescaped(step: string): string {
  return percentDecoded(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A "%" that begins no escape stands for itself. */
function percentDecoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
