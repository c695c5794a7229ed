import type { unit } from "../emulator/route.ts";

// The two calls that every contender makes.
export const address = "http://127.0.0.1:9";
export const salesUnits = "/management/v1/sales-units/{msn}";
export const orders = "/management/v1/product-orders";

export const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: "PAYMENT_INTEGRATION",
  salesUnitName: "ACME Fantastic Fitness",
} as const;

/** The same, as openapi-fetch is told of them. */
export interface Paths {
  [salesUnits]: {
    get: {
      parameters: { path: { msn: string } };
      responses: { 200: { content: { "application/json": typeof unit } } };
    };
  };
  [orders]: {
    post: {
      parameters: { header: { "Idempotency-Key": string } };
      requestBody: { content: { "application/json": typeof order } };
      responses: { 200: { content: { "application/json": typeof unit } } };
    };
  };
}
