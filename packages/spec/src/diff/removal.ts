import type { Finding } from "./comparison.ts";
import type { Document } from "./document.ts";
import { member } from "./json.ts";

/** Whether a document marks something as what production takes and no official document has: `x-undocumented`. */
export function isUndocumented(part: unknown, document: Document): boolean {
  return member(document.follow(part), "x-undocumented") === true;
}

/** That something is gone. What never was in an official document cannot be missed there. */
export function removal(finding: Finding, undocumented: boolean): Finding {
  if (!undocumented) return finding;
  return {
    kind: finding.kind,
    weight: "to-know",
    says: "is not in the later document; the earlier one has it from elsewhere (`x-undocumented`)",
  };
}
