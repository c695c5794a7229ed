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
  seeds: {
    msn: { pattern: /^[0-9]{5,6}$/, says: "an MSN of 5 or 6 digits, as a string" },
    productTypes: Object.keys(products),
  },
  products,
  createApi: (parts) => ({
    routes,
    handlers: { ...createHandlers(parts) },
    pathValidators,
    bodyValidators,
    responseValidators,
  }),
};
