import type {
  Address,
  Merchant,
  PricePackage,
  ProductOrderDetails,
  ProductType,
  SalesUnit,
  SalesUnitSummary,
} from "../../../generated/2026-01/types.ts";
import { configurationMembers } from "../configuration-members.ts";
import type { Links } from "../../links.ts";
import type { VisibleOrder } from "../../world/product-orders.ts";
import type * as world from "../../world/records.ts";
import { registerOf } from "../../world/registers.ts";
import type { Rules } from "../../world/rules.ts";

// The world's records in the words of this edition. Each function builds its whole answer from named members, so that
// a change of the document that matters here does not compile.

function businessIdentifier(orgno: string): Merchant["businessIdentifier"] {
  return { scheme: registerOf(orgno).scheme, id: orgno };
}

/** Rule `nullUntilThere`. */
export function merchant({ orgno, name, status, createdAt, updatedAt, address }: world.Merchant): Merchant {
  const { country } = registerOf(orgno);
  return {
    businessIdentifier: businessIdentifier(orgno),
    name,
    status: status === "active" ? "ACTIVE" : "DEACTIVATED",
    createdAt,
    updatedAt,
    countryCode: country,
    businessAddress: address === undefined ? null : addressIn(country, address),
    businessPostAddress: null,
  };
}

function addressIn(countryCode: string, { lines, postCode, city }: world.Address): Address {
  return { lines: [...lines], postCode: postCode ?? null, city: city ?? null, countryCode };
}

/** Rule `msnType`: a number is what the document does not have. */
function msnOf({ msn }: Pick<world.SalesUnit, "msn">, { msnType }: Rules): string {
  return msnType === "string" ? msn : (Number(msn) as unknown as string);
}

export function salesUnitSummary(unit: world.SalesUnit, rules: Rules): SalesUnitSummary {
  return { msn: msnOf(unit, rules), name: unit.name };
}

export function salesUnit(unit: world.SalesUnit, rules: Rules): SalesUnit {
  const { configuration } = unit;
  return {
    msn: msnOf(unit, rules),
    name: unit.name,
    businessIdentifier: businessIdentifier(unit.orgno),
    configuration: configurationMembers(
      {
        paymentAllowed: configuration.paymentAllowed,
        captureType: configuration.captureType,
        skipLandingPageAllowed: configuration.skipLandingPageAllowed,
        recurringAllowed: configuration.recurringAllowed,
        partialCaptureAllowed: configuration.partialCaptureAllowed,
        lateCaptureAllowed: configuration.lateCaptureAllowed,
        landingPagePhoneNumberLocked: configuration.landingPagePhoneNumberLocked,
        longLivingPaymentAllowed: configuration.longLivingPaymentAllowed,
        creditCardPaymentAllowed: configuration.creditCardPaymentAllowed,
      },
      rules,
    ),
  };
}

type Status = ProductOrderDetails["status"];

/** Rules `orderStatuses`, `questionsAreHidden`. */
const statuses: Readonly<Record<VisibleOrder["status"], Status>> = {
  received: "RECEIVED",
  opened: "MERCHANT_VIEWED",
  submitted: "ORDER_SUBMITTED",
  "needs-information": "ORDER_SUBMITTED",
  completed: "COMPLETED",
  rejected: "REJECTED",
  expired: "EXPIRED",
};

/** Rule `ordersNotPrefilled`. */
function statusOf({ order, status }: VisibleOrder): Status {
  const told = statuses[status];
  return order.origin === undefined || told === "COMPLETED" || told === "REJECTED" ? told : "RECEIVED";
}

const origins = { prefill: "PREFILL", template: "TEMPLATE", manual: "MANUAL" } as const;

/** Rules `nullUntilThere`, `ordersNotPrefilled`. */
export function productOrder(
  visible: VisibleOrder,
  unit: world.SalesUnit | undefined,
  { links, rules }: { links: Pick<Links, "prefillUrl">; rules: Rules },
): ProductOrderDetails {
  const { id, orgno, origin = "prefill", productType } = visible.order;
  return {
    productOrderType: origins[origin],
    productOrderId: id,
    // Orders come with a product of this edition, be it through the API, by the back office or in a seed.
    productType: productType as ProductType,
    status: statusOf(visible),
    businessIdentifier: businessIdentifier(orgno),
    productOrderUrl: origin === "prefill" ? links.prefillUrl(id) : null,
    salesUnit: unit === undefined ? null : { msn: msnOf(unit, rules), name: unit.name },
  };
}

export function pricePackage(offer: world.PricePackage): PricePackage {
  const { pricePackageId, name, description, visibleInSignupForm, market, commission } = offer;
  return {
    pricePackageId,
    name,
    description,
    visibleInSignupForm,
    productType: productOf(offer),
    market,
    commission: commission ?? null,
  };
}

/** The product that a price package is for. */
export function productOf({ customerPresent, forCheckout }: world.PricePackage): ProductType {
  if (forCheckout === true) return "CHECKOUT";
  return customerPresent ? "CASHIER" : "PAYMENT_INTEGRATION";
}
