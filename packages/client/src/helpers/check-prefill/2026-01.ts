import { productOrderRequest } from "../../generated/2026-01/constraints.ts";
import type { PricePackage, ProductOrderRequest } from "../../generated/2026-01/types.ts";
import {
  hasValidBusinessIdCheckDigit,
  hasValidCvrNumberCheckDigit,
  parseBusinessId,
  parseCvrNumber,
  parseOrganisationNumber,
} from "../identifiers.ts";
import { checkOrder, type Sound } from "./check-order.ts";
import {
  accountWarnings,
  finding,
  type Findings,
  logoWarnings,
  missing,
  nameWarnings,
  organisationNumberWarnings,
  pricePackageWarnings,
  purposeWarnings,
  websiteWarnings,
} from "./field-warnings.ts";
import type { PrefillCheck } from "./finding.ts";

export type { FindingSource, PrefillCheck, PrefillFinding } from "./finding.ts";

/** What is known besides the order. */
export interface CheckPrefillOptions {
  /** Your price packages, as `partners.pricePackages()` gives them. Default: any UUID will do. */
  readonly pricePackages?: readonly Pick<PricePackage, "market" | "pricePackageId" | "productType">[];
}

type Order = Sound<ProductOrderRequest>;

/**
 * Checks a prefill for edition 2026-01 before it is sent, by every rule that is known: production refuses some mistakes,
 * and answers others with 201 and shows the merchant an empty form days later.
 *
 * @param order - What is to be sent, also if it comes from elsewhere and may be anything.
 * @param options - Your price packages, if the order's is to be one of them.
 * @returns What the API will refuse, and what will cost time later; both empty when nothing is known against the order.
 * @example
 * ```ts
 * const order = {
 *   businessIdentifier: { scheme: "business:DK:CVR", id: "43300946" },
 *   productType: "PAYMENT_INTEGRATION",
 *   salesUnitName: "Per & Kari",
 * };
 * const { errors, warnings } = checkPrefill(order);
 * for (const { path, message } of [...errors, ...warnings]) console.log(`${path} ${message}.`);
 * ```
 * @see The official specification 2.0.9, operation orderProduct: https://developer.vippsmobilepay.com/api/management/
 */
export function checkPrefill(order: unknown, options: CheckPrefillOptions = {}): PrefillCheck {
  const warnings = (sound: Order): Findings => orderWarnings(sound, options);
  return checkOrder<ProductOrderRequest>({ constraint: productOrderRequest, errors, warnings }, order);
}

/** What the API knows of a country. */
interface Country {
  readonly market: string;
  /** What an id of its register matches; Norway's may have ten digits, as the official sample has. */
  readonly id: RegExp;
  readonly says: string;
  readonly parse: (text: string) => string | undefined;
  readonly account: { readonly scheme: string; readonly pattern: RegExp; readonly says: string };
}

const countries: Readonly<Record<string, Country>> = {
  "business:NO:ORG": {
    market: "NO",
    id: /^[1-9][0-9]{8,9}$/,
    says: "an organisation number: nine digits, the first not 0",
    parse: parseOrganisationNumber,
    account: { scheme: "BBAN:NO", pattern: /^[0-9]{11}$/, says: "eleven digits" },
  },
  "business:DK:CVR": {
    market: "DK",
    id: /^[0-9]{8}$/,
    says: "a CVR number: eight digits",
    parse: parseCvrNumber,
    account: {
      scheme: "BBAN:DK",
      pattern: /^[0-9]{14}$/,
      says: "fourteen digits: four of the registration number and ten of the account",
    },
  },
  "business:FI:Y-tunnus": {
    market: "FI",
    id: /^[0-9]{7}-[0-9]$/,
    says: "a business id: seven digits, a hyphen and a digit",
    parse: parseBusinessId,
    account: { scheme: "BBAN:FI", pattern: /^[0-9]{14}$/, says: "fourteen digits" },
  },
};

function countryOf({ businessIdentifier }: Order): Country | undefined {
  const scheme = businessIdentifier?.scheme ?? "";
  return Object.hasOwn(countries, scheme) ? countries[scheme] : undefined;
}

function* errors(order: Order): Findings {
  yield* identifierErrors(order);
  const scheme = order.settlementBankAccount?.scheme;
  const schemes = Object.values(countries).map(({ account }) => account.scheme);
  if (scheme !== undefined && !schemes.includes(scheme))
    yield finding("#/settlementBankAccount/scheme", `must be ${schemes.join(" or ")}`, "document");
}

function* identifierErrors(order: Order): Findings {
  const { scheme, id } = order.businessIdentifier ?? {};
  const country = countryOf(order);
  if (scheme !== undefined && country === undefined) {
    const known = Object.keys(countries).join(" or ");
    yield finding("#/businessIdentifier/scheme", `must be ${known}`, "document");
  }
  if (country === undefined || id === undefined || country.id.test(id)) return;
  const written = country.parse(id) ?? id;
  const advice = country.id.test(written) ? `must be written ${written}` : `must be ${country.says}`;
  yield finding("#/businessIdentifier/id", advice, "document");
}

function* orderWarnings(order: Order, { pricePackages }: CheckPrefillOptions): Findings {
  yield* checkDigitWarnings(order);
  if (order.salesUnitName === undefined) yield missing("#/salesUnitName");
  yield* nameWarnings("#/salesUnitName", order.salesUnitName);
  yield* logoWarnings("#/salesUnitLogo", order.salesUnitLogo);
  yield* productWarnings(order);
  yield* moneyWarnings(order);
  yield* pricePackageWarnings("#/pricePackageId", order.pricePackageId, pricePackages);
  yield* offerWarnings(order, pricePackages);
  const isInShop =
    order.productType === "CASHIER" || (takesPayments(order) && order.productUseCase === "Unknown");
  yield* purposeWarnings("#/intendedPurpose", order.intendedPurpose, { inShop: isInShop });
  const isOnTheWeb = order.productUseCase === "Website" || order.productUseCase === "WebsiteWithTest";
  if (order.website === undefined && (order.productType === "PAYMENT_INTEGRATION" || isOnTheWeb))
    yield missing("#/website");
  yield* websiteWarnings("#/website", order.website, { useCase: order.productUseCase });
  yield* appWarnings(order);
}

/** What the registers know of the last digit. */
function* checkDigitWarnings(order: Order): Findings {
  const id = order.businessIdentifier?.id;
  const market = countryOf(order)?.market;
  if (id === undefined) return;
  if (market === "NO") yield* organisationNumberWarnings("#/businessIdentifier/id", id);
  const isWrong =
    (market === "DK" && !hasValidCvrNumberCheckDigit(id)) ||
    (market === "FI" && !hasValidBusinessIdCheckDigit(id));
  if (isWrong) {
    const message = "does not end in the right check digit: look it up in the register, or the merchant may";
    yield finding("#/businessIdentifier/id", `${message} find an empty form`, "register");
  }
}

function takesPayments({ productType }: Order): boolean {
  return productType !== undefined && productType !== "LOGIN";
}

function* productWarnings({ productType, productUseCase, hasRecurring }: Order): Findings {
  if (productUseCase === undefined) yield missing("#/productUseCase");
  if (productType === "CASHIER" && productUseCase !== undefined && productUseCase !== "Unknown")
    yield finding("#/productUseCase", "should be Unknown for a point of sale", "platform");
  if (hasRecurring === true)
    yield finding("#/hasRecurring", "is true: recurring payments are checked more closely first", "guide");
}

/** What goes with a product that is paid for. */
function* moneyWarnings(order: Order): Findings {
  const { settlementBankAccount: account, annualTurnover, annualTurnoverPercentage, pricePackageId } = order;
  if (takesPayments(order)) {
    if (account === undefined) yield missing("#/settlementBankAccount");
    if (annualTurnover === undefined) yield missing("#/annualTurnover");
  }
  if (annualTurnover === undefined && annualTurnoverPercentage !== undefined)
    yield finding("#/annualTurnoverPercentage", "is a share of a turnover that is not given", "assumed");
  if (pricePackageId !== undefined && (order.productType === "LOGIN" || order.productType === "DONATIONS")) {
    const message = `has no meaning for ${order.productType}, which has no price packages; leave it out`;
    yield finding("#/pricePackageId", message, "document");
  }
  const { account: expected } = countryOf(order) ?? {};
  if (account?.scheme === undefined || expected === undefined) return;
  if (account.scheme !== expected.scheme) {
    const message = `is of another country than the company: it should be ${expected.scheme}`;
    yield finding("#/settlementBankAccount/scheme", message, "guide");
  } else if (account.id !== undefined && !expected.pattern.test(account.id)) {
    yield finding("#/settlementBankAccount/id", `should have ${expected.says}`, "document");
  } else if (account.scheme === "BBAN:NO") {
    yield* accountWarnings("#/settlementBankAccount/id", account.id);
  }
}

/** What a price package of yours is for, where that is known. */
function* offerWarnings(order: Order, packages: CheckPrefillOptions["pricePackages"] = []): Findings {
  const id = order.pricePackageId?.toLowerCase();
  const offer = packages.find(({ pricePackageId }) => pricePackageId.toLowerCase() === id);
  if (offer === undefined) return;
  const market = countryOf(order)?.market;
  if (offer.market !== undefined && market !== undefined && offer.market !== market)
    yield finding("#/pricePackageId", `is for ${offer.market}, and the company is in ${market}`, "document");
  const { productType } = order;
  if (offer.productType !== undefined && productType !== undefined && offer.productType !== productType)
    yield finding("#/pricePackageId", `is for ${offer.productType}, and not for ${productType}`, "document");
}

/** The app's name goes with the use case `App`. */
function* appWarnings({ app, productUseCase }: Order): Findings {
  if (productUseCase === "App" && app === undefined) yield missing("#/app");
  if (app?.appName?.trim() === "") yield finding("#/app/appName", "is blank; name the app", "assumed");
  if (app !== undefined && productUseCase !== undefined && productUseCase !== "App")
    yield finding("#/productUseCase", `is ${productUseCase}; with an app it is App`, "document");
}
