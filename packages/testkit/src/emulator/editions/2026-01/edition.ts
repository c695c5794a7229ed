import { queryValidators } from "../../../generated/2026-01/query-validators.ts";
import { routes } from "../../../generated/2026-01/routes.ts";
import { bodyValidators, pathValidators, responseValidators } from "../../../generated/2026-01/validators.ts";
import type { Edition } from "../../edition.ts";
import { furnish } from "./default-world.ts";
import { createHandlers } from "./handlers.ts";
import { products } from "./products.ts";
import { ownRules, rules } from "./rules.ts";
import { tolerate } from "./tolerate.ts";

/** The Management API as production answers since January 2026. */
export const edition: Edition = {
  // Below `/portal`, other than in production, where the portal has a host of its own.
  prefillPath: "/portal/register/prefilled/",
  rules,
  ownRules,
  seeds: {
    orgno: {
      pattern: /^(?:[1-9][0-9]{8,9}|[0-9]{8}|[0-9]{7}-[0-9])$/,
      says: "a number of a Norwegian, Danish or Finnish company",
    },
    bankAccount: { pattern: /^[0-9]{9,34}$/, says: "a bank account of 9 to 34 digits" },
    msn: { pattern: /^[0-9]{4,10}$/, says: "an MSN of 4 to 10 digits, as a string" },
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
    "annualTurnoverPercentage",
    "intendedPurpose",
    "app",
    "website",
    "hasRecurring",
    "merchantCategoryCode",
  ],
  furnish,
  // Rule `problemIdentity`.
  identify: (_path, newId) => ({ instance: `urn:uuid:${newId()}` }),
  createApi: (parts) => ({
    routes,
    handlers: { ...createHandlers(parts) },
    tolerate: (operationId, body) => tolerate(operationId, body, parts.world.rules),
    pathValidators,
    queryValidators,
    bodyValidators,
    responseValidators,
  }),
};
