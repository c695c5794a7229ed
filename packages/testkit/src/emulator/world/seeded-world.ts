import type { Writable } from "../../writable.ts";
import { isoTime } from "../clock.ts";
import { basisOf, subscriptionKeysOf } from "./check-seed.ts";
import { foundedAt, foundingLine, paymentsOnTheWeb } from "./default-world.ts";
import { withoutBlankLogo } from "./order-form.ts";
import { expiryOf } from "./product-orders.ts";
import type {
  ApiKeys,
  Merchant,
  MerchantAgreement,
  Partner,
  Party,
  PricePackage,
  ProductOrder,
  SalesUnit,
} from "./records.ts";
import { type SavedState, saveState, stateFrom } from "./saved-state.ts";
import type { WorldState } from "./state.ts";
import type { World } from "./world.ts";
import type {
  AgreementSeed,
  KeysSeed,
  MerchantSeed,
  PartnerSeed,
  PricePackageSeed,
  ProductOrderSeed,
  SalesUnitSeed,
  WorldSeed,
} from "./world-seed.ts";

/** What an order's product means for it, by the edition's name of the product. */
export type Products = Readonly<Record<string, Pick<ProductOrder, "configuration" | "neededFields">>>;

/** Makes the state that a world begins with: another copy each time, with orders of that time. */
export type Beginning = (world: Pick<World, "clock" | "rules">) => WorldState;

/**
 * Takes a world that has been checked. It shares nothing with the seed, which may be changed afterwards.
 *
 * @param edition - Its products, and what it adds to the default world.
 */
export function beginningFrom(
  seed: WorldSeed,
  { products, furnish }: { products: Products; furnish: (state: WorldState) => WorldState },
): Beginning {
  const basis = saveState(basisOf(seed, furnish));
  const organisations = structuredClone(seed.organisations ?? []);
  const orders = structuredClone(seed.productOrders ?? []);
  const names = new Map<string, string>(organisations.map(({ orgno, name }) => [orgno, name]));
  const saved: SavedState = {
    ...basis,
    organisations: replaced(basis.organisations, organisations, ({ orgno }) => orgno),
    partners: replaced(basis.partners, (seed.partners ?? []).map(partnerFrom), ({ partnerId }) => partnerId),
    merchants: replaced(
      basis.merchants,
      (seed.merchants ?? []).map((each) => merchantFrom(each, names)),
      ({ orgno }) => orgno,
    ),
    agreements: replaced(basis.agreements, (seed.agreements ?? []).map(agreementFrom), ({ orgno }) => orgno),
    salesUnits: replaced(basis.salesUnits, (seed.salesUnits ?? []).map(salesUnitFrom), ({ msn }) => msn),
    keys: replaced(basis.keys, (seed.keys ?? []).map(keysFrom), ({ clientId }) => clientId),
  };
  return (world) =>
    stateFrom({ ...saved, productOrders: orders.map((order) => orderFrom(order, products, world)) });
}

/** Those of the basis that are not replaced, and then the new ones. */
function replaced<Item>(
  basis: readonly Item[],
  items: readonly Item[],
  numberOf: (item: Item) => string,
): readonly Item[] {
  const inBasis = new Set(basis.map(numberOf));
  const numbers = new Set(items.map(numberOf).filter((number) => inBasis.has(number)));
  return [...basis.filter((item) => !numbers.has(numberOf(item))), ...items];
}

function partnerFrom({ pricePackages = [], ...partner }: PartnerSeed): Partner {
  return {
    name: `Partner ${partner.partnerId}`,
    level: "partner",
    contactName: "firstName lastName",
    contactEmail: "firstname.lastname@vippsmobilepay.com",
    status: "active",
    ...given(partner),
    pricePackages: pricePackages.map(pricePackageFrom),
  };
}

function pricePackageFrom(offer: PricePackageSeed): PricePackage {
  return {
    name: "Standard",
    description: "2.99%",
    visibleInSignupForm: true,
    customerPresent: false,
    market: "NO",
    ...given(offer),
  };
}

function merchantFrom(seed: MerchantSeed, names: ReadonlyMap<string, string>): Merchant {
  const { orgno, name, status = "active", createdAt = foundedAt, updatedAt = createdAt, address } = seed;
  return {
    orgno,
    name: name ?? names.get(orgno) ?? `Company ${orgno}`,
    status,
    createdAt: isoTime(Date.parse(createdAt)),
    updatedAt: isoTime(Date.parse(updatedAt)),
    ...(address !== undefined && { address: structuredClone(address) }),
  };
}

function agreementFrom({
  orgno,
  status,
  signedBy,
  signedAt,
  owners,
  contractUrl,
}: AgreementSeed): MerchantAgreement {
  const signer = signedBy ?? "Kari Nordmann";
  return {
    orgno,
    status: status ?? "active",
    signedBy: signer,
    signedAt: isoTime(Date.parse(signedAt ?? foundedAt)),
    owners: owners?.map((owner) => ({ ...owner })) ?? [{ name: signer, share: 100 }],
    contractUrl: contractUrl ?? `https://example.com/contracts/contract-${orgno}.pdf`,
  };
}

/** Member by member, and with shared defaults, since there may be a million of them. */
function salesUnitFrom(seed: SalesUnitSeed): SalesUnit {
  const { msn, orgno, partnerId, name, status, configuration, logo, settlementAccountNumber, hasApiKeys } =
    seed;
  const unit: Writable<SalesUnit> = {
    msn,
    orgno,
    name: name ?? `Sales unit ${msn}`,
    status: status ?? "active",
    configuration:
      configuration === undefined ? paymentsOnTheWeb : { ...paymentsOnTheWeb, ...given(configuration) },
    changelog: foundingLine,
  };
  if (partnerId !== undefined) unit.partnerId = partnerId;
  if (logo !== undefined) unit.logo = logo;
  if (settlementAccountNumber !== undefined) unit.settlementAccountNumber = settlementAccountNumber;
  if (hasApiKeys === false) unit.withoutApiKeys = true;
  return unit;
}

function orderFrom(
  seed: ProductOrderSeed,
  products: Products,
  world: Pick<World, "clock" | "rules">,
): ProductOrder {
  const {
    orderId,
    orgno,
    partnerId,
    origin,
    productType,
    status = origin === undefined ? "received" : "submitted",
    createdAt,
    form = {},
    question,
    msn,
  } = seed;
  const product = products[productType];
  if (product === undefined) throw new Error(`A world with the product ${productType} has not been checked.`);
  const time = createdAt === undefined ? world.clock.now() : Date.parse(createdAt);
  return {
    id: orderId,
    ...(origin !== undefined && { origin }),
    prefilledBy: partyOf({ partnerId, orgno }),
    orgno,
    productType,
    configuration: product.configuration,
    neededFields: product.neededFields,
    supplied: withoutBlankLogo(form),
    filledIn: {},
    createdAt: isoTime(time),
    expiresAt: expiryOf(time, world.rules),
    status,
    questions: status === "needs-information" ? [{ question: question ?? "What will you sell?" }] : [],
    ...(msn !== undefined && { msn }),
  };
}

function keysFrom(seed: KeysSeed): ApiKeys {
  const { clientId, partnerId, orgno = "", clientSecret = `${clientId}_secret`, msn, product } = seed;
  return {
    owner: partyOf({ partnerId, orgno }),
    clientId,
    clientSecret,
    subscriptionKeys: Object.values(subscriptionKeysOf(seed)),
    ...(msn !== undefined && { msn }),
    ...(product === "other" && { product }),
  };
}

function partyOf({ partnerId, orgno }: { partnerId: string | undefined; orgno: string }): Party {
  return partnerId === undefined ? { kind: "merchant", id: orgno } : { kind: "partner", id: partnerId };
}

type Given<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };

/** A copy without members that are `undefined`, which would hide a default. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<Fields>;
}
