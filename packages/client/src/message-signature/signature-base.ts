import { SignatureError } from "./signature-error.ts";
import { type InnerList, type Item, serializeInnerList, serializeItem } from "./structured-fields.ts";

/**
 * The text that a signature is made over: each covered component with its value, and last the signature's own parameters
 * (RFC 9421 §2.5).
 */
export function signatureBase(input: InnerList, valueOf: (component: Item) => string): string {
  const lines = new Map<string, string>();
  for (const component of input.items) {
    const identifier = serializeItem(component);
    if (lines.has(identifier)) {
      throw new SignatureError("signature_malformed", `The component ${identifier} is covered twice.`);
    }
    lines.set(identifier, valueOf(component));
  }
  lines.set('"@signature-params"', serializeInnerList(input));
  return Array.from(lines, ([identifier, value]) => `${identifier}: ${value}`).join("\n");
}
