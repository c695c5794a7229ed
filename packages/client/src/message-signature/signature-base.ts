import { SignatureError } from "./signature-error.ts";
import { type InnerList, type Item, serializeItem, serializeParameters } from "./structured-fields.ts";

/**
 * The text that a signature is made over: each covered component with its value, and last the signature's own parameters
 * (RFC 9421 §2.5).
 */
export function signatureBase(input: InnerList, valueOf: (component: Item) => string): string {
  const identifiers = new Set<string>();
  let lines = "";
  for (const component of input.items) {
    const identifier = serializeItem(component);
    if (identifiers.has(identifier)) {
      throw new SignatureError("signature_malformed", `The component ${identifier} is covered twice.`);
    }
    identifiers.add(identifier);
    lines += `${identifier}: ${valueOf(component)}\n`;
  }
  return `${lines}"@signature-params": (${Array.from(identifiers).join(" ")})${serializeParameters(input.parameters)}`;
}
