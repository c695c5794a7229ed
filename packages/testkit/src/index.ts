export { checkWorldSeed, createEmulator } from "./emulator/create-emulator.ts";
export type { Assertions, Verdict, Wanted } from "./emulator/assertions.ts";
export type { Clock, Duration } from "./emulator/clock.ts";
export type { Emulator, Register } from "./emulator/emulator.ts";
export type {
  BrokenAnswer,
  BrokenAnswerKind,
  ConnectionFaultKind,
  Fault,
  FaultCircumstances,
  Latency,
  StatusFault,
} from "./emulator/fault.ts";
export type { Faults, PendingFault } from "./emulator/faults.ts";
export { ForeignHostError } from "./emulator/http/own-host.ts";
export type { Journal, JournalEntry } from "./emulator/journal.ts";
export type { Keys, ListedKeys, WantedKeys } from "./emulator/keys.ts";
export type {
  AccessToken,
  components as TokenComponents,
  ManagementToken,
  TokenError,
} from "./generated/access-token/types.ts";
export type { EditionName } from "./generated/editions.ts";
export type { EmulatorOptions } from "./emulator/options.ts";
export type { BackOffice, OrderOnDesk, ReceivedOrder } from "./emulator/people/back-office.ts";
export type { OrderFormChanges } from "./emulator/people/check-form.ts";
export type { People } from "./emulator/people/people.ts";
export { type FieldFault, PortalError, type PortalErrorCode } from "./emulator/people/portal-error.ts";
export type { Portal, WaitingOrder, WaitingStep } from "./emulator/people/portal.ts";
export type { OrderOnPage, Visit, VisitStep } from "./emulator/people/visit.ts";
export { type Snapshot, SnapshotError, type SnapshotErrorCode } from "./emulator/snapshot.ts";
export type { EmulatorKeys } from "./emulator/signer.ts";
export type { KnownKeys, WorldContents } from "./emulator/world/contents.ts";
export type {
  DefaultCredentials,
  ManagementCredentials,
  StandardCredentials,
} from "./emulator/world/default-world.ts";
export { magicValues, type MagicValues } from "./emulator/world/magic-values.ts";
export type {
  Address,
  CompletionMail,
  Mail,
  MailEnvelope,
  Merchant,
  MerchantAgreement,
  OrderForm,
  Organisation,
  Owner,
  Partner,
  Party,
  Person,
  PricePackage,
  ProductOrder,
  ProductOrderStatus,
  QuestionMail,
  RejectionMail,
  Role,
  SalesUnit,
  SalesUnitChange,
  SalesUnitConfiguration,
  StoredOrderStatus,
  WebsiteForm,
} from "./emulator/world/records.ts";
export type { RateLimit, RuleInForce, Rules, RuleSource } from "./emulator/world/rules.ts";
export { WorldError, type WorldErrorCode } from "./emulator/world/world-error.ts";
export {
  type AgreementSeed,
  type KeysSeed,
  type MerchantSeed,
  type OrganisationSeed,
  type PartnerSeed,
  type PricePackageSeed,
  type ProductOrderSeed,
  type SalesUnitSeed,
  type WorldSeed,
  WorldSeedError,
  type WorldSeedErrorCode,
} from "./emulator/world/world-seed.ts";
/** The samples of the guide, a new copy at each call. */
export * as fixtures from "./samples/2023-08/fixtures.ts";
export { createFactories, type Factories } from "./samples/2023-08/factories.ts";
export type { Factory } from "./samples/factory.ts";
export * from "./samples/2023-08/one-of-each.ts";
export { gatewayMessages } from "./samples/error-bodies.ts";
export { isBankAccount, isOrganisationNumber } from "./samples/identifiers.ts";
export type { Overrides } from "./samples/overrides.ts";
/** Fake answers, for a `fetch` of your own. */
export * as responses from "./samples/responses.ts";
