import type { ProductOrderRequest } from "../../../generated/2023-08/types.ts";
import { isOrganisationNumber } from "../../../samples/identifiers.ts";
import type { RequestFault } from "../../http/problems.ts";
import { isShownLogo } from "../../world/logo.ts";

/** What is wrong with the company that an order is for. Rule `norwegianOrganisations`. */
export function businessIdentifierFaults({ businessIdentifier }: ProductOrderRequest): RequestFault[] {
  const { scheme, id } = businessIdentifier;
  return [
    ...(scheme === "business:NO:ORG"
      ? []
      : [{ key: "#/businessIdentifier/scheme", value: "must be business:NO:ORG" }]),
    ...(/^[1-9][0-9]{8,9}$/.test(id)
      ? []
      : [{ key: "#/businessIdentifier/id", value: "must be an organisation number of nine digits" }]),
  ];
}

/** What is accepted and yet will not end well. Rules `checkDigits`, `blankLogo`. */
export function orderWarnings({ businessIdentifier, salesUnitLogo }: ProductOrderRequest): string[] {
  return [
    ...(isOrganisationNumber(businessIdentifier.id)
      ? []
      : ["#/businessIdentifier/id is not an organisation number with a right check digit."]),
    ...(typeof salesUnitLogo !== "string" || isShownLogo(salesUnitLogo)
      ? []
      : ["#/salesUnitLogo is not a PNG of 100 to 1000 pixels on each side: the form will not show it."]),
  ];
}
