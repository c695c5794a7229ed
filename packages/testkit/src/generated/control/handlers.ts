// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { OperationCall, Reply } from "../../emulator/http/operation-call.ts";
import type {
  AgreementSignature,
  Clock,
  ControlDocument,
  Duration,
  ExpectedRequest,
  FaultList,
  FaultPlan,
  FormChanges,
  InformationGiven,
  InformationRequest,
  JournalPage,
  KeysList,
  NewKeys,
  NewSecret,
  NewSubscriptionKey,
  OrderList,
  OrderOnDesk,
  OrganisationEntry,
  Outbox,
  PersonAtLink,
  PersonOnFrontPage,
  ReceivedOrder,
  Rejection,
  RuleList,
  Snapshot,
  Space,
  SpaceList,
  SpaceOptions,
  Status,
  SubscriptionKeyChoice,
  TokensOf,
  UnexpectedRequest,
  Verdict,
  Visit,
  WaitingOrders,
  WantedKeys,
  World,
  WorldSeed,
} from "./types.ts";

/** What the emulator has to do for control: one function for each operation. */
export interface Handlers {
  /** GET /openapi.json: Get this document. */
  getControlDocument(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, ControlDocument>;
  /** GET /status: Get what runs here: version, edition, addresses, spaces. */
  getStatus(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, Status>;
  /** GET /rules: Get the rules in force. */
  getRules(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, RuleList>;
  /** GET /spaces: List the spaces. */
  listSpaces(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, SpaceList>;
  /** POST /spaces: Make a world of its own and mint keys for it. */
  createSpace(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: SpaceOptions }>,
  ): Reply<201, Space>;
  /** GET /spaces/{space}: Get a space: its addresses, and its keys. */
  getSpace(
    call: OperationCall<{ path: { space: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, Space>;
  /** DELETE /spaces/{space}: End a space. */
  deleteSpace(
    call: OperationCall<{ path: { space: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** GET /clock: Read the clock. */
  getClock(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, Clock>;
  /** PUT /clock: Go to an instant. */
  setClock(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: Clock }>,
  ): Reply<200, Clock>;
  /** POST /clock/advance: Let time pass. */
  advanceClock(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: Duration }>,
  ): Reply<200, Clock>;
  /** POST /reset: Go back to the beginning. */
  resetSpace(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** GET /snapshot: Take everything down that answers come from. */
  takeSnapshot(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, Snapshot>;
  /** PUT /snapshot: Go to where a snapshot was taken. */
  restoreSnapshot(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: Snapshot }>,
  ): Reply<204, undefined>;
  /** GET /world: Read what exists. */
  readWorld(
    call: OperationCall<{ path: Record<never, never>; query: { limit?: number }; body: undefined }>,
  ): Reply<200, World>;
  /** PUT /world: Begin anew with another world. */
  seedWorld(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: WorldSeed }>,
  ): Reply<204, undefined>;
  /** GET /keys: List all keys that are good. */
  listKeys(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, KeysList>;
  /** POST /keys: Make keys for a partner or a merchant. */
  createKeys(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: WantedKeys }>,
  ): Reply<201, NewKeys>;
  /** DELETE /keys/{clientId}: Take keys back for good. */
  revokeKeys(
    call: OperationCall<{ path: { clientId: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** POST /keys/{clientId}/replace-secret: Replace the secret of keys. */
  replaceSecret(
    call: OperationCall<{ path: { clientId: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, NewSecret>;
  /** POST /keys/{clientId}/replace-subscription-key: Replace one of the two subscription keys. */
  replaceSubscriptionKey(
    call: OperationCall<{
      path: { clientId: string };
      query: Record<never, never>;
      body: SubscriptionKeyChoice;
    }>,
  ): Reply<200, NewSubscriptionKey>;
  /** POST /tokens/revoke: End tokens before their time. */
  revokeTokens(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: TokensOf }>,
  ): Reply<204, undefined>;
  /** GET /faults: List the faults that have not happened yet. */
  listFaults(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, FaultList>;
  /** POST /faults: Let an operation fail: once, so many times, always, or with a probability. */
  addFault(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: FaultPlan }>,
  ): Reply<201, FaultList>;
  /** DELETE /faults: Take back every fault that has not happened yet. */
  clearFaults(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** GET /journal: Read what was received. */
  readJournal(
    call: OperationCall<{
      path: Record<never, never>;
      query: { after?: number; limit?: number; bodies?: boolean };
      body: undefined;
    }>,
  ): Reply<200, JournalPage>;
  /** DELETE /journal: Forget what was received. */
  clearJournal(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** POST /assertions/received: Ask whether an operation was called as expected. */
  assertReceived(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: ExpectedRequest }>,
  ): Reply<200, Verdict>;
  /** POST /assertions/not-received: Ask whether an operation was not called, or not like this. */
  assertNotReceived(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: UnexpectedRequest }>,
  ): Reply<200, Verdict>;
  /** GET /outbox: Read every mail that was sent. */
  readOutbox(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, Outbox>;
  /** POST /portal/waiting: List the orders in which a person has something to do. */
  listWaitingOrders(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: PersonOnFrontPage }>,
  ): Reply<200, WaitingOrders>;
  /** POST /portal/open: Open the link of an order as a person. */
  openLink(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: PersonAtLink }>,
  ): Reply<200, Visit>;
  /** POST /portal/sign-agreement: Sign the merchant agreement. */
  signAgreement(
    call: OperationCall<{
      path: Record<never, never>;
      query: Record<never, never>;
      body: AgreementSignature;
    }>,
  ): Reply<200, Visit>;
  /** POST /portal/edit: Fill in fields of the form. */
  editForm(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: FormChanges }>,
  ): Reply<200, Visit>;
  /** POST /portal/submit: Submit the form. */
  submitForm(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: PersonAtLink }>,
  ): Reply<200, Visit>;
  /** POST /portal/provide-information: Answer Vipps MobilePay's question. */
  provideInformation(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: InformationGiven }>,
  ): Reply<200, Visit>;
  /** GET /back-office/orders: List every order there ever was. */
  listOrders(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, OrderList>;
  /** POST /back-office/orders: Take in an order that was not prefilled. */
  receiveOrder(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: ReceivedOrder }>,
  ): Reply<201, OrderOnDesk>;
  /** GET /back-office/orders/{orderId}: Get an order. */
  getOrder(
    call: OperationCall<{ path: { orderId: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, OrderOnDesk>;
  /** POST /back-office/orders/{orderId}/approve: Approve a submitted order. */
  approveOrder(
    call: OperationCall<{ path: { orderId: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<200, OrderOnDesk>;
  /** POST /back-office/orders/{orderId}/request-information: Ask the merchant about a submitted order. */
  requestInformation(
    call: OperationCall<{ path: { orderId: string }; query: Record<never, never>; body: InformationRequest }>,
  ): Reply<200, OrderOnDesk>;
  /** POST /back-office/orders/{orderId}/reject: Decline an order. */
  rejectOrder(
    call: OperationCall<{ path: { orderId: string }; query: Record<never, never>; body: Rejection }>,
  ): Reply<200, OrderOnDesk>;
  /** POST /back-office/sales-units/{msn}/activate: Activate a sales unit. */
  activateSalesUnit(
    call: OperationCall<{ path: { msn: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** POST /back-office/sales-units/{msn}/deactivate: Deactivate a sales unit. */
  deactivateSalesUnit(
    call: OperationCall<{ path: { msn: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** POST /back-office/merchants/{orgno}/activate: Activate a merchant. */
  activateMerchant(
    call: OperationCall<{ path: { orgno: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** POST /back-office/merchants/{orgno}/deactivate: Deactivate a merchant and so hide all its sales units. */
  deactivateMerchant(
    call: OperationCall<{ path: { orgno: string }; query: Record<never, never>; body: undefined }>,
  ): Reply<204, undefined>;
  /** PUT /register/organisations/{orgno}: Write an entry of the register of organisations. */
  registerOrganisation(
    call: OperationCall<{ path: { orgno: string }; query: Record<never, never>; body: OrganisationEntry }>,
  ): Reply<204, undefined>;
}
