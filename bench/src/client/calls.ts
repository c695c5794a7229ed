// The two calls that every contender makes.
export const address = "http://127.0.0.1:9";
export const salesUnits = "/management/v1/sales-units/{msn}";
export const orders = "/management/v1/product-orders";

export const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: "PAYMENT_INTEGRATION",
  salesUnitName: "ACME Fantastic Fitness",
} as const;
