// What exists in the emulated world, as plain data: no functions, no references between records, keys as in the API
// (`msn`, and `orgno` for a company's number in the register of its country, see `registers.ts`). A record is never changed,
// only replaced. Times are texts such as 2026-01-05T09:00:00.000Z.

/** Somebody who calls, orders or is written to: a partner by its partner id, or a merchant by its `orgno`. */
export interface Party {
  readonly kind: "partner" | "merchant";
  readonly id: string;
}

/** What a person is in an organisation, by the register (Brønnøysundregistrene). */
export type Role = "ceo" | "chair" | "accountant";

/** Somebody who logs in to the portal. Two persons of the same name are one. */
export interface Person {
  readonly name: string;
  /** The role in every organisation for which the register has no officers of its own. */
  readonly role: Role;
}

/** An entry of the register. */
export interface Organisation {
  readonly orgno: string;
  readonly name: string;
  /** Who has a role in it; when absent, every person has the role that they carry. */
  readonly officers?: readonly Person[];
}

/** A company that uses Vipps MobilePay. */
export interface Merchant {
  readonly orgno: string;
  readonly name: string;
  readonly status: "active" | "deactivated";
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly address?: Address;
}

/** Where a company is. */
export interface Address {
  readonly lines: readonly string[];
  readonly postCode?: string;
  readonly city?: string;
}

/** Somebody with direct or indirect ownership of, or rights in, a company. */
export interface Owner {
  readonly name: string;
  /** Percent of the company, above 0 and at most 100. */
  readonly share?: number;
  readonly politicallyExposed?: boolean;
}

/** The one agreement between a merchant and Vipps MobilePay. */
export interface MerchantAgreement {
  readonly orgno: string;
  readonly status: "processing" | "active";
  readonly signedBy: string;
  readonly signedAt: string;
  readonly owners: readonly Owner[];
  readonly contractUrl: string;
}

/** What a sales unit may do. */
export interface SalesUnitConfiguration {
  readonly paymentAllowed: boolean;
  readonly captureType: "ReserveCapture" | "DirectCapture" | "NotApplicable";
  readonly skipLandingPageAllowed: boolean;
  readonly recurringAllowed: boolean;
  readonly customerMustBePresent: boolean;
  readonly userinfoNinAllowed: boolean;
  readonly partialCaptureAllowed: boolean;
  readonly lateCaptureAllowed: boolean;
  readonly landingPagePhoneNumberLocked: boolean;
  readonly longLivingPaymentAllowed: boolean;
  readonly creditCardPaymentAllowed: boolean;
}

/** A line of a sales unit's change log. */
export interface SalesUnitChange {
  readonly timestamp: string;
  readonly change: string;
  readonly changedBy: string;
}

/** A merchant's shop. */
export interface SalesUnit {
  readonly msn: string;
  readonly orgno: string;
  readonly name: string;
  readonly status: "active" | "deactivated";
  /** The partner that it is connected to. */
  readonly partnerId?: string;
  readonly configuration: SalesUnitConfiguration;
  readonly logo?: string;
  readonly settlementAccountNumber?: string;
  /** A number that people pay to in the app, without API keys. Rule `numbersAreHidden`. */
  readonly withoutApiKeys?: true;
  readonly changelog: readonly SalesUnitChange[];
}

/** The sign-up form: each field is there when the partner or the merchant has filled it in. */
export interface OrderForm {
  readonly salesUnitName?: string;
  readonly salesUnitLogo?: string;
  readonly settlementAccountNumber?: string;
  readonly pricePackageId?: string;
  readonly productUseCase?: string;
  readonly annualTurnover?: number;
  /** Percent by tens, as text: `10` to `100`. */
  readonly annualTurnoverPercentage?: string;
  readonly intendedPurpose?: string;
  readonly app?: { readonly appName: string };
  readonly website?: WebsiteForm;
  readonly hasRecurring?: boolean;
  /** Four digits (ISO 18245). */
  readonly merchantCategoryCode?: string;
  /** Group by group, as the partner sent it; the world does not read it. */
  readonly complianceData?: Readonly<Record<string, unknown>>;
}

/** The form's part about the merchant's website. */
export interface WebsiteForm {
  readonly url: string;
  readonly termsUrl: string;
  readonly testWebsiteUrl?: string;
  readonly testWebsiteUsername?: string;
  readonly testWebsitePassword?: string;
}

/** The states that an order is put into; that it has expired follows from the time. */
export type StoredOrderStatus =
  "received" | "opened" | "submitted" | "needs-information" | "completed" | "rejected" | "deleted";

/** The states that an order can be seen in. */
export type ProductOrderStatus = StoredOrderStatus | "expired";

/** An order for a product, prefilled for a merchant. */
export interface ProductOrder {
  readonly id: string;
  /** Absent when it was prefilled: by a template of Vipps MobilePay's, or by the merchant in the portal. Rule `otherOrders`. */
  readonly origin?: "template" | "manual";
  /** The one who prefilled it, or the partner that it names. */
  readonly prefilledBy: Party;
  readonly orgno: string;
  /** In the edition's own words; the world does not read it. */
  readonly productType: string;
  /** What the sales unit will be able to do. */
  readonly configuration: SalesUnitConfiguration;
  /** The fields without which the form cannot be submitted. */
  readonly neededFields: readonly (keyof OrderForm)[];
  /** What the one who prefilled it supplied. */
  readonly supplied: OrderForm;
  /** What the merchant filled in. */
  readonly filledIn: OrderForm;
  readonly createdAt: string;
  /** From this instant on it has expired, unless it was submitted before. */
  readonly expiresAt: string;
  readonly status: StoredOrderStatus;
  /** What Vipps MobilePay has asked the merchant, oldest first. */
  readonly questions: readonly { readonly question: string; readonly answer?: string }[];
  /** The sales unit that came of it. */
  readonly msn?: string;
}

/** What a merchant pays, as agreed between a partner and Vipps MobilePay. */
export interface PricePackage {
  readonly pricePackageId: string;
  readonly name: string;
  readonly description: string;
  /** Whether a merchant can pick it in the form. */
  readonly visibleInSignupForm: boolean;
  /** Whether it is for payments in a physical shop. */
  readonly customerPresent: boolean;
  /** Whether it is for Checkout, and not for payments on the web at large. */
  readonly forCheckout?: boolean;
  /** The country that it is for. */
  readonly market: "NO" | "DK" | "FI";
  /** The partner's share, as text: `30 %`. */
  readonly commission?: string;
}

/** A company that helps merchants to use Vipps MobilePay. */
export interface Partner {
  readonly partnerId: string;
  readonly name: string;
  readonly level: "partner" | "plus" | "premium";
  readonly contactName: string;
  readonly contactEmail: string;
  readonly status: "pending" | "active" | "deactivated";
  readonly pricePackages: readonly PricePackage[];
}

/** Keys to the API, and whose they are. */
export interface ApiKeys {
  readonly owner: Party;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The primary and the secondary key, which are alike. Management keys have none and use the other token endpoint. */
  readonly subscriptionKeys: readonly string[];
  /** The sales unit that they are for, if they are for one. */
  readonly msn?: string;
  /** What they open, if it is not the Management API. Rule `wrongProduct`. */
  readonly product?: "other";
}

/** A token that was given out; several of the same keys may be valid at once. */
export interface AccessToken {
  readonly clientId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The calls that some keys have made since a time in milliseconds since 1970. */
export interface CallWindow {
  readonly clientId: string;
  readonly since: number;
  readonly count: number;
}

/** A mail that Vipps MobilePay has sent. */
export type Mail = CompletionMail | RejectionMail | QuestionMail;

/** What every mail has. */
export interface MailEnvelope {
  readonly sentAt: string;
  /** What kind of party it went to. */
  readonly to: Party["kind"];
  /** The partner id or the `orgno` of the one that it went to. */
  readonly recipient: string;
}

/** To both parties, when a product order has become a sales unit: the four facts that the guide names. */
export interface CompletionMail extends MailEnvelope {
  readonly about: "product-order-completed";
  readonly orgno: string;
  readonly merchantName: string;
  readonly msn: string;
  readonly salesUnitName: string;
}

/** To the merchant alone, when a product order is declined. */
export interface RejectionMail extends MailEnvelope {
  readonly about: "product-order-rejected";
  readonly orgno: string;
  readonly merchantName: string;
  readonly reason: string;
}

/** To the merchant alone, when Vipps MobilePay needs to know more about a product order. */
export interface QuestionMail extends MailEnvelope {
  readonly about: "information-requested";
  readonly orgno: string;
  readonly merchantName: string;
  readonly question: string;
}
