// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { Constraint } from "../../helpers/check-prefill/constraint.ts";

// What the document demands of each request body, and of what is in it.

export const businessIdentifier: Constraint = {
  type: "object",
  required: ["scheme", "id"],
  properties: {
    scheme: { type: "string", minLength: 10, maxLength: 30 },
    id: { type: "string", pattern: "^[\\d-]{4,50}$" },
  },
};

export const bankAccount: Constraint = {
  type: "object",
  nullable: true,
  required: ["scheme", "id"],
  properties: {
    scheme: { type: "string", minLength: 5, maxLength: 20 },
    id: { type: "string", pattern: "^\\d{9,34}$" },
  },
};

export const productType: Constraint = {
  type: "string",
  enum: ["PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT", "LOGIN", "DONATIONS"],
};

export const productUseCase: Constraint = {
  type: "string",
  nullable: true,
  enum: ["Website", "WebsiteWithTest", "App", "Unknown"],
};

export const app: Constraint = {
  type: "object",
  nullable: true,
  required: ["appName"],
  properties: {
    appName: { type: "string" },
  },
};

export const websiteUrl: Constraint = { type: "string", pattern: "^https:\\/\\/\\S+\\s*$" };

export const website: Constraint = {
  type: "object",
  nullable: true,
  required: ["url", "termsUrl"],
  properties: {
    url: websiteUrl,
    termsUrl: websiteUrl,
    testWebsiteUrl: { type: "string", nullable: true, pattern: "^https:\\/\\/\\S+\\s*$" },
    testWebsiteUsername: { type: "string", nullable: true },
    testWebsitePassword: { type: "string", nullable: true },
  },
};

export const productOrderRequest: Constraint = {
  type: "object",
  required: ["businessIdentifier", "productType"],
  properties: {
    businessIdentifier: businessIdentifier,
    salesUnitName: {
      type: "string",
      nullable: true,
      pattern: "^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.`]+$",
      minLength: 1,
      maxLength: 40,
    },
    salesUnitLogo: { type: "string", nullable: true, format: "byte" },
    settlementBankAccount: bankAccount,
    pricePackageId: { type: "string", nullable: true, format: "uuid" },
    productType: productType,
    productUseCase: productUseCase,
    annualTurnover: { type: "integer", nullable: true, minimum: 0, maximum: 999999999 },
    annualTurnoverPercentage: { type: "string", nullable: true, pattern: "^(10|[1-9])0$" },
    intendedPurpose: { type: "string", nullable: true },
    app: app,
    website: website,
    hasRecurring: { type: "boolean", nullable: true },
    merchantCategoryCode: { type: "string", nullable: true, pattern: "^[0-9]{4}$" },
  },
};
