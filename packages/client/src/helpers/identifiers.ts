// Every function takes a text as people write it, with spaces, hyphens or dots between the digits. Check digits are looked
// at by functions of their own: the API does not demand them, and the guide's own samples are wrong.

/** How one kind of number is written; each `#` stands for a digit. */
interface Kind {
  /** As the API takes it. */
  readonly sent: string;
  /** As people write it. */
  readonly written: string;
  /** What the digits before the check digit are multiplied by. */
  readonly weights: readonly number[];
}

// Brønnøysundregistrene, "Organisasjonsnummeret".
const organisationNumber: Kind = {
  sent: "#########",
  written: "### ### ###",
  weights: [3, 2, 7, 6, 5, 4, 3, 2],
};

// Erhvervsstyrelsen, "CVR-nummer": the sum with the check digit itself is a multiple of 11, which is the same rule.
const cvrNumber: Kind = { sent: "########", written: "## ## ## ##", weights: [2, 7, 6, 5, 4, 3, 2] };

// Patentti- ja rekisterihallitus and Verohallinto, "Y-tunnus".
const businessId: Kind = { sent: "#######-#", written: "#######-#", weights: [7, 9, 10, 5, 8, 4, 2] };

// The common rule of Norwegian banks, for the domestic number (BBAN) and not the IBAN.
const bankAccount: Kind = {
  sent: "###########",
  written: "#### ## #####",
  weights: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
};

/**
 * Reads a Norwegian organisation number as people write it.
 *
 * @param text - Nine digits; spaces, hyphens and dots between them do not matter.
 * @returns The digits alone, as `business:NO:ORG` takes them; undefined when the text is something else.
 * @example
 * ```ts
 * parseOrganisationNumber("918 713 867"); // "918713867"
 * ```
 * @see Brønnøysundregistrene, "Organisasjonsnummeret":
 * https://www.brreg.no/om-oss/oppgavene-vare/alle-registrene-vare/om-enhetsregisteret/organisasjonsnummeret/
 */
export function parseOrganisationNumber(text: string): string | undefined {
  return parse(text, organisationNumber);
}

/**
 * Writes a Norwegian organisation number in groups of three.
 *
 * @param text - Nine digits, however written; anything else is given back as it is.
 * @example
 * ```ts
 * formatOrganisationNumber("918713867"); // "918 713 867"
 * ```
 * @see Brønnøysundregistrene, "Organisasjonsnummeret":
 * https://www.brreg.no/om-oss/oppgavene-vare/alle-registrene-vare/om-enhetsregisteret/organisasjonsnummeret/
 */
export function formatOrganisationNumber(text: string): string {
  return format(text, organisationNumber);
}

/**
 * Tells whether a Norwegian organisation number has nine digits of which the last is the right check digit.
 *
 * @param text - However written.
 * @example
 * ```ts
 * hasValidOrganisationNumberCheckDigit("918 713 867"); // true
 * hasValidOrganisationNumberCheckDigit("987654321"); // false, and yet the guide's own sample
 * ```
 * @see Brønnøysundregistrene, "Organisasjonsnummeret":
 * https://www.brreg.no/om-oss/oppgavene-vare/alle-registrene-vare/om-enhetsregisteret/organisasjonsnummeret/
 */
export function hasValidOrganisationNumberCheckDigit(text: string): boolean {
  return hasCheckDigit(text, organisationNumber);
}

/**
 * Reads a Danish CVR number as people write it.
 *
 * @param text - Eight digits; spaces, hyphens and dots between them do not matter.
 * @returns The digits alone, as `business:DK:CVR` takes them; undefined when the text is something else.
 * @example
 * ```ts
 * parseCvrNumber("43 30 09 46"); // "43300946"
 * ```
 * @see Erhvervsstyrelsen, the register's site: https://datacvr.virk.dk/
 */
export function parseCvrNumber(text: string): string | undefined {
  return parse(text, cvrNumber);
}

/**
 * Writes a Danish CVR number in pairs.
 *
 * @param text - Eight digits, however written; anything else is given back as it is.
 * @example
 * ```ts
 * formatCvrNumber("43300946"); // "43 30 09 46"
 * ```
 * @see Erhvervsstyrelsen, the register's site: https://datacvr.virk.dk/
 */
export function formatCvrNumber(text: string): string {
  return format(text, cvrNumber);
}

/**
 * Tells whether a Danish CVR number has eight digits of which the last is the right check digit.
 *
 * @param text - However written.
 * @example
 * ```ts
 * hasValidCvrNumberCheckDigit("43300946"); // true
 * ```
 * @see Erhvervsstyrelsen, the register's site: https://datacvr.virk.dk/
 */
export function hasValidCvrNumberCheckDigit(text: string): boolean {
  return hasCheckDigit(text, cvrNumber);
}

/**
 * Reads a Finnish business id (Y-tunnus) as people write it.
 *
 * @param text - Seven digits and a check digit; the hyphen before it may be missing, and spaces do not matter.
 * @returns The number with its hyphen, as `business:FI:Y-tunnus` takes it; undefined when the text is something else.
 * @example
 * ```ts
 * parseBusinessId("33302144"); // "3330214-4"
 * ```
 * @see The Finnish business information system: https://www.ytj.fi/en/index/businessid.html
 */
export function parseBusinessId(text: string): string | undefined {
  return parse(text, businessId);
}

/**
 * Writes a Finnish business id (Y-tunnus) with its hyphen.
 *
 * @param text - Eight digits, however written; anything else is given back as it is.
 * @example
 * ```ts
 * formatBusinessId("33302144"); // "3330214-4"
 * ```
 * @see The Finnish business information system: https://www.ytj.fi/en/index/businessid.html
 */
export function formatBusinessId(text: string): string {
  return format(text, businessId);
}

/**
 * Tells whether a Finnish business id (Y-tunnus) has eight digits of which the last is the right check digit.
 *
 * @param text - However written.
 * @example
 * ```ts
 * hasValidBusinessIdCheckDigit("3330214-4"); // true
 * ```
 * @see The Finnish business information system: https://www.ytj.fi/en/index/businessid.html
 */
export function hasValidBusinessIdCheckDigit(text: string): boolean {
  return hasCheckDigit(text, businessId);
}

/**
 * Reads a Norwegian bank account number (BBAN) as people write it.
 *
 * @param text - Eleven digits; spaces, hyphens and dots between them do not matter.
 * @returns The digits alone, as a settlement account takes them; undefined when the text is something else, e.g. an IBAN.
 * @example
 * ```ts
 * parseNorwegianAccount("8601.11.17947"); // "86011117947"
 * ```
 * @see Wikipedia, "Kontonummer": https://no.wikipedia.org/wiki/Kontonummer
 */
export function parseNorwegianAccount(text: string): string | undefined {
  return parse(text, bankAccount);
}

/**
 * Writes a Norwegian bank account number (BBAN) in its three groups: bank, kind of account, account.
 *
 * @param text - Eleven digits, however written; anything else is given back as it is.
 * @example
 * ```ts
 * formatNorwegianAccount("86011117947"); // "8601 11 17947"
 * ```
 * @see Wikipedia, "Kontonummer": https://no.wikipedia.org/wiki/Kontonummer
 */
export function formatNorwegianAccount(text: string): string {
  return format(text, bankAccount);
}

/**
 * Tells whether a Norwegian bank account number (BBAN) has eleven digits of which the last is the right check digit.
 *
 * @param text - However written.
 * @example
 * ```ts
 * hasValidNorwegianAccountCheckDigit("8601 11 17947"); // true
 * ```
 * @see Wikipedia, "Kontonummer": https://no.wikipedia.org/wiki/Kontonummer
 */
export function hasValidNorwegianAccountCheckDigit(text: string): boolean {
  return hasCheckDigit(text, bankAccount);
}

/**
 * Reads a merchant serial number (MSN) as people write it; it has no check digit and no other spelling than its digits.
 *
 * @param text - Four to ten digits; how many of those an edition takes stands in its document.
 * @returns The digits alone; undefined when the text is something else.
 * @example
 * ```ts
 * parseMsn(" 123 456 "); // "123456"
 * ```
 * @see The guide of August 2023, "Get information about a sales unit":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#get-information-about-a-sales-unit
 */
export function parseMsn(text: string): string | undefined {
  const digits = digitsOf(text);
  return digits !== undefined && digits.length >= 4 && digits.length <= 10 ? digits : undefined;
}

function parse(text: string, { sent, weights }: Kind): string | undefined {
  const digits = digitsOf(text);
  return digits?.length === weights.length + 1 ? filledIn(sent, digits) : undefined;
}

function format(text: string, { written, weights }: Kind): string {
  const digits = digitsOf(text);
  return digits?.length === weights.length + 1 ? filledIn(written, digits) : text;
}

/** The check digit brings the weighted sum to a multiple of 11; where that would take 10, the number is never given out. */
function hasCheckDigit(text: string, { weights }: Kind): boolean {
  const digits = digitsOf(text);
  if (digits?.length !== weights.length + 1) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (sum + Number(digits.at(-1))) % 11 === 0;
}

/** White space (no-break and narrow spaces with it), dots, and every hyphen and dash that a word processor puts in. */
const DIGITS_IN_GROUPS = /^[0-9]+(?:[\s.\-\u2010-\u2015\u2212]+[0-9]+)*$/;

function digitsOf(text: string): string | undefined {
  const trimmed = text.trim();
  return DIGITS_IN_GROUPS.test(trimmed) ? trimmed.replaceAll(/[^0-9]/g, "") : undefined;
}

function filledIn(mask: string, digits: string): string {
  let next = 0;
  return mask.replaceAll("#", () => digits.charAt(next++));
}
