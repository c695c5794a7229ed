import { routes } from "../../../generated/2023-08/routes.ts";
import { bodyValidators, pathValidators, responseValidators } from "../../../generated/2023-08/validators.ts";
import type { Edition } from "../../edition.ts";
import { createHandlers } from "./handlers.ts";
import { products } from "./products.ts";

/** The Management API as the guide of August 2023 describes it. */
export const edition: Edition = {
  // Below `/portal`, other than in production, where the portal has a host of its own.
  prefillPath: "/portal/register/vippspanett/",
  rules: {},
  ownRules: {},
  seeds: {
    orgno: { pattern: /^[1-9][0-9]{8,9}$/, says: "an organisation number of nine digits" },
    bankAccount: { pattern: /^[0-9]{11}$/, says: "a bank account of eleven digits" },
    msn: { pattern: /^[0-9]{5,6}$/, says: "an MSN of 5 or 6 digits, as a string" },
    productTypes: Object.keys(products),
  },
  products,
  formFields: [
    "salesUnitName",
    "salesUnitLogo",
    "settlementAccountNumber",
    "pricePackageId",
    "productUseCase",
    "annualTurnover",
    "intendedPurpose",
    "website",
    "complianceData",
  ],
  furnish: (state) => state,
  identify: (path, newId) => ({ instance: path, traceId: newId() }),
  createApi: (parts) => ({
    routes,
    handlers: { ...createHandlers(parts) },
    pathValidators,
    bodyValidators,
    responseValidators,
  }),
};
