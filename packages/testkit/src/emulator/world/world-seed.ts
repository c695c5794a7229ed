import type {
  Merchant,
  MerchantAgreement,
  OrderForm,
  Organisation,
  Owner,
  Partner,
  PricePackage,
  SalesUnit,
  SalesUnitConfiguration,
  StoredOrderStatus,
} from "./records.ts";
import { withHelpLink } from "../../help-link.ts";

/**
 * A world to begin with, as plain JSON that a person writes. Every list may be left out, and so may every field that has a
 * default.
 *
 * @example
 * ```ts
 * const emulator = createEmulator({
 *   world: {
 *     merchants: [{ orgno: "998877665", name: "Fjord Yoga AS" }],
 *     salesUnits: [{ msn: "345678", orgno: "998877665", partnerId: "123456" }],
 *   },
 * });
 * ```
 */
export interface WorldSeed {
  /**
   * What it is added to: the default world, in which a record with the same number is replaced, or nothing at all, not even
   * keys. Default: `default`.
   */
  readonly basis?: "default" | "empty";
  readonly organisations?: readonly OrganisationSeed[];
  readonly partners?: readonly PartnerSeed[];
  readonly merchants?: readonly MerchantSeed[];
  readonly agreements?: readonly AgreementSeed[];
  readonly salesUnits?: readonly SalesUnitSeed[];
  readonly productOrders?: readonly ProductOrderSeed[];
  readonly keys?: readonly KeysSeed[];
}

/** An entry of the register; every organisation that has none exists too, and people may sign for it as their role says. */
export type OrganisationSeed = Organisation;

/** A partner: by default an active one of the lowest level, without price packages. */
export interface PartnerSeed extends Partial<Omit<Partner, "partnerId" | "pricePackages">> {
  /** 3 to 10 digits. */
  readonly partnerId: string;
  readonly pricePackages?: readonly PricePackageSeed[];
}

/** A price package: by default one for the web that a merchant can pick. */
export interface PricePackageSeed extends Partial<PricePackage> {
  /** A UUID. */
  readonly pricePackageId: string;
}

/** A merchant: by default an active one since 2022, named as in the register. It has no agreement unless one is given. */
export interface MerchantSeed extends Partial<Pick<Merchant, "address" | "createdAt" | "updatedAt">> {
  readonly orgno: string;
  /** 1 to 50 characters. */
  readonly name?: string;
  readonly status?: "active" | "deactivated";
}

/** A merchant agreement: by default an active one of 2022, signed by the CEO, who owns all. */
export interface AgreementSeed extends Partial<Omit<MerchantAgreement, "orgno" | "owners">> {
  readonly orgno: string;
  readonly owners?: readonly Owner[];
}

/** A sales unit: by default an active one for payments on the web, and with API keys. */
export interface SalesUnitSeed extends Partial<
  Pick<SalesUnit, "logo" | "name" | "settlementAccountNumber" | "status">
> {
  /** As the edition has it: 5 or 6 digits in 2023-08, 4 to 10 in 2026-01. */
  readonly msn: string;
  /** The merchant that it belongs to. */
  readonly orgno: string;
  /** The partner that it is connected to, if it is. */
  readonly partnerId?: string;
  readonly configuration?: Partial<SalesUnitConfiguration>;
  /** `false` for a number that people pay to in the app: the API does not show it. Default: `true`. */
  readonly hasApiKeys?: boolean;
}

/** A product order: by default one that has just been received, with nothing filled in. */
export interface ProductOrderSeed {
  /** A UUID. */
  readonly orderId: string;
  readonly orgno: string;
  /** The partner that prefilled it, or that it names; without it, the merchant itself did. */
  readonly partnerId?: string;
  /** How it was made when it was not prefilled; such an order is submitted from the beginning, and names a partner. */
  readonly origin?: "template" | "manual";
  /** In the words of the edition: `VIPPS_PA_NETT` in 2023-08, `PAYMENT_INTEGRATION` in 2026-01. */
  readonly productType: string;
  readonly status?: StoredOrderStatus;
  /** When it was made; by default when the world begins. */
  readonly createdAt?: string;
  /** What was supplied with it. */
  readonly form?: OrderForm;
  /** What the merchant is asked, for one that needs information. */
  readonly question?: string;
  /** The sales unit that came of it, for one that is completed; needed then. */
  readonly msn?: string;
}

/** Keys of a partner or of a merchant: by default standard ones, whose other values are the client id with an ending. */
export interface KeysSeed {
  /** Begins with `emu_`, as every value of the keys does. */
  readonly clientId: string;
  /** Whose they are: this, or `orgno`. */
  readonly partnerId?: string;
  readonly orgno?: string;
  readonly kind?: "standard" | "management";
  /** Default: the client id and `_secret`. */
  readonly clientSecret?: string;
  /** Default: the client id and `_subscription_key`. Management keys have none. */
  readonly subscriptionKey?: string;
  /** Default: the client id and `_secondary_subscription_key`. Management keys have none. */
  readonly secondarySubscriptionKey?: string;
  /** The sales unit that a merchant's keys are for. */
  readonly msn?: string;
  /** `other` for keys that the Management API refuses. Default: `management`. */
  readonly product?: "management" | "other";
}

/** The stable names of what can be wrong with a world that somebody has written. */
export type WorldSeedErrorCode = "invalid-value" | "unknown-member" | "duplicate" | "unknown-reference";

/** A world that cannot be used; nothing of it was stored. */
export class WorldSeedError extends TypeError {
  override readonly name = "WorldSeedError";
  readonly code: WorldSeedErrorCode;
  /** Where: `salesUnits[3].msn`. */
  readonly path: string;

  constructor(code: WorldSeedErrorCode, path: string, complaint: string) {
    super(withHelpLink(`${path === "" ? "A world" : path} ${complaint}.`, code));
    this.code = code;
    this.path = path;
  }
}
