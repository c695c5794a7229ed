import { isShownLogo } from "./logo.ts";
import type { OrderForm, ProductOrder } from "./records.ts";

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

type Empty<Value> = Extract<Value, null | undefined>;

/** The same fields, those optional that may be empty. */
type FilledIn<Fields> = {
  [Name in keyof Fields as Empty<Fields[Name]> extends never ? Name : never]: Fields[Name];
} & {
  [Name in keyof Fields as Empty<Fields[Name]> extends never ? never : Name]?: NonNullable<Fields[Name]>;
};

/** The fields of a request that say something: `null` and `undefined` fill in nothing. */
export function filledIn<Fields extends object>(fields: Fields): FilledIn<Fields> {
  const entries = Object.entries(fields).filter((entry) => entry[1] !== null && entry[1] !== undefined);
  return Object.fromEntries(entries) as FilledIn<Fields>;
}
