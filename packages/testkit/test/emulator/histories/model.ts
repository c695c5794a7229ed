import { magicValues } from "../../../src/emulator/world/magic-values.ts";

// The world in a few lines, written from the guide and not from the code: what the emulator is compared with. It knows no
// HTTP, no forms and no ids of its own making.

export interface ModelOrder {
  readonly id: string;
  /** How it came: prefilled through the API, or taken in by the back office. */
  readonly origin: "prefill" | "template" | "manual";
  /** The link that its prefill was answered with. */
  readonly link: string | null;
  readonly orgno: string;
  readonly salesUnitName: string;
  readonly expiresAt: number;
  status: OrderState;
  msn: string | undefined;
}

export type OrderState =
  | "received"
  | "opened"
  | "submitted"
  | "needs-information"
  | "completed"
  | "rejected"
  | "deleted"
  | "expired";

export interface ModelUnit {
  readonly msn: string;
  readonly orgno: string;
  name: string;
  isActive: boolean;
}

/** A mail in a line: what about, to whom. */
export type ModelMail = string;

export interface Model {
  now: number;
  readonly orders: ModelOrder[];
  readonly agreements: Map<string, "processing" | "active">;
  /** Whether each merchant is active, oldest first. */
  readonly merchants: Map<string, boolean>;
  /** Oldest first. */
  readonly units: ModelUnit[];
  readonly mails: ModelMail[];
  /** Every state and every refusal that was met, over all histories. */
  readonly met: Set<string>;
}

/** Where a step may lead. */
const ways: Readonly<Record<OrderState, readonly OrderState[]>> = {
  received: ["opened", "deleted", "expired"],
  opened: ["submitted", "deleted", "expired"],
  submitted: ["needs-information", "completed", "rejected"],
  "needs-information": ["submitted", "rejected"],
  completed: [],
  rejected: [],
  deleted: [],
  expired: [],
};

const day = 86_400_000;
const { organisations } = magicValues;

/** Companies that orders are for: with a merchant and without, with an agreement and without, and those that mean something. */
export const companies: readonly string[] = [
  "987654321",
  "998877665",
  "9876543221",
  organisations.withoutAgreement,
  organisations.needsInformation,
  organisations.rejected,
  organisations.deactivated,
];

/** The register that the form of a company's number tells. */
export function schemeOf(orgno: string): string {
  if (/^[0-9]{8}$/.test(orgno)) return "business:DK:CVR";
  return orgno.includes("-") ? "business:FI:Y-tunnus" : "business:NO:ORG";
}

/** A sales unit that is there from the beginning. */
export function unit(msn: string, orgno: string, name: string, isActive = true): ModelUnit {
  return { msn, orgno, name, isActive };
}

/** The world that an emulator begins with, as far as ACME Partner Inc sees it, with what its edition has besides. */
export function firstModel(met: Set<string>, besides: readonly ModelUnit[]): Model {
  const others = besides.map(({ orgno }) => orgno);
  const withAgreement = ["987654321", "987654322", "987654323", "912345678", ...others];
  const magic = [organisations.blankForm, organisations.needsInformation, organisations.rejected];
  return {
    now: Date.parse("2026-01-05T09:00:00Z"),
    orders: [],
    agreements: new Map([...withAgreement, ...magic].map((orgno) => [orgno, "active"])),
    merchants: new Map([
      ["987654321", true],
      ["987654322", true],
      ["987654323", false],
      ["912345678", true],
      ...others.map((orgno): [string, boolean] => [orgno, true]),
    ]),
    units: [
      unit("123456", "987654321", "ACME Fantastic Fitness"),
      unit("123457", "987654321", "ACME Fantastic Fitness Shop"),
      unit("123458", "987654321", "ACME Fantastic Fitness Kiosk", false),
      unit("123459", "987654322", "ACME Fantastic Fitness 2"),
      unit("123460", "987654323", "ACME Closed Fitness"),
      ...besides.map((each) => ({ ...each })),
    ],
    mails: [],
    met,
  };
}

export function move(model: Model, order: ModelOrder, to: OrderState): void {
  if (!ways[order.status].includes(to))
    throw new Error(`The model itself went from ${order.status} to ${to}.`);
  order.status = to;
  model.met.add(order.origin === "prefill" ? to : `${to}, not prefilled`);
}

export function addOrder(
  model: Model,
  known: Pick<ModelOrder, "id" | "link" | "orgno" | "origin" | "salesUnitName">,
): ModelOrder {
  const expiresAt = model.now + 14 * day;
  const order: ModelOrder = { ...known, expiresAt, status: "received", msn: undefined };
  model.orders.push(order);
  return order;
}

/** Lets time pass, and what was not submitted expire. */
export function pass(model: Model, milliseconds: number): void {
  model.now += milliseconds;
  for (const order of model.orders) {
    const lapses = order.status === "received" || order.status === "opened";
    if (lapses && model.now >= order.expiresAt) move(model, order, "expired");
  }
}

/** What a person at a link has before them, or the code of why there is nothing. */
export function stepAt(model: Model, { status, orgno }: ModelOrder, person: string): string {
  if (status === "expired") return "link-expired";
  if (status === "deleted") return "order-deleted";
  if (person === "accountant") return "not-authorised";
  if (status === "needs-information") return "provide-information";
  if (status === "completed" || status === "rejected") return status;
  if (!model.agreements.has(orgno)) return "sign-merchant-agreement";
  return status === "submitted" ? status : "review-order";
}

/** Whoever may sign, and comes in time, opens the order. */
export function open(model: Model, order: ModelOrder, person: string): void {
  if (order.status === "received" && person !== "accountant") move(model, order, "opened");
}

/** What becomes of an order that is submitted follows from its organisation's number, when that is a magic one. */
export function submit(model: Model, order: ModelOrder): void {
  move(model, order, "submitted");
  if (order.orgno === organisations.needsInformation) ask(model, order);
  if (order.orgno === organisations.rejected) reject(model, order);
}

export function ask(model: Model, order: ModelOrder): void {
  move(model, order, "needs-information");
  model.mails.push(`information-requested to merchant ${order.orgno}`);
}

export function reject(model: Model, order: ModelOrder): void {
  move(model, order, "rejected");
  model.mails.push(`product-order-rejected to merchant ${order.orgno}`);
}

export function complete(model: Model, order: ModelOrder, msn: string): void {
  move(model, order, "completed");
  order.msn = msn;
  const { orgno, salesUnitName: name } = order;
  model.agreements.set(orgno, "active");
  if (!model.merchants.has(orgno)) model.merchants.set(orgno, true);
  model.units.push({ msn, orgno, name, isActive: true });
  for (const party of ["partner 123456", `merchant ${orgno}`])
    model.mails.push(`product-order-completed to ${party}: ${msn} ${name}`);
}

/** What approving an order would be refused for; an order that was not prefilled can lack the agreement. */
export function refusalOfApproval(model: Model, { status, orgno }: ModelOrder): string | undefined {
  if (status !== "submitted") return "illegal-transition";
  if (model.merchants.get(orgno) === false) return "merchant-deactivated";
  return model.agreements.has(orgno) ? undefined : "no-agreement";
}

/** The sales units that the API shows. */
export function shownUnits({ units, merchants }: Model): ModelUnit[] {
  return units.filter(({ orgno, isActive }) => isActive && merchants.get(orgno) === true);
}
