import type {
  ComplianceData,
  ProductOrderDetails,
  ProductOrderRequest,
  ProductOrderResponse,
  ProductType,
  Website,
} from "@vipps-management/client/2023-08";
import type { Draw } from "../draw.ts";
import { bankAccount } from "../identifiers.ts";
import { logo } from "../logo.ts";
import { shopName, shopUrl } from "../names.ts";
import type { Overrides } from "../overrides.ts";
import { makeBusinessIdentifier } from "./merchants.ts";

const purposes = [
  "Bread and cakes, ordered on the website and collected in the shop on the same day.",
  "Flowers, ordered on the website and delivered within two days.",
  "Bicycles and spare parts, sold on the website and sent when they are paid.",
];

/** Without a price package: only one of the partner's own is accepted. */
export function makePrefillRequest(
  draw: Draw,
  overrides: Overrides<ProductOrderRequest>,
): ProductOrderRequest {
  const { random } = draw;
  const productType = overrides.productType ?? "VIPPS_PA_NETT";
  const drawnUrl = shopUrl(random);
  const website = makeWebsite(overrides.website?.url ?? drawnUrl, overrides);
  return {
    businessIdentifier: makeBusinessIdentifier(draw),
    salesUnitName: shopName(random),
    salesUnitLogo: logo,
    settlementAccountNumber: bankAccount(random),
    productType,
    productUseCase: isForShops(productType) ? "Unknown" : "Website",
    annualTurnover: random.integer(1, 900) * 10_000,
    intendedPurpose: random.pick(purposes),
    ...((!isForShops(productType) || overrides.website) && { website }),
    ...(overrides.complianceData && { complianceData: namedGroups(overrides.complianceData) }),
  };
}

function isForShops(productType: ProductType): boolean {
  return productType === "VIPPS_I_KASSA";
}

function makeWebsite(url: string, { productUseCase }: Overrides<ProductOrderRequest>): Website {
  return {
    url,
    termsUrl: `${url}/terms-and-conditions`,
    ...(productUseCase === "WebsiteWithTest" && {
      testWebsiteUrl: `${url}/test`,
      testWebsiteUsername: "test-user",
      testWebsitePassword: "test-password",
    }),
  };
}

const turnoverShare = "about 25%";
const periodDistribution = "50% yearly 20% monthly";
const prepurchaseTime = "10 weeks";

const complianceGroups: Readonly<Required<NonNullable<ComplianceData>>> = {
  giftCard: {
    isSalesPercentageLessThanTen: false,
    validityDuration: "3 years",
    giftCardTurnoverShare: turnoverShare,
  },
  membership: { turnoverShare, membershipValidity: "OneYearFromPayment", periodDistribution },
  subscription: { turnoverShare, periodDistribution },
  course: {
    turnoverShare,
    timeBeforeOrder: "10 days",
    period: "once every 6 weeks",
    isOnlineCourseOffered: true,
    onlineAccessibleTime: "for 3 months",
  },
  ticket: { turnoverShare, prepurchaseTime },
  rent: { turnoverShare, prepurchaseTime, averageRentalDuration: "3 weeks" },
  prepaidServices: { turnoverShare, prepurchaseTime },
  donation: { acceptsDonation: true },
};

/** The groups that the overrides name, whole, so that `rent: { averageRentalDuration: "a day" }` lacks nothing. */
function namedGroups(overrides: object): ComplianceData {
  return Object.fromEntries(Object.entries(complianceGroups).filter(([group]) => group in overrides));
}

export function makeProductOrderResponse(
  { random }: Draw,
  { prefilledOrderId }: Overrides<ProductOrderResponse>,
): ProductOrderResponse {
  const drawn = random.uuid();
  const id = prefilledOrderId ?? drawn;
  return { prefilledOrderId: id, prefillUrl: `https://portal.vipps.no/register/vippspanett/${id}` };
}

export function makeProductOrderDetails({ random }: Draw): ProductOrderDetails {
  return { prefilledOrderId: random.uuid(), prefillStatus: "RECEIVED" };
}
