import { putKeys } from "./credentials.ts";
import { commonKeyPrefix } from "./key-prefix.ts";
import { magicValues } from "./magic-values.ts";
import type {
  ApiKeys,
  Merchant,
  Organisation,
  Partner,
  SalesUnit,
  SalesUnitConfiguration,
} from "./records.ts";
import { putSalesUnit } from "./sales-units.ts";
import { copyOf, emptyState, type WorldState } from "./state.ts";

// The world that every emulator begins with: the guide's own samples, and one of each thing that a caller must not see.
// Documented values: tests and examples rely on them.

/** The keys of the default world. None of them is of any use elsewhere, and each begins with `emu_`. */
export interface DefaultCredentials {
  /** Partner keys of ACME Partner Inc. */
  readonly partner: StandardCredentials;
  /** Management keys of ACME Partner Inc. */
  readonly management: ManagementCredentials;
  /** The API keys of the sales unit 123456 of ACME Fantastic Fitness. */
  readonly merchant: StandardCredentials & { readonly merchantSerialNumber: string };
  /** Partner keys of another partner, whose sales unit 223344 the first one must not see. */
  readonly otherPartner: StandardCredentials;
}

/** Keys for `/accesstoken/get`; calls made with its tokens carry a subscription key. */
export interface StandardCredentials {
  readonly kind?: "standard";
  readonly clientId: string;
  readonly clientSecret: string;
  readonly subscriptionKey: string;
  /** As good as the first; there are two so that one can be replaced. */
  readonly secondarySubscriptionKey?: string;
  /** The sales unit that the keys are for. */
  readonly merchantSerialNumber?: string;
}

/** Keys for `/miami/v1/token`; neither it nor the calls made with its tokens carry a subscription key. */
export interface ManagementCredentials {
  readonly kind: "management";
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The keys of a default world, each beginning with the prefix. */
export function credentialsWith(keyPrefix: string): DefaultCredentials {
  const standard = (whose: string): Required<Omit<StandardCredentials, "kind" | "merchantSerialNumber">> => ({
    clientId: `${keyPrefix}${whose}_client_id`,
    clientSecret: `${keyPrefix}${whose}_client_secret`,
    subscriptionKey: `${keyPrefix}${whose}_subscription_key`,
    secondarySubscriptionKey: `${keyPrefix}${whose}_secondary_subscription_key`,
  });
  return {
    partner: standard("partner"),
    management: {
      kind: "management",
      clientId: `${keyPrefix}management_client_id`,
      clientSecret: `${keyPrefix}management_client_secret`,
    },
    merchant: { ...standard("merchant"), merchantSerialNumber: "123456" },
    otherPartner: standard("other_partner"),
  };
}

const acmePartner: Partner = {
  partnerId: "123456",
  name: "ACME Partner Inc",
  level: "premium",
  contactName: "firstName lastName",
  contactEmail: "firstname.lastname@vippsmobilepay.com",
  status: "active",
  pricePackages: [
    {
      pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
      name: "POS standard",
      description: "2.99%",
      visibleInSignupForm: true,
      customerPresent: false,
      market: "NO",
      commission: "30 %",
    },
    {
      pricePackageId: "1f6e2b0c-5d43-4c1e-9a57-0b8f3a7d2c11",
      name: "In the shop",
      description: "1.75%",
      visibleInSignupForm: true,
      customerPresent: true,
      market: "NO",
    },
    {
      pricePackageId: "c4a9d6e8-7b12-4f3a-8e05-96d1b2c3f422",
      name: "By agreement",
      description: "0.99%",
      visibleInSignupForm: false,
      customerPresent: false,
      market: "NO",
    },
  ],
};

const otherPartner: Partner = {
  partnerId: "654321",
  name: "Borealis Partner AS",
  level: "plus",
  contactName: "firstName lastName",
  contactEmail: "firstname.lastname@vippsmobilepay.com",
  status: "active",
  pricePackages: [
    {
      pricePackageId: "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733",
      name: "Borealis standard",
      description: "2.49%",
      visibleInSignupForm: true,
      customerPresent: false,
      market: "NO",
    },
  ],
};

/** When what there is from the beginning came to be. */
export const foundedAt = "2022-12-31T00:00:00.000Z";

const since = { createdAt: foundedAt, updatedAt: foundedAt };

const merchants: readonly Merchant[] = [
  {
    ...since,
    orgno: "987654321",
    name: "ACME Fantastic Fitness",
    status: "active",
    address: { lines: ["Treningsveien 1"], postCode: "0154", city: "Oslo" },
  },
  { ...since, orgno: "987654322", name: "ACME Fantastic Fitness 2", status: "active" },
  { ...since, orgno: "987654323", name: "ACME Closed Fitness", status: "deactivated" },
  { ...since, orgno: "912345678", name: "Borealis Books", status: "active" },
];

/** They have signed an agreement, so that nothing stands before what their numbers mean. */
const magicOrganisations: readonly Organisation[] = [
  { orgno: magicValues.organisations.blankForm, name: "Blank Form AS" },
  { orgno: magicValues.organisations.needsInformation, name: "Question AS" },
  { orgno: magicValues.organisations.rejected, name: "Declined AS" },
];

/** What a sales unit may do unless told otherwise. */
export const paymentsOnTheWeb: SalesUnitConfiguration = {
  paymentAllowed: true,
  captureType: "ReserveCapture",
  skipLandingPageAllowed: false,
  recurringAllowed: false,
  customerMustBePresent: false,
  userinfoNinAllowed: false,
  partialCaptureAllowed: true,
  lateCaptureAllowed: false,
  landingPagePhoneNumberLocked: false,
  longLivingPaymentAllowed: false,
  creditCardPaymentAllowed: true,
};

/** The change log of a sales unit that was there from the beginning. */
export const foundingLine: SalesUnit["changelog"] = [
  { timestamp: foundedAt, change: "MSN created", changedBy: "Vipps MobilePay" },
];

const ofAnyUnit = {
  status: "active",
  configuration: paymentsOnTheWeb,
  settlementAccountNumber: "86011117947",
  changelog: foundingLine,
} as const satisfies Partial<SalesUnit>;

const acme = { ...ofAnyUnit, partnerId: acmePartner.partnerId };

const salesUnits: readonly SalesUnit[] = [
  { ...acme, msn: "123456", orgno: "987654321", name: "ACME Fantastic Fitness" },
  { ...acme, msn: "123457", orgno: "987654321", name: "ACME Fantastic Fitness Shop" },
  { ...acme, msn: "123458", orgno: "987654321", name: "ACME Fantastic Fitness Kiosk", status: "deactivated" },
  { ...acme, msn: "123459", orgno: "987654322", name: "ACME Fantastic Fitness 2" },
  { ...acme, msn: "123460", orgno: "987654323", name: "ACME Closed Fitness" },
  { ...acme, msn: "123461", orgno: "987654322", name: "ACME Fantastic Number", withoutApiKeys: true },
  {
    ...ofAnyUnit,
    partnerId: otherPartner.partnerId,
    msn: "223344",
    orgno: "912345678",
    name: "Borealis Books",
  },
];

/** Made once: it is most of what an emulator takes to begin. */
let original: WorldState | undefined;

/** A new copy of the default world, with the keys of no space. */
export function defaultWorld(): WorldState {
  original ??= foundWorld();
  return copyOf(original);
}

function foundWorld(): WorldState {
  const state = emptyState();
  for (const partner of [acmePartner, otherPartner]) state.partners.set(partner.partnerId, partner);
  for (const merchant of merchants) state.merchants.set(merchant.orgno, merchant);
  [...merchants, ...magicOrganisations].forEach(({ orgno, name }, index) => {
    state.organisations.set(orgno, { orgno, name });
    state.agreements.set(orgno, {
      orgno,
      status: "active",
      signedBy: "Kari Nordmann",
      signedAt: foundedAt,
      owners: [{ name: "Kari Nordmann", share: 100 }],
      contractUrl: `https://example.com/contracts/contract-${12345 + index}.pdf`,
    });
  });
  for (const unit of salesUnits) putSalesUnit(state, unit);

  const { partner, management, merchant, otherPartner: other } = credentialsWith(commonKeyPrefix);
  const acmeKeys = { kind: "partner", id: acmePartner.partnerId } as const;
  putKeys(state, { owner: acmeKeys, ...storedKeys(partner) });
  putKeys(state, { owner: acmeKeys, ...storedKeys(management) });
  putKeys(state, { owner: { kind: "merchant", id: "987654321" }, ...storedKeys(merchant) });
  putKeys(state, { owner: { kind: "partner", id: otherPartner.partnerId }, ...storedKeys(other) });
  return state;
}

function storedKeys(credentials: StandardCredentials | ManagementCredentials): Omit<ApiKeys, "owner"> {
  const { clientId, clientSecret } = credentials;
  if (credentials.kind === "management") return { clientId, clientSecret, subscriptionKeys: [] };
  const { subscriptionKey, secondarySubscriptionKey, merchantSerialNumber: msn } = credentials;
  return {
    clientId,
    clientSecret,
    subscriptionKeys: [subscriptionKey, secondarySubscriptionKey ?? subscriptionKey],
    ...(msn !== undefined && { msn }),
  };
}
