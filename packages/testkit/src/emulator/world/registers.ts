/** A register of companies. */
export interface Register {
  /** As a business identifier names it. */
  readonly scheme: string;
  /** ISO 3166-1. */
  readonly country: "NO" | "DK" | "FI";
  /** What a number of it looks like; no number of one register looks like one of another. */
  readonly number: RegExp;
  /** Such a number in words. */
  readonly says: string;
}

const norway: Register = {
  scheme: "business:NO:ORG",
  country: "NO",
  // Nine digits; ten as well, because the official sample has ten.
  number: /^[1-9][0-9]{8,9}$/,
  says: "an organisation number of nine digits",
};

/** Norway's, Denmark's and Finland's. Rule `knownRegisters`. */
export const registers: readonly Register[] = [
  norway,
  {
    scheme: "business:DK:CVR",
    country: "DK",
    number: /^[0-9]{8}$/,
    says: "a CVR number of eight digits",
  },
  {
    scheme: "business:FI:Y-tunnus",
    country: "FI",
    number: /^[0-9]{7}-[0-9]$/,
    says: "a business id of seven digits, a hyphen and a digit",
  },
];

/**
 * The register that a company's number is from. The world knows a company by its number alone (`orgno`), since the form of
 * the number tells the register: nine or ten digits, eight digits, or seven, a hyphen and one.
 */
export function registerOf(orgno: string): Register {
  return registers.find(({ number }) => number.test(orgno)) ?? norway;
}

/** Whether a number can be in any of the registers. */
export function isInSomeRegister(orgno: string): boolean {
  return registers.some(({ number }) => number.test(orgno));
}
