import { isShownLogo } from "./logo.ts";
import type { OrderForm, ProductOrder } from "./records.ts";

/** Every field of the form, in its order. */
export const orderFormFields: readonly (keyof OrderForm)[] = Object.keys({
  salesUnitName: true,
  salesUnitLogo: true,
  settlementAccountNumber: true,
  pricePackageId: true,
  productUseCase: true,
  annualTurnover: true,
  intendedPurpose: true,
  website: true,
  complianceData: true,
} satisfies Record<keyof OrderForm, true>) as (keyof OrderForm)[];

/** The form with everything that is filled in by now. */
export function formOf({ supplied, filledIn }: ProductOrder): OrderForm {
  return { ...supplied, ...filledIn };
}

/** The fields that are still to be filled in before the form can be submitted. */
export function missingFields(order: ProductOrder): (keyof OrderForm)[] {
  const form = formOf(order);
  return order.neededFields.filter((field) => form[field] === undefined || form[field] === "");
}

/** What a request supplies, as the form takes it. Rule `blankLogo`. */
export function withoutBlankLogo(supplied: OrderForm): OrderForm {
  const { salesUnitLogo, ...rest } = supplied;
  return salesUnitLogo === undefined || isShownLogo(salesUnitLogo) ? supplied : rest;
}
