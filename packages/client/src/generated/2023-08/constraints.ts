// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { Constraint } from "../../helpers/check-prefill/constraint.ts";

// What the document demands of each request body, and of what is in it.

export const salesUnitUpdate: Constraint = {
  type: "object",
  properties: {
    name: { type: "string", minLength: 1, maxLength: 50 },
    salesUnitLogo: { type: "string", format: "byte" },
    status: { type: "string", enum: ["ACTIVE", "DEACTIVATED"] },
  },
};

export const businessIdentifier: Constraint = {
  type: "object",
  required: ["scheme", "id"],
  properties: {
    scheme: { type: "string" },
    id: { type: "string" },
  },
};

export const productType: Constraint = {
  type: "string",
  enum: ["VIPPS_PA_NETT", "VIPPS_LOGG_INN", "VIPPS_CHECKOUT", "VIPPS_I_KASSA"],
};

export const productUseCase: Constraint = {
  type: "string",
  enum: ["Website", "WebsiteWithTest", "App", "Unknown"],
};

export const websiteUrl: Constraint = {
  type: "string",
  pattern: "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$",
};

export const website: Constraint = {
  type: "object",
  nullable: true,
  required: ["url", "termsUrl"],
  properties: {
    url: websiteUrl,
    termsUrl: websiteUrl,
    testWebsiteUrl: {
      type: "string",
      nullable: true,
      pattern: "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$",
    },
    testWebsiteUsername: { type: "string", nullable: true },
    testWebsitePassword: { type: "string", nullable: true },
  },
};

export const turnoverShare: Constraint = { type: "string" };

export const periodDistribution: Constraint = { type: "string" };

export const prepurchaseTime: Constraint = { type: "string" };

export const complianceData: Constraint = {
  type: "object",
  nullable: true,
  properties: {
    giftCard: {
      type: "object",
      nullable: true,
      required: ["isSalesPercentageLessThanTen"],
      properties: {
        isSalesPercentageLessThanTen: { type: "boolean" },
        validityDuration: { type: "string", nullable: true },
        giftCardTurnoverShare: { type: "string", nullable: true },
      },
    },
    membership: {
      type: "object",
      nullable: true,
      required: ["turnoverShare", "periodDistribution"],
      properties: {
        turnoverShare: turnoverShare,
        membershipValidity: { type: "string", enum: ["CurrentCalendarYear", "OneYearFromPayment"] },
        periodDistribution: periodDistribution,
      },
    },
    subscription: {
      type: "object",
      nullable: true,
      required: ["turnoverShare", "periodDistribution"],
      properties: {
        turnoverShare: turnoverShare,
        periodDistribution: periodDistribution,
      },
    },
    course: {
      type: "object",
      nullable: true,
      required: ["turnoverShare", "timeBeforeOrder", "period"],
      properties: {
        turnoverShare: turnoverShare,
        timeBeforeOrder: { type: "string" },
        period: { type: "string" },
        isOnlineCourseOffered: { type: "boolean", nullable: true },
        onlineAccessibleTime: { type: "string", nullable: true },
      },
    },
    ticket: {
      type: "object",
      nullable: true,
      required: ["turnoverShare", "prepurchaseTime"],
      properties: {
        turnoverShare: turnoverShare,
        prepurchaseTime: prepurchaseTime,
      },
    },
    rent: {
      type: "object",
      nullable: true,
      required: ["turnoverShare", "prepurchaseTime", "averageRentalDuration"],
      properties: {
        turnoverShare: turnoverShare,
        prepurchaseTime: prepurchaseTime,
        averageRentalDuration: { type: "string" },
      },
    },
    prepaidServices: {
      type: "object",
      nullable: true,
      required: ["turnoverShare", "prepurchaseTime"],
      properties: {
        turnoverShare: turnoverShare,
        prepurchaseTime: prepurchaseTime,
      },
    },
    donation: {
      type: "object",
      nullable: true,
      required: ["acceptsDonation"],
      properties: {
        acceptsDonation: { type: "boolean" },
      },
    },
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
      pattern: "^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.]+$",
      minLength: 1,
      maxLength: 30,
    },
    salesUnitLogo: { type: "string", nullable: true, format: "byte" },
    settlementAccountNumber: {
      type: "string",
      nullable: true,
      pattern: "^[0-9]{11,11}$",
      minLength: 11,
      maxLength: 11,
    },
    pricePackageId: { type: "string", nullable: true, format: "uuid" },
    productType: productType,
    productUseCase: productUseCase,
    annualTurnover: { type: "integer", minimum: 0, maximum: 999999999 },
    intendedPurpose: { type: "string", nullable: true },
    website: website,
    complianceData: complianceData,
  },
};
