import type { OrderForm, Owner, Person, SalesUnitConfiguration, WebsiteForm } from "./records.ts";
import {
  anyRecord,
  type Check,
  flag,
  instant,
  listOf,
  numberAbove,
  oneOf,
  record,
  text,
  textOf,
} from "./seed-checks.ts";
import type {
  AgreementSeed,
  KeysSeed,
  MerchantSeed,
  OrganisationSeed,
  PartnerSeed,
  PricePackageSeed,
  ProductOrderSeed,
  SalesUnitSeed,
  WorldSeed,
} from "./world-seed.ts";

/** What an edition lets a world contain. */
export interface SeedVocabulary {
  /** What its MSNs match, and in words. */
  readonly msn: { readonly pattern: RegExp; readonly says: string };
  readonly productTypes: readonly string[];
}

const orgno = text("an organisation number of nine digits", /^[1-9][0-9]{8,9}$/);
const partnerId = text("a partner's number of 3 to 10 digits", /^[0-9]{3,10}$/);
const uuid = text("a UUID", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const base64 = text("base64", /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
const bankAccount = text("a bank account of eleven digits", /^[0-9]{11}$/);
const name = textOf(1, 50);
const words = textOf(1, 1000);
const activity = oneOf("active", "deactivated");
// No colon, which ends the id in HTTP Basic (RFC 7617 §2).
const clientId = text("a client id that begins with emu_", /^emu_[\x21-\x39\x3b-\x7e]+$/);
const key = text("a key that begins with emu_", /^emu_[\x21-\x7e]+$/);

const person = record<Person>({ name: words, role: oneOf("ceo", "chair", "accountant") }, "name", "role");
const owner = record<Owner>({ name: words, share: numberAbove(0, 100), politicallyExposed: flag }, "name");
const organisation = record<OrganisationSeed>({ orgno, name, officers: listOf(person) }, "orgno", "name");

const pricePackage = record<PricePackageSeed>(
  {
    pricePackageId: uuid,
    name: textOf(1, 30),
    description: textOf(1, 6),
    visibleInSignupForm: flag,
    customerPresent: flag,
  },
  "pricePackageId",
);

const partner = record<PartnerSeed>(
  {
    partnerId,
    name: words,
    level: oneOf("partner", "plus", "premium"),
    contactName: words,
    contactEmail: words,
    status: oneOf("pending", "active", "deactivated"),
    pricePackages: listOf(pricePackage),
  },
  "partnerId",
);

const merchant = record<MerchantSeed>({ orgno, name, status: activity }, "orgno");

const agreement = record<AgreementSeed>(
  {
    orgno,
    status: oneOf("processing", "active"),
    signedBy: words,
    signedAt: instant,
    owners: listOf(owner),
    contractUrl: text("an https URL", /^https:\/\/\S+$/),
  },
  "orgno",
);

const configuration = record<SalesUnitConfiguration>({
  paymentAllowed: flag,
  captureType: oneOf("ReserveCapture", "DirectCapture", "NotApplicable"),
  skipLandingPageAllowed: flag,
  recurringAllowed: flag,
  customerMustBePresent: flag,
  userinfoNinAllowed: flag,
});

const website = record<WebsiteForm>(
  {
    url: words,
    termsUrl: words,
    testWebsiteUrl: words,
    testWebsiteUsername: words,
    testWebsitePassword: words,
  },
  "url",
  "termsUrl",
);

const form = record<OrderForm>({
  salesUnitName: name,
  salesUnitLogo: base64,
  settlementAccountNumber: bankAccount,
  pricePackageId: uuid,
  productUseCase: words,
  annualTurnover: numberAbove(-1, 999_999_999),
  intendedPurpose: words,
  website,
  complianceData: anyRecord,
});

const keys = record<KeysSeed>(
  {
    clientId,
    partnerId,
    orgno,
    kind: oneOf("standard", "management"),
    clientSecret: key,
    subscriptionKey: key,
    secondarySubscriptionKey: key,
    msn: text("an MSN", /^[0-9]+$/),
    product: oneOf("management", "other"),
  },
  "clientId",
);

/** Looks at each member of a world by itself. */
export function worldShape({ msn, productTypes }: SeedVocabulary): Check {
  const salesUnit = record<SalesUnitSeed>(
    {
      msn: text(msn.says, msn.pattern),
      orgno,
      partnerId,
      name,
      status: activity,
      configuration,
      logo: base64,
      settlementAccountNumber: bankAccount,
      hasApiKeys: flag,
    },
    "msn",
    "orgno",
  );
  const productOrder = record<ProductOrderSeed>(
    {
      orderId: uuid,
      orgno,
      partnerId,
      productType: oneOf(...productTypes),
      status: oneOf(
        "received",
        "opened",
        "submitted",
        "needs-information",
        "completed",
        "rejected",
        "deleted",
      ),
      createdAt: instant,
      form,
      question: words,
      msn: text(msn.says, msn.pattern),
    },
    "orderId",
    "orgno",
    "productType",
  );
  return record<WorldSeed>({
    basis: oneOf("default", "empty"),
    organisations: listOf(organisation),
    partners: listOf(partner),
    merchants: listOf(merchant),
    agreements: listOf(agreement),
    salesUnits: listOf(salesUnit),
    productOrders: listOf(productOrder),
    keys: listOf(keys),
  });
}
