import type { Random } from "../emulator/random.ts";

// Brønnøysundregistrene, "Organisasjonsnummeret":
// https://www.brreg.no/om-oss/oppgavene-vare/alle-registrene-vare/om-enhetsregisteret/organisasjonsnummeret/
const organisationNumberWeights = [3, 2, 7, 6, 5, 4, 3, 2];

// The common rule of Norwegian banks: https://no.wikipedia.org/wiki/Kontonummer
const bankAccountWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Draws a Norwegian organisation number with a right check digit: nine digits, the first of them 8 or 9 as in the
 * register. It may happen to be a real company's.
 */
export function organisationNumber(random: Random): string {
  return withCheckDigit(() => random.pick(["8", "9"]) + random.digits(7), organisationNumberWeights);
}

/**
 * Tells whether a text is a Norwegian organisation number with a right check digit. The guide's own samples are not.
 *
 * @example
 * ```ts
 * isOrganisationNumber("918713867"); // true
 * isOrganisationNumber("987654321"); // false
 * ```
 */
export function isOrganisationNumber(text: string): boolean {
  return hasCheckDigit(text, organisationNumberWeights);
}

// Erhvervsstyrelsen, "CVR-nummer".
const cvrWeights = [2, 7, 6, 5, 4, 3, 2];

/** Draws a Danish CVR number with a right check digit: eight digits. It may happen to be a real company's. */
export function cvrNumber(random: Random): string {
  return withCheckDigit(() => random.pick(["2", "3", "4"]) + random.digits(6), cvrWeights);
}

// Patentti- ja rekisterihallitus and Verohallinto, "Y-tunnus".
const businessIdWeights = [7, 9, 10, 5, 8, 4, 2];

/** Draws a Finnish business id with a right check digit, after a hyphen. It may happen to be a real company's. */
export function businessId(random: Random): string {
  const digits = withCheckDigit(() => random.pick(["2", "3"]) + random.digits(6), businessIdWeights);
  return `${digits.slice(0, -1)}-${digits.slice(-1)}`;
}

/** Draws a Norwegian bank account number (BBAN) with a right check digit: eleven digits. */
export function bankAccount(random: Random): string {
  return withCheckDigit(() => random.digits(10), bankAccountWeights);
}

/**
 * Tells whether a text is a Norwegian bank account number (BBAN) with a right check digit.
 *
 * @example
 * ```ts
 * isBankAccount("86011117947"); // true
 * ```
 */
export function isBankAccount(text: string): boolean {
  return hasCheckDigit(text, bankAccountWeights);
}

/**
 * Gives the international number (IBAN) of a Norwegian bank account, written in groups of four as the guide does.
 * ISO 13616: the remainder of the account, the country's letters (A is 10) and the check digits, divided by 97, is 1.
 *
 * @example
 * ```ts
 * ibanOf("86011117947"); // "NO93 8601 1117 947"
 * ```
 */
export function ibanOf(account: string): string {
  const lettersOfNorway = "2324"; // N is 23, O is 24
  const checkDigits = 98n - (BigInt(`${account}${lettersOfNorway}00`) % 97n);
  return `NO${String(checkDigits).padStart(2, "0")}${account}`.replaceAll(/(.{4})(?!$)/g, "$1 ");
}

function withCheckDigit(draw: () => string, weights: readonly number[]): string {
  for (;;) {
    const digits = draw();
    const checkDigit = modulus11(digits, weights);
    if (checkDigit !== 10) return `${digits}${checkDigit}`;
  }
}

function hasCheckDigit(text: string, weights: readonly number[]): boolean {
  if (text.length !== weights.length + 1 || !/^[0-9]+$/.test(text)) return false;
  return modulus11(text.slice(0, -1), weights) === Number(text.slice(-1));
}

/** From 0 to 9 the check digit; 10 means that numbers which begin like this are not given out. */
function modulus11(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return (11 - (sum % 11)) % 11;
}
