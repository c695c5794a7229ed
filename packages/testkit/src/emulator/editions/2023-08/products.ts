import type { ProductType } from "../../../generated/2023-08/types.ts";
import { paymentsOnTheWeb } from "../../world/default-world.ts";
import type { OrderForm, SalesUnitConfiguration } from "../../world/records.ts";

/** What follows from the product that is ordered. Rules `productConfiguration`, `neededFields`. */
export interface Product {
  /** What the new sales unit may do. */
  readonly configuration: SalesUnitConfiguration;
  /** The fields without which the form cannot be submitted. */
  readonly neededFields: readonly (keyof OrderForm)[];
}

export const products: Readonly<Record<ProductType, Product>> = {
  VIPPS_PA_NETT: { configuration: paymentsOnTheWeb, neededFields: ["salesUnitName", "website"] },
  VIPPS_CHECKOUT: { configuration: paymentsOnTheWeb, neededFields: ["salesUnitName"] },
  VIPPS_I_KASSA: {
    configuration: {
      ...paymentsOnTheWeb,
      captureType: "DirectCapture",
      skipLandingPageAllowed: true,
      customerMustBePresent: true,
    },
    neededFields: ["salesUnitName"],
  },
  VIPPS_LOGG_INN: {
    configuration: { ...paymentsOnTheWeb, paymentAllowed: false, captureType: "NotApplicable" },
    neededFields: ["salesUnitName"],
  },
};
