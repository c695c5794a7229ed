import type { ProductOrderRequest } from "../../../src/2023-08.ts";
import { base64, png } from "./images.ts";

/** An order that nobody knows anything against. */
export const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "918713867" },
  salesUnitName: "ACME Fantastic Fitness",
  salesUnitLogo: base64(png(500, 500)),
  settlementAccountNumber: "86011117947",
  pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
  productType: "VIPPS_PA_NETT",
  productUseCase: "WebsiteWithTest",
  annualTurnover: 100_000,
  intendedPurpose: "Gym membership, sold on the gym's website.",
  website: {
    url: "https://example.com",
    termsUrl: "https://example.com/terms",
    testWebsiteUrl: "https://test.example.com",
    testWebsiteUsername: "test-user",
    testWebsitePassword: "test-password",
  },
  complianceData: { subscription: { turnoverShare: "about 90%", periodDistribution: "all monthly" } },
} satisfies ProductOrderRequest;

/** The guide's own sample, word for word. */
export const guideSample = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" },
  salesUnitName: "ACME Fantastic Fitness",
  salesUnitLogo: "VGhlIGltYWdlIGdvZXMgaGVyZQ==",
  settlementAccountNumber: "86011117947",
  pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
  productType: "VIPPS_PA_NETT",
  productUseCase: "WebsiteWithTest",
  annualTurnover: 100000,
  intendedPurpose:
    "Gym membership for accessing the gym's facilities.\nGuest will be not physically present when buying the subscription,\nas that is done on the gym's website.",
  website: {
    url: "https://example.com",
    termsUrl: "https://example.com/terms-and-conditions",
    testWebsiteUrl: "https://example.com/test ",
    testWebsiteUsername: "test-user",
    testWebsitePassword: "test-password",
  },
  complianceData: {
    giftCard: {
      isSalesPercentageLessThanTen: false,
      validityDuration: "3 years",
      giftCardTurnoverShare: "about 25%",
    },
    membership: {
      turnoverShare: "about 25%",
      membershipValidity: "CurrentCalendarYear",
      periodDistribution: "50% yearly 20% monthly",
    },
    subscription: { turnoverShare: "about 25%", periodDistribution: "50% yearly 20% monthly" },
    course: {
      turnoverShare: "about 25%",
      timeBeforeOrder: "10 days",
      period: "once every 6. week",
      isOnlineCourseOffered: false,
      onlineAccessibleTime: "for 3 months",
    },
    ticket: { turnoverShare: "about 25%", prepurchaseTime: "10 weeks" },
    rent: { turnoverShare: "about 25%", prepurchaseTime: "15 days", averageRentalDuration: "3 weeks" },
    prepaidServices: { turnoverShare: "about 25%", prepurchaseTime: "10 weeks" },
    donation: { acceptsDonation: false },
  },
} satisfies ProductOrderRequest;
