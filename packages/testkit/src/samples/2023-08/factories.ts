import type {
  ApiQuality,
  ApiQualityItem,
  BankDetails,
  BusinessIdentifier,
  GatewayError,
  Merchant,
  MerchantContracts,
  MerchantListResponse,
  MerchantSalesUnits,
  Msn,
  Partner,
  PricePackage,
  PricePackageList,
  Problem,
  ProductOrderDetails,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitChange,
  SalesUnitConfiguration,
  SalesUnitList,
  SalesUnitUpdate,
} from "@vipps-management/client/2023-08";
import { createDraw, type Draw } from "../draw.ts";
import { factoriesFrom, type Factory } from "../factory.ts";
import { bankAccount, organisationNumber } from "../identifiers.ts";
import { makeGatewayError, makeProblem } from "./errors.ts";
import {
  makeBusinessIdentifier,
  makeMerchant,
  makeMerchantContracts,
  makeMerchantList,
  makeMerchantSalesUnits,
} from "./merchants.ts";
import {
  makeApiQuality,
  makeApiQualityItem,
  makePartner,
  makePricePackage,
  makePricePackages,
} from "./partners.ts";
import { makePrefillRequest, makeProductOrderDetails, makeProductOrderResponse } from "./product-orders.ts";
import {
  makeBankDetails,
  makeSalesUnit,
  makeSalesUnitChange,
  makeSalesUnitConfiguration,
  makeSalesUnitList,
  makeSalesUnitUpdate,
} from "./sales-units.ts";

/**
 * One factory for each kind of value. What tells two values apart is drawn: numbers, ids, names. What a test branches
 * on is always the usual case: an active partner, an order that was received, a product for the web.
 */
export interface Factories {
  readonly merchant: Factory<Merchant>;
  /** The body of `merchants.list`; two merchants unless others are given. */
  readonly merchantList: Factory<MerchantListResponse>;
  readonly merchantContracts: Factory<MerchantContracts>;
  /** Two MSNs. */
  readonly merchantSalesUnits: () => MerchantSalesUnits;
  readonly businessIdentifier: Factory<BusinessIdentifier>;
  /** An organisation number with a right check digit, as text. */
  readonly organisationNumber: () => string;
  /** A Norwegian bank account number with a right check digit. */
  readonly bankAccount: () => string;
  /** An MSN that this factory has not given before. */
  readonly msn: () => Msn;
  /** A sales unit as it is sent now: without bank details and change log. */
  readonly salesUnit: Factory<SalesUnit>;
  /** The body of `salesUnits.list`; two MSNs unless others are given. */
  readonly salesUnitList: Factory<SalesUnitList>;
  /** A new name; a status only when it is asked for, because it can put a sales unit back in use. */
  readonly salesUnitUpdate: Factory<SalesUnitUpdate>;
  readonly salesUnitConfiguration: Factory<SalesUnitConfiguration>;
  /** The IBAN follows the BBAN. */
  readonly bankDetails: Factory<BankDetails>;
  readonly salesUnitChange: Factory<SalesUnitChange>;
  /**
   * A product order to prefill, with every field that can be known but the price package, which has to be one of the
   * partner's own. The website follows the product; a group of compliance data that is only named is filled in.
   */
  readonly prefillRequest: Factory<ProductOrderRequest>;
  /** The link follows the id. */
  readonly productOrderResponse: Factory<ProductOrderResponse>;
  /** An order that was received and not yet submitted. */
  readonly productOrderDetails: Factory<ProductOrderDetails>;
  readonly partner: Factory<Partner>;
  readonly pricePackage: Factory<PricePackage>;
  /** Two price packages. */
  readonly pricePackages: () => PricePackageList;
  /** The figures agree with each other. */
  readonly apiQualityItem: Factory<ApiQualityItem>;
  readonly apiQuality: Factory<ApiQuality>;
  /** A 404 unless another status is given; title and detail follow the status. */
  readonly problem: Factory<Problem>;
  /** A 401 unless another status is given; the message follows the status. */
  readonly gatewayError: Factory<GatewayError>;
}

/**
 * Makes factories whose values are valid against the API's document, with right check digits.
 *
 * The same seed gives the same values: the n-th value of a kind depends on the seed, the kind and n alone. Overrides
 * are merged at any depth; a list replaces the list, `null` stays, and `undefined` leaves an optional field out.
 *
 * @param options - The seed, a whole number of 32 bits.
 * @example
 * ```ts
 * const factories = createFactories({ seed: 1 });
 * const salesUnits = Array.from({ length: 3 }, () => factories.salesUnit());
 * const list = factories.salesUnitList({ msn: salesUnits.map(({ msn }) => msn) });
 * const inactive = factories.salesUnit({ configuration: { paymentAllowed: false } });
 * ```
 * @see The OpenAPI document of edition 2023-08; the check digits' sources stand in `samples/identifiers.ts`.
 */
export function createFactories({ seed }: { readonly seed: number }): Factories {
  const factory = factoriesFrom(seed);
  const plain = <Value>(kind: string, make: (draw: Draw) => Value): (() => Value) => {
    const draw = createDraw(seed, kind);
    return () => make(draw);
  };
  return {
    merchant: factory("merchant", makeMerchant),
    merchantList: factory("merchantList", makeMerchantList),
    merchantContracts: factory("merchantContracts", makeMerchantContracts),
    merchantSalesUnits: plain("merchantSalesUnits", makeMerchantSalesUnits),
    businessIdentifier: factory("businessIdentifier", makeBusinessIdentifier),
    organisationNumber: plain("organisationNumber", ({ random }) => organisationNumber(random)),
    bankAccount: plain("bankAccount", ({ random }) => bankAccount(random)),
    msn: plain("msn", (draw) => draw.msn()),
    salesUnit: factory("salesUnit", makeSalesUnit),
    salesUnitList: factory("salesUnitList", makeSalesUnitList),
    salesUnitUpdate: factory("salesUnitUpdate", makeSalesUnitUpdate),
    salesUnitConfiguration: factory("salesUnitConfiguration", makeSalesUnitConfiguration),
    bankDetails: factory("bankDetails", makeBankDetails),
    salesUnitChange: factory("salesUnitChange", makeSalesUnitChange),
    prefillRequest: factory("prefillRequest", makePrefillRequest),
    productOrderResponse: factory("productOrderResponse", makeProductOrderResponse),
    productOrderDetails: factory("productOrderDetails", makeProductOrderDetails),
    partner: factory("partner", makePartner),
    pricePackage: factory("pricePackage", makePricePackage),
    pricePackages: plain("pricePackages", makePricePackages),
    apiQualityItem: factory("apiQualityItem", makeApiQualityItem),
    apiQuality: factory("apiQuality", makeApiQuality),
    problem: factory("problem", makeProblem),
    gatewayError: factory("gatewayError", makeGatewayError),
  };
}
