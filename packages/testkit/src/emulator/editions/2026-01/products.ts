import type { ProductType } from "../../../generated/2026-01/types.ts";
import { paymentsOnTheWeb } from "../../world/default-world.ts";
import type { Products } from "../../world/seeded-world.ts";

/** What follows from the product that is ordered. Rules `productConfiguration`, `neededFields`. */
export const products: Products & Readonly<Record<ProductType, Products[string]>> = {
  PAYMENT_INTEGRATION: { configuration: paymentsOnTheWeb, neededFields: ["salesUnitName", "website"] },
  CHECKOUT: { configuration: paymentsOnTheWeb, neededFields: ["salesUnitName"] },
  DONATIONS: {
    configuration: { ...paymentsOnTheWeb, captureType: "DirectCapture" },
    neededFields: ["salesUnitName"],
  },
  CASHIER: {
    configuration: {
      ...paymentsOnTheWeb,
      captureType: "DirectCapture",
      skipLandingPageAllowed: true,
      customerMustBePresent: true,
    },
    neededFields: ["salesUnitName"],
  },
  LOGIN: {
    configuration: {
      ...paymentsOnTheWeb,
      paymentAllowed: false,
      captureType: "NotApplicable",
      partialCaptureAllowed: false,
      creditCardPaymentAllowed: false,
    },
    neededFields: ["salesUnitName"],
  },
};
