import { componentValue, type Message } from "./components.ts";
import { SignatureError } from "./signature-error.ts";
import { type InnerList, serializeInnerList, serializeItem } from "./structured-fields.ts";

/**
 * The text that a signature is made over: each covered component with its value, and last the signature's own parameters
 * (RFC 9421 §2.5).
 */
export function signatureBase(message: Message, input: InnerList): string {
  const lines = new Map<string, string>();
  for (const component of input.items) {
    const identifier = serializeItem(component);
    if (lines.has(identifier)) {
      throw new SignatureError("signature_malformed", `The component ${identifier} is covered twice.`);
    }
    lines.set(identifier, componentValue(component, message));
  }
  lines.set('"@signature-params"', serializeInnerList(input));
  return Array.from(lines, ([identifier, value]) => `${identifier}: ${value}`).join("\n");
}
