import type { PrefillCheck, PrefillFinding } from "@vipps-management/client/2026-01/check-prefill";

import type { Remark } from "../parts/field.ts";
import type { FormField } from "./form-fields.ts";

/** What there is to say about one field. */
export interface Said {
  readonly field: FormField;
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

/** Brings each finding to the field that it is about. */
export function sayFindings(
  fields: readonly FormField[],
  { errors, warnings }: PrefillCheck,
): readonly Said[] {
  return fields.map((field) => {
    const paths = [field.member, ...field.alsoFor].map((member) => `#/${member}`);
    const about = (findings: readonly PrefillFinding[], tone: Remark["tone"]): Remark[] =>
      findings
        .filter(({ path }) => paths.includes(path))
        .map((finding) => ({ tone, text: sentence(field, finding) }));
    return { field, errors: about(errors, "bad"), warnings: about(warnings, "waiting") };
  });
}

/** A pattern is for programs, and a field has words for it. */
function sentence({ label, inWords }: FormField, { message }: PrefillFinding): string {
  const [plain = "", pattern] = message.split("; it must match ");
  const isNamed = pattern === undefined || inWords === undefined;
  return `${label} ${isNamed ? plain : inWords}${/[.?!…]$/.test(plain) ? "" : "."}`;
}
