import type {
  BankAccount,
  BusinessIdentifier,
  Merchant,
  Msn,
  PricePackage,
  Problem,
  ProductOrderDetails,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitSummary,
} from "@vipps-management/client/2026-01";
import { createDraw } from "../draw.ts";
import { factoriesFrom, type Factory } from "../factory.ts";
import * as make from "./make.ts";

/**
 * One factory for each kind of value. What tells two values apart is drawn: numbers, ids, names. What a test branches
 * on is always the usual case: an active merchant in Norway, an order that was received, a product for the web.
 */
export interface Factories {
  /** Address and country follow the scheme of its business identifier. */
  readonly merchant: Factory<Merchant>;
  /** A Norwegian one, unless another scheme is given; with a right check digit. */
  readonly businessIdentifier: Factory<BusinessIdentifier>;
  /** An MSN that this factory has not given before. */
  readonly msn: () => Msn;
  /** A sales unit as lists have it. */
  readonly salesUnitSummary: Factory<SalesUnitSummary>;
  readonly salesUnit: Factory<SalesUnit>;
  /** A Norwegian one, unless another scheme is given. */
  readonly bankAccount: Factory<NonNullable<BankAccount>>;
  /**
   * A product order to prefill, with every field that can be known but the price package, which has to be one of the
   * partner's own. The account follows the company's country, website and app the product and its use.
   */
  readonly prefillRequest: Factory<ProductOrderRequest>;
  /** The link follows the id. */
  readonly productOrderResponse: Factory<ProductOrderResponse>;
  /** The link follows type and id; a completed one has a sales unit. */
  readonly productOrderDetails: Factory<ProductOrderDetails>;
  readonly pricePackage: Factory<PricePackage>;
  /** A 404 unless another status is given; title and detail follow the status. */
  readonly problem: Factory<Problem>;
}

/**
 * Makes factories whose values are valid against the document of edition 2026-01, with right check digits.
 *
 * The same seed gives the same values: the n-th value of a kind depends on the seed, the kind and n alone. Overrides
 * are merged at any depth; a list replaces the list, `null` stays, and `undefined` leaves an optional field out.
 *
 * @param options - The seed, a whole number of 32 bits.
 * @example
 * ```ts
 * const factories = createFactories({ seed: 1 });
 * const danish = factories.merchant({ businessIdentifier: { scheme: "business:DK:CVR" } });
 * ```
 * @see The OpenAPI document of edition 2026-01; the check digits' sources stand in `samples/identifiers.ts`.
 */
export function createFactories({ seed }: { readonly seed: number }): Factories {
  const factory = factoriesFrom(seed);
  const msnDraw = createDraw(seed, "msn");
  return {
    merchant: factory("merchant", make.makeMerchant),
    businessIdentifier: factory("businessIdentifier", make.makeBusinessIdentifier),
    msn: () => msnDraw.msn(),
    salesUnitSummary: factory("salesUnitSummary", make.makeSalesUnitSummary),
    salesUnit: factory("salesUnit", make.makeSalesUnit),
    bankAccount: factory<NonNullable<BankAccount>>("bankAccount", make.makeBankAccount),
    prefillRequest: factory("prefillRequest", make.makePrefillRequest),
    productOrderResponse: factory("productOrderResponse", make.makeProductOrderResponse),
    productOrderDetails: factory("productOrderDetails", make.makeProductOrderDetails),
    pricePackage: factory("pricePackage", make.makePricePackage),
    problem: factory("problem", make.makeProblem),
  };
}
