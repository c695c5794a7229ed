import type { Comparison, Spot } from "./comparison.ts";
import type { Document } from "./document.ts";
import { isObject, member, objectIn, textIn } from "./json.ts";
import { listed } from "./words.ts";

/** Compares by which keys an operation may be called. What a scheme is called in a document does not matter. */
export function compareSecurity(before: unknown, after: unknown, spot: Spot, comparison: Comparison): void {
  const were = waysOf(before, comparison.before);
  const are = waysOf(after, comparison.after);
  const added = are.filter((way) => !were.includes(way));
  const removed = were.filter((way) => !are.includes(way));
  for (const way of removed)
    comparison.tell(spot, {
      kind: "security-removed",
      effect: "narrowed",
      says: `can no longer be called with ${way}`,
    });
  for (const way of added)
    comparison.tell(spot, {
      kind: "security-added",
      effect: "widened",
      says: `can now be called with ${way}`,
    });
}

/** Each way to be let in, in words. Without a list of its own, an operation has the document's. */
function waysOf(own: unknown, document: Document): string[] {
  const security = own ?? member(document.root, "security");
  if (!Array.isArray(security) || security.length === 0) return ["no key at all"];
  return security.filter(isObject).map((way) => {
    const schemes = Object.entries(way).map(([name, scopes]) => wordsFor(name, scopes, document));
    return schemes.length === 0 ? "no key at all" : listed(schemes.sort());
  });
}

function wordsFor(name: string, scopes: unknown, document: Document): string {
  const schemes = objectIn(objectIn(document.root, "components"), "securitySchemes");
  const scheme = document.follow(member(schemes, name));
  const needed = Array.isArray(scopes) && scopes.length > 0 ? ` (${scopes.map(String).join(", ")})` : "";
  switch (textIn(scheme, "type")) {
    case "http":
      return `${textIn(scheme, "scheme") === "bearer" ? bearer(name) : `HTTP ${textIn(scheme, "scheme") ?? ""}`}${needed}`;
    case "apiKey":
      return `the ${textIn(scheme, "in") ?? ""} \`${textIn(scheme, "name") ?? ""}\``;
    default:
      return `${textIn(scheme, "type") ?? "something unknown"} \`${name}\`${needed}`;
  }
}

/** Two kinds of bearer tokens differ in nothing but what they are called. */
function bearer(name: string): string {
  return `a bearer token \`${name}\``;
}
