import type {
  ApiQuality,
  ApiQualityItem,
  Merchant,
  Partner,
  PricePackage,
  ProductOrderDetails,
  SalesUnit,
} from "../../../generated/2023-08/types.ts";
import { configurationMembers } from "../configuration-members.ts";
import { ibanOf } from "../../../samples/identifiers.ts";
import type { EndpointTraffic } from "../../traffic.ts";
import type { VisibleOrder } from "../../world/product-orders.ts";
import type * as world from "../../world/records.ts";
import type { Rules } from "../../world/rules.ts";

// The world's records in the words of this edition. Each function builds its whole answer from named members, so that
// a change of the document that matters here does not compile.

/** Rule `orgnoType`: a string is what the document does not have. */
export function merchant(
  { orgno, name }: Pick<world.Merchant, "orgno" | "name">,
  { orgnoType }: Rules,
): Merchant {
  return { orgno: orgnoType === "number" ? Number(orgno) : (orgno as unknown as number), name };
}

/** Rule `msnType`: a number is what the document does not have. */
export function msn(text: string, { msnType }: Rules): string {
  return msnType === "string" ? text : (Number(text) as unknown as string);
}

export function salesUnit(unit: world.SalesUnit, rules: Rules): SalesUnit {
  const { paymentAllowed, captureType, skipLandingPageAllowed, recurringAllowed } = unit.configuration;
  const now: SalesUnit = {
    msn: msn(unit.msn, rules),
    name: unit.name,
    businessIdentifier: { scheme: "business:NO:ORG", id: unit.orgno },
    configuration: configurationMembers(
      { paymentAllowed, captureType, skipLandingPageAllowed, recurringAllowed },
      rules,
    ),
  };
  return rules.salesUnitProposalFields ? withProposal(now, unit) : now;
}

/** The guide's "improvement provided for discussions". Rule `salesUnitProposalFields`. */
function withProposal(now: SalesUnit, unit: world.SalesUnit): SalesUnit {
  const { customerMustBePresent, userinfoNinAllowed } = unit.configuration;
  const account = unit.settlementAccountNumber;
  const bankDetails: Pick<SalesUnit, "bankDetails"> =
    account === undefined
      ? {}
      : { bankDetails: { bankAccountBban: account, bankAccountIban: ibanOf(account) } };
  const configuration: SalesUnit["configuration"] = {
    ...now.configuration,
    customerMustBePresent,
    userinfoNinAllowed,
  };
  const changelog: SalesUnit["changelog"] = unit.changelog.map((line) => ({ ...line }));
  return { ...now, configuration, ...bankDetails, changelog };
}

/** The guide has no word for an order that was opened, has expired or was declined. Rules `prefillStatuses`, `rejectedOrder`, `expiredOrder`. */
const prefillStatuses: Readonly<Record<VisibleOrder["status"], ProductOrderDetails["prefillStatus"]>> = {
  received: "RECEIVED",
  expired: "RECEIVED",
  opened: "RECEIVED",
  submitted: "PROCESSING",
  "needs-information": "WAITING_FOR_MERCHANT",
  completed: "COMPLETED",
  rejected: "PROCESSING",
};

export function productOrder({ order, status }: VisibleOrder): ProductOrderDetails {
  return { prefilledOrderId: order.id, prefillStatus: prefillStatuses[status] };
}

const partnerLevels: Readonly<Record<world.Partner["level"], NonNullable<Partner["level"]>>> = {
  partner: "Vipps Partner",
  plus: "Vipps Partner Plus",
  premium: "Vipps Partner Premium",
};

const partnerStatuses: Readonly<Record<world.Partner["status"], NonNullable<Partner["status"]>>> = {
  pending: "PENDING",
  active: "ACTIVE",
  deactivated: "DEACTIVATED",
};

export function partner({
  partnerId,
  name,
  level,
  contactName,
  contactEmail,
  status,
}: world.Partner): Partner {
  return {
    partnerId,
    name,
    level: partnerLevels[level],
    partnerContactName: contactName,
    partnerContactEmail: contactEmail,
    status: partnerStatuses[status],
  };
}

export function pricePackage(offer: world.PricePackage): PricePackage {
  const { pricePackageId, name, description, visibleInSignupForm, customerPresent } = offer;
  const productType = customerPresent ? "ePaymentCustomerPresent" : "ePayment";
  return { pricePackageId, name, description, visibleInSignupForm, productType };
}

export function apiQuality(traffic: readonly EndpointTraffic[]): ApiQuality {
  return { ApiQualityItems: traffic.map(apiQualityItem) };
}

function apiQualityItem({ endpoint, statuses }: EndpointTraffic): ApiQualityItem {
  const countWhere = (matches: (status: number) => boolean): number =>
    Array.from(statuses, ([status, count]) => (matches(status) ? count : 0)).reduce(
      (sum, count) => sum + count,
      0,
    );
  const total = countWhere(() => true);
  const succeeded = countWhere((status) => status >= 200 && status < 300);
  return {
    endpoint,
    "total Requests": total,
    successRate: Math.round((succeeded / total) * 1000) / 10,
    status200: succeeded,
    status400: countWhere((status) => status === 400),
    status401: countWhere((status) => status === 401),
    status403: countWhere((status) => status === 403),
    status404: countWhere((status) => status === 404),
    status429: countWhere((status) => status === 429),
    status500: countWhere((status) => status >= 500),
  };
}
