import * as helpers from "@vipps-management/client/helpers";
import fc from "fast-check";

import kept from "./corpus/texts.json" with { type: "json" };
import { anyText, parser } from "./parser.ts";

const kinds = [
  [
    helpers.parseOrganisationNumber,
    helpers.formatOrganisationNumber,
    helpers.hasValidOrganisationNumberCheckDigit,
  ],
  [helpers.parseCvrNumber, helpers.formatCvrNumber, helpers.hasValidCvrNumberCheckDigit],
  [helpers.parseBusinessId, helpers.formatBusinessId, helpers.hasValidBusinessIdCheckDigit],
  [helpers.parseNorwegianAccount, helpers.formatNorwegianAccount, helpers.hasValidNorwegianAccountCheckDigit],
] as const;

const texts = fc.oneof(anyText, fc.stringMatching(/^[0-9]{7,11}$/), fc.stringMatching(/^[0-9]{7}-[0-9]$/));

export const identifiers = parser<string>("identifiers", { inputs: texts, corpus: kept }, (text) => {
  const msn = helpers.parseMsn(text);
  if (msn !== undefined && (!/^\d{4,10}$/.test(msn) || helpers.parseMsn(msn) !== msn))
    return `read as the MSN ${msn}`;
  for (const [parse, format, hasCheckDigit] of kinds) {
    const parsed = parse(text);
    if (parsed === undefined) {
      if (format(text) !== text) return `not read, and yet written as ${format(text)}`;
      if (hasCheckDigit(text)) return "not read, and yet its check digit is right";
      continue;
    }
    if (!/^[0-9-]+$/.test(parsed) || parse(parsed) !== parsed) return `read as ${parsed}`;
    if (parse(format(text)) !== parsed) return `written as ${format(text)}, which is read as another`;
    if (hasCheckDigit(text) && hasCheckDigit(withAnotherDigit(parsed)))
      return "a wrong digit was not noticed";
  }
  return undefined;
});

/** Every such check digit gives one wrong digit away. */
function withAnotherDigit(text: string): string {
  const digit = Number(text[0]);
  return `${(digit + 1) % 10}${text.slice(1)}`;
}
