import { SignatureError } from "./signature-error.ts";
import { type InnerList, type Item, serializeItem, serializeParameters } from "./structured-fields.ts";

/**
 * The text that a signature is made over: each covered component with its value, and last the signature's own parameters
 * (RFC 9421 §2.5).
 *
 * @param identifiers - The components as they are written, for a caller that has written them already.
 */
export function signatureBase(
  { items, parameters }: InnerList,
  valueOf: (component: Item) => string,
  identifiers: readonly string[] = items.map(serializeItem),
): string {
  const seen = new Set<string>();
  let lines = "";
  for (const [index, component] of items.entries()) {
    const identifier = identifiers[index] ?? "";
    if (seen.has(identifier)) {
      throw new SignatureError("signature_malformed", `The component ${identifier} is covered twice.`);
    }
    seen.add(identifier);
    lines += `${identifier}: ${valueOf(component)}\n`;
  }
  return `${lines}"@signature-params": (${identifiers.join(" ")})${serializeParameters(parameters)}`;
}
