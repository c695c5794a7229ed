import type {
  ApiQuality,
  ApiQualityItem,
  Partner,
  PricePackage,
  PricePackageList,
} from "@vipps-management/client/2023-08";
import type { Draw } from "../draw.ts";
import { companyName } from "../names.ts";

export function makePartner({ random }: Draw): Partner {
  return {
    partnerId: random.digits(6),
    name: companyName(random),
    level: "Vipps Partner Premium",
    partnerContactName: "Kari Nordmann",
    partnerContactEmail: "kari.nordmann@example.com",
    status: "ACTIVE",
  };
}

export function makePricePackage({ random }: Draw): PricePackage {
  return {
    pricePackageId: random.uuid(),
    name: `${random.pick(["Online", "POS", "Subscription"])} ${random.pick(["basic", "standard", "volume"])}`,
    description: `${random.integer(1, 3)}.${random.digits(2)}%`,
    visibleInSignupForm: true,
    productType: "ePayment",
  };
}

export function makePricePackages(draw: Draw): PricePackageList {
  return [makePricePackage(draw), makePricePackage(draw)];
}

const endpoints = ["POST:/epayment/v1/payments", "GET:/epayment/v1/payments/{reference}"];

/** The figures agree with each other: the statuses add up to the total, and the rate follows from them. */
export function makeApiQualityItem({ random }: Draw): ApiQualityItem {
  const failures = {
    status400: random.integer(0, 20),
    status401: random.integer(0, 20),
    status403: random.integer(0, 20),
    status404: random.integer(0, 20),
    status429: random.integer(0, 20),
    status500: random.integer(0, 20),
  };
  const status200 = random.integer(100, 10_000);
  const total = Object.values(failures).reduce((sum, count) => sum + count, status200);
  return {
    endpoint: random.pick(endpoints),
    "total Requests": total,
    successRate: Math.round((100 * status200) / total),
    status200,
    ...failures,
  };
}

export function makeApiQuality(draw: Draw): ApiQuality {
  return { ApiQualityItems: [makeApiQualityItem(draw), makeApiQualityItem(draw)] };
}
