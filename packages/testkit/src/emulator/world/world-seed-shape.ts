import type { Address, OrderForm, Owner, Person, SalesUnitConfiguration, WebsiteForm } from "./records.ts";
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
  /** What the numbers of its companies match, and in words. */
  readonly orgno: { readonly pattern: RegExp; readonly says: string };
  /** What its bank accounts match, and in words. */
  readonly bankAccount: { readonly pattern: RegExp; readonly says: string };
}

const partnerId = text("a partner's number of 3 to 10 digits", /^[0-9]{3,10}$/);
const uuid = text("a UUID", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const base64 = text("base64", /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
const name = textOf(1, 50);
const words = textOf(1, 1000);
const activity = oneOf("active", "deactivated");
// No colon, which ends the id in HTTP Basic (RFC 7617 §2).
const clientId = text("a client id that begins with emu_", /^emu_[\x21-\x39\x3b-\x7e]+$/);
const key = text("a key that begins with emu_", /^emu_[\x21-\x7e]+$/);

const person = record<Person>({ name: words, role: oneOf("ceo", "chair", "accountant") }, "name", "role");
const owner = record<Owner>({ name: words, share: numberAbove(0, 100), politicallyExposed: flag }, "name");
const pricePackage = record<PricePackageSeed>(
  {
    pricePackageId: uuid,
    name: textOf(1, 30),
    description: textOf(1, 6),
    visibleInSignupForm: flag,
    customerPresent: flag,
    forCheckout: flag,
    market: oneOf("NO", "DK", "FI"),
    commission: textOf(1, 30),
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

const address = record<Address>(
  { lines: listOf(textOf(1, 30)), postCode: textOf(1, 20), city: textOf(1, 30) },
  "lines",
);

const configuration = record<SalesUnitConfiguration>({
  paymentAllowed: flag,
  captureType: oneOf("ReserveCapture", "DirectCapture", "NotApplicable"),
  skipLandingPageAllowed: flag,
  recurringAllowed: flag,
  customerMustBePresent: flag,
  userinfoNinAllowed: flag,
  partialCaptureAllowed: flag,
  lateCaptureAllowed: flag,
  landingPagePhoneNumberLocked: flag,
  longLivingPaymentAllowed: flag,
  creditCardPaymentAllowed: flag,
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

const app = record<{ readonly appName: string }>({ appName: words }, "appName");

/** Looks at each member of a world by itself. */
export function worldShape(vocabulary: SeedVocabulary): Check {
  const { msn, productTypes } = vocabulary;
  const orgno = text(vocabulary.orgno.says, vocabulary.orgno.pattern);
  const bankAccount = text(vocabulary.bankAccount.says, vocabulary.bankAccount.pattern);
  const organisation = record<OrganisationSeed>({ orgno, name, officers: listOf(person) }, "orgno", "name");
  const merchant = record<MerchantSeed>(
    { orgno, name, status: activity, createdAt: instant, updatedAt: instant, address },
    "orgno",
  );
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
  const form = record<OrderForm>({
    salesUnitName: name,
    salesUnitLogo: base64,
    settlementAccountNumber: bankAccount,
    pricePackageId: uuid,
    productUseCase: words,
    annualTurnover: numberAbove(-1, 999_999_999),
    annualTurnoverPercentage: text("10, 20 and so on to 100, as text", /^(10|[1-9])0$/),
    intendedPurpose: words,
    app,
    website,
    hasRecurring: flag,
    merchantCategoryCode: text("four digits", /^[0-9]{4}$/),
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
      origin: oneOf("template", "manual"),
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
