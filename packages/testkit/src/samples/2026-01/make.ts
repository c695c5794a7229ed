import type {
  BankAccount,
  BusinessIdentifier,
  Merchant,
  PricePackage,
  Problem,
  ProductOrderDetails,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitSummary,
} from "@vipps-management/client/2026-01";
import type { Draw } from "../draw.ts";
import { problemFor } from "../error-bodies.ts";
import { bankAccount, businessId, cvrNumber, organisationNumber } from "../identifiers.ts";
import { logo } from "../logo.ts";
import { companyName, shopName, shopUrl } from "../names.ts";
import type { Overrides } from "../overrides.ts";
import { salesUnit } from "./fixtures.ts";

// What the factories of this edition make; an override may decide what the rest has to fit.

/** What belongs together in each country. */
const countries = {
  "business:NO:ORG": { code: "NO", number: organisationNumber, account: bankAccount },
  "business:DK:CVR": { code: "DK", number: cvrNumber, account: fourteenDigits },
  "business:FI:Y-tunnus": { code: "FI", number: businessId, account: fourteenDigits },
} as const;

function countryOf(scheme = "business:NO:ORG"): (typeof countries)[keyof typeof countries] {
  return Object.hasOwn(countries, scheme)
    ? countries[scheme as keyof typeof countries]
    : countries["business:NO:ORG"];
}

function fourteenDigits(random: Draw["random"]): string {
  return random.digits(14);
}

export function makeBusinessIdentifier(
  { random }: Draw,
  { scheme = "business:NO:ORG" }: Overrides<BusinessIdentifier>,
): BusinessIdentifier {
  return { scheme, id: countryOf(scheme).number(random) };
}

export function makeMerchant(draw: Draw, { businessIdentifier }: Overrides<Merchant>): Merchant {
  const { random } = draw;
  const countryCode = countryOf(businessIdentifier?.scheme).code;
  const createdAt = `2025-0${random.integer(1, 9)}-1${random.integer(0, 9)}T09:00:00.000Z`;
  return {
    businessIdentifier: makeBusinessIdentifier(draw, businessIdentifier ?? {}),
    name: companyName(random),
    status: "ACTIVE",
    createdAt,
    updatedAt: createdAt,
    countryCode,
    businessAddress: {
      lines: [`ACME-veien ${random.integer(1, 99)}`],
      postCode: random.digits(4),
      city: "Oslo",
      countryCode,
    },
    businessPostAddress: null,
  };
}

export function makeSalesUnitSummary(draw: Draw): SalesUnitSummary {
  return { msn: draw.msn(), name: shopName(draw.random) };
}

export function makeSalesUnit(draw: Draw, { businessIdentifier }: Overrides<SalesUnit>): SalesUnit {
  return {
    ...makeSalesUnitSummary(draw),
    businessIdentifier: makeBusinessIdentifier(draw, businessIdentifier ?? {}),
    configuration: salesUnit().configuration,
  };
}

export function makeBankAccount(
  { random }: Draw,
  { scheme = "BBAN:NO" }: { scheme?: string },
): NonNullable<BankAccount> {
  return { scheme, id: scheme === "BBAN:NO" ? bankAccount(random) : fourteenDigits(random) };
}

/** Without a price package: only one of the partner's own is accepted. */
export function makePrefillRequest(
  draw: Draw,
  overrides: Overrides<ProductOrderRequest>,
): ProductOrderRequest {
  const { random } = draw;
  const { productType = "PAYMENT_INTEGRATION", businessIdentifier = {}, productUseCase } = overrides;
  const isInShop = productType === "CASHIER";
  const useCase = productUseCase ?? (isInShop ? "Unknown" : "Website");
  const url = overrides.website?.url ?? shopUrl(random);
  const market = countryOf(businessIdentifier.scheme).code;
  return {
    businessIdentifier: makeBusinessIdentifier(draw, businessIdentifier),
    salesUnitName: shopName(random),
    salesUnitLogo: logo,
    settlementBankAccount: makeBankAccount(draw, { scheme: `BBAN:${market}` }),
    productType,
    productUseCase: useCase,
    annualTurnover: random.integer(1, 900) * 10_000,
    annualTurnoverPercentage: `${random.integer(1, 10)}0`,
    intendedPurpose: isInShop
      ? "POS integration in physical store: bread and cakes."
      : "Bread and cakes, ordered on the website and collected in the shop on the same day.",
    ...(useCase === "App" && { app: { appName: "ACME" } }),
    ...((!isInShop || overrides.website) && { website: { url, termsUrl: `${url}/terms-and-conditions` } }),
    hasRecurring: false,
    merchantCategoryCode: "5462",
  };
}

const linkTo = (orderId: string): string => `https://portal.vippsmobilepay.com/register/prefilled/${orderId}`;

export function makeProductOrderResponse(
  { random }: Draw,
  { prefilledOrderId }: Overrides<ProductOrderResponse>,
): ProductOrderResponse {
  const drawn = random.uuid();
  const id = prefilledOrderId ?? drawn;
  return { prefilledOrderId: id, prefillUrl: linkTo(id) };
}

/** Received, unless another status is asked for; a completed one has its sales unit. */
export function makeProductOrderDetails(
  draw: Draw,
  overrides: Overrides<ProductOrderDetails>,
): ProductOrderDetails {
  const {
    productOrderId = draw.random.uuid(),
    productOrderType = "PREFILL",
    status = "RECEIVED",
  } = overrides;
  return {
    productOrderType,
    productOrderId,
    productType: "PAYMENT_INTEGRATION",
    status,
    businessIdentifier: makeBusinessIdentifier(draw, overrides.businessIdentifier ?? {}),
    productOrderUrl: productOrderType === "PREFILL" ? linkTo(productOrderId) : null,
    salesUnit: status === "COMPLETED" ? makeSalesUnitSummary(draw) : null,
  };
}

export function makePricePackage({ random }: Draw): PricePackage {
  return {
    pricePackageId: random.uuid(),
    name: `Package ${random.digits(3)}`,
    description: `${random.integer(1, 2)}.${random.digits(2)}%`,
    visibleInSignupForm: true,
    productType: "PAYMENT_INTEGRATION",
    market: "NO",
    commission: null,
  };
}

export function makeProblem({ random }: Draw, { status }: Overrides<Problem>): Problem {
  return { ...problemFor(status ?? 404), instance: `urn:uuid:${random.uuid()}` };
}
