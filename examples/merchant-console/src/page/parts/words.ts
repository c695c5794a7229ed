import {
  formatBusinessId,
  formatCvrNumber,
  formatOrganisationNumber,
  parseBusinessId,
  parseCvrNumber,
  parseOrganisationNumber,
} from "@vipps-management/client/helpers";

// How things are said to people.

/** What a country calls the numbers of its companies, and how they are written. */
export interface Register {
  readonly country: string;
  readonly label: string;
  readonly hint: string;
  readonly accountScheme: string;
  readonly parse: (text: string) => string | undefined;
  readonly format: (text: string) => string;
}

export const registers: Readonly<Record<string, Register>> = {
  "business:NO:ORG": {
    country: "Norway",
    label: "Organisation number",
    hint: "Nine digits, e.g. 100 203 049",
    accountScheme: "BBAN:NO",
    parse: parseOrganisationNumber,
    format: formatOrganisationNumber,
  },
  "business:DK:CVR": {
    country: "Denmark",
    label: "CVR number",
    hint: "Eight digits, e.g. 99 00 00 15",
    accountScheme: "BBAN:DK",
    parse: parseCvrNumber,
    format: formatCvrNumber,
  },
  "business:FI:Y-tunnus": {
    country: "Finland",
    label: "Business id (Y-tunnus)",
    hint: "Seven digits, a hyphen and a digit, e.g. 9900001-8",
    accountScheme: "BBAN:FI",
    parse: parseBusinessId,
    format: formatBusinessId,
  },
};

/** A company's number as its country writes it. */
export function companyNumber({ scheme, id }: { readonly scheme: string; readonly id: string }): string {
  return registers[scheme]?.format(id) ?? id;
}

const productNames: Readonly<Record<string, string>> = {
  PAYMENT_INTEGRATION: "Payment integration",
  CASHIER: "Point of sale",
  CHECKOUT: "Checkout",
  LOGIN: "Login",
  DONATIONS: "Donations",
};

export const productTypes: readonly (readonly [value: string, name: string])[] = Object.entries(productNames);

/** A product's name; one that is newer than this page is shown as the API writes it. */
export function productName(productType = ""): string {
  return productNames[productType] ?? productType;
}

export function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

export const dateOf = (text: string): string => date.format(new Date(text));

export const timeOf = (moment: Date): string => time.format(moment);
