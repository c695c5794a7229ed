import type { ProductOrderRequest } from "../../../generated/2026-01/types.ts";
import { isOrganisationNumber } from "../../../samples/identifiers.ts";
import type { RequestFault } from "../../http/problems.ts";
import { isShownLogo } from "../../world/logo.ts";
import type { PricePackage } from "../../world/records.ts";
import { registers } from "../../world/registers.ts";
import { productOf } from "./present.ts";

/** What is wrong with an order although the document does not say so. Rules `onlyRegisters`, `accountSchemes`. */
export function orderFaults({
  businessIdentifier,
  settlementBankAccount,
}: ProductOrderRequest): RequestFault[] {
  const faults: RequestFault[] = [];
  const register = registers.find(({ scheme }) => scheme === businessIdentifier.scheme);
  if (register === undefined) {
    const known = registers.map(({ scheme }) => scheme).join(" or ");
    faults.push({ key: "#/businessIdentifier/scheme", value: `must be ${known}` });
  } else if (!register.number.test(businessIdentifier.id)) {
    faults.push({ key: "#/businessIdentifier/id", value: `must be ${register.says}` });
  }
  const accounts = registers.map(({ country }) => `BBAN:${country}`);
  if (settlementBankAccount && !accounts.includes(settlementBankAccount.scheme))
    faults.push({ key: "#/settlementBankAccount/scheme", value: `must be ${accounts.join(" or ")}` });
  return faults;
}

/** What is accepted and yet will not end well. Rules `checkDigits`, `blankLogo`, `pricePackageMarket`. */
export function orderWarnings(order: ProductOrderRequest, offer: PricePackage | undefined): string[] {
  const { businessIdentifier, salesUnitLogo, productType } = order;
  const warnings: string[] = [];
  const register = registers.find(({ scheme }) => scheme === businessIdentifier.scheme);
  if (register?.country === "NO" && !isOrganisationNumber(businessIdentifier.id))
    warnings.push("#/businessIdentifier/id is not an organisation number with a right check digit.");
  if (typeof salesUnitLogo === "string" && !isShownLogo(salesUnitLogo))
    warnings.push(
      "#/salesUnitLogo is not a PNG of 100 to 1000 pixels on each side: the form will not show it.",
    );
  if (offer !== undefined && offer.market !== register?.country)
    warnings.push(`#/pricePackageId is for ${offer.market}, where the company is not.`);
  if (offer !== undefined && productOf(offer) !== productType)
    warnings.push(`#/pricePackageId is for ${productOf(offer)}, and the order for ${productType}.`);
  return warnings;
}
