import { productOrderRequest } from "../../generated/2023-08/constraints.ts";
import type { PricePackage, ProductOrderRequest } from "../../generated/2023-08/types.ts";
import { parseOrganisationNumber } from "../identifiers.ts";
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
  readonly pricePackages?: readonly Pick<PricePackage, "pricePackageId">[];
}

type Order = Sound<ProductOrderRequest>;

/**
 * Checks a prefill for edition 2023-08 before it is sent, by every rule that is known: production refuses some mistakes,
 * and answers others with 201 and shows the merchant an empty form days later.
 *
 * @param order - What is to be sent, also if it comes from elsewhere and may be anything.
 * @param options - Your price packages, if the order's is to be one of them.
 * @returns What the API will refuse, and what will cost time later; both empty when nothing is known against the order.
 * @example
 * ```ts
 * const order = {
 *   businessIdentifier: { scheme: "business:NO:ORG", id: "918713867" },
 *   productType: "VIPPS_PA_NETT",
 *   salesUnitName: "Per & Kari",
 * };
 * const { errors, warnings } = checkPrefill(order);
 * for (const { path, message } of [...errors, ...warnings]) console.log(`${path} ${message}.`);
 * ```
 * @see The guide of August 2023, "Pre-fill a product order":
 * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#pre-fill-a-product-order
 */
export function checkPrefill(order: unknown, options: CheckPrefillOptions = {}): PrefillCheck {
  const warnings = (sound: Order): Findings => orderWarnings(sound, options);
  return checkOrder<ProductOrderRequest>({ constraint: productOrderRequest, errors, warnings }, order);
}

/** "Only Norwegian organization numbers are allowed (for now)": the Partner API. */
function* errors({ businessIdentifier: { scheme, id } = {} }: Order): Findings {
  if (scheme !== undefined && scheme !== "business:NO:ORG")
    yield finding("#/businessIdentifier/scheme", "must be business:NO:ORG in this edition", "platform");
  // The guide's own sample has ten digits.
  if (id === undefined || /^[1-9][0-9]{8,9}$/.test(id)) return;
  const digits = parseOrganisationNumber(id) ?? id;
  const advice =
    digits === id
      ? "must be an organisation number: nine digits, the first not 0"
      : `must be written ${digits}`;
  yield finding("#/businessIdentifier/id", advice, "platform");
}

function* orderWarnings(order: Order, { pricePackages }: CheckPrefillOptions): Findings {
  const { productType, productUseCase } = order;
  yield* organisationNumberWarnings("#/businessIdentifier/id", order.businessIdentifier?.id);
  if (order.salesUnitName === undefined) yield missing("#/salesUnitName");
  yield* nameWarnings("#/salesUnitName", order.salesUnitName);
  yield* logoWarnings("#/salesUnitLogo", order.salesUnitLogo);
  yield* productWarnings(order);
  yield* pricePackageWarnings("#/pricePackageId", order.pricePackageId, pricePackages);
  yield* accountWarnings("#/settlementAccountNumber", order.settlementAccountNumber);
  const inShop = productType === "VIPPS_I_KASSA" || (takesPayments(order) && productUseCase === "Unknown");
  yield* purposeWarnings("#/intendedPurpose", order.intendedPurpose, { inShop });
  const isOnTheWeb = productUseCase === "Website" || productUseCase === "WebsiteWithTest";
  if (order.website === undefined && (productType === "VIPPS_PA_NETT" || isOnTheWeb))
    yield missing("#/website", "platform");
  yield* websiteWarnings("#/website", order.website, { useCase: productUseCase });
  yield* complianceWarnings(order.complianceData);
}

function takesPayments({ productType }: Order): boolean {
  return productType !== undefined && productType !== "VIPPS_LOGG_INN";
}

/** What goes with the product that is ordered. */
function* productWarnings(order: Order): Findings {
  const { productType, productUseCase, complianceData = {} } = order;
  if (productUseCase === undefined) yield missing("#/productUseCase");
  if (productType === "VIPPS_I_KASSA" && productUseCase !== undefined && productUseCase !== "Unknown")
    yield finding("#/productUseCase", "should be Unknown for a point of sale", "platform");
  if (productType === "VIPPS_PA_NETT" && Object.keys(complianceData).length === 0)
    yield missing("#/complianceData", "platform");
  if (takesPayments(order)) {
    if (order.settlementAccountNumber === undefined) yield missing("#/settlementAccountNumber");
    if (order.annualTurnover === undefined) yield missing("#/annualTurnover");
  } else if (productType !== undefined && order.pricePackageId !== undefined) {
    yield finding(
      "#/pricePackageId",
      "has no meaning for a product without payments; leave it out",
      "platform",
    );
  }
}

function* complianceWarnings({ giftCard, course }: NonNullable<Order["complianceData"]> = {}): Findings {
  if (giftCard !== undefined) yield* giftCardWarnings(giftCard);
  const { isOnlineCourseOffered, onlineAccessibleTime } = course ?? {};
  const timePath = "#/complianceData/course/onlineAccessibleTime";
  if (isOnlineCourseOffered === true && onlineAccessibleTime === undefined)
    yield missing(timePath, "platform");
  if (isOnlineCourseOffered === false && onlineAccessibleTime !== undefined)
    yield finding(timePath, "is given, and yet there are no courses online", "assumed");
}

/** The Partner API asks for the other two fields when gift cards are less than a tenth; the guide's sample is not so. */
function* giftCardWarnings(
  giftCard: NonNullable<NonNullable<Order["complianceData"]>["giftCard"]>,
): Findings {
  const isLess = giftCard.isSalesPercentageLessThanTen;
  if (isLess === undefined) return;
  for (const name of ["validityDuration", "giftCardTurnoverShare"] as const) {
    const isGiven = giftCard[name] !== undefined;
    const path = `#/complianceData/giftCard/${name}`;
    if (isLess && !isGiven) yield missing(path, "platform");
    if (!isLess && isGiven)
      yield finding(
        path,
        "is only asked for when isSalesPercentageLessThanTen is true; see which is meant",
        "platform",
      );
  }
  const share = /(?<!\d)(\d+(?:[.,]\d+)?)\s*%/.exec(giftCard.giftCardTurnoverShare ?? "")?.[1];
  if (share !== undefined && Number(share.replace(",", ".")) < 10 !== isLess) {
    const path = "#/complianceData/giftCard/isSalesPercentageLessThanTen";
    yield finding(path, `is ${String(isLess)}, and giftCardTurnoverShare says ${share} %`, "assumed");
  }
}
