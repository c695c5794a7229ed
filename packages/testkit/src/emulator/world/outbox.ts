import { isSameParty } from "./parties.ts";
import type { Mail, Party, ProductOrder, SalesUnit } from "./records.ts";
import { merchantName } from "./merchants.ts";
import { timestamp, type World } from "./world.ts";

/** Tells both parties that the order has become a sales unit; one mail when both are the same merchant. Rule `mailToBoth`. */
export function mailCompletion(world: World, order: ProductOrder, unit: SalesUnit): void {
  const merchant: Party = { kind: "merchant", id: order.orgno };
  const parties = isSameParty(order.prefilledBy, merchant) ? [merchant] : [order.prefilledBy, merchant];
  for (const party of parties) {
    post(world, party, {
      about: "product-order-completed",
      ...merchantOf(world, order),
      msn: unit.msn,
      salesUnitName: unit.name,
    });
  }
}

/** Tells the merchant, and nobody else, why the order was declined. Rule `rejectionIsPrivate`. */
export function mailRejection(world: World, order: ProductOrder, reason: string): void {
  const facts = merchantOf(world, order);
  post(world, { kind: "merchant", id: order.orgno }, { about: "product-order-rejected", ...facts, reason });
}

/** Asks the merchant, and nobody else. */
export function mailQuestion(world: World, order: ProductOrder, question: string): void {
  const facts = merchantOf(world, order);
  post(world, { kind: "merchant", id: order.orgno }, { about: "information-requested", ...facts, question });
}

function merchantOf(world: World, { orgno }: ProductOrder): { orgno: string; merchantName: string } {
  return { orgno, merchantName: merchantName(world, orgno) };
}

type Letter = Mail extends infer Each
  ? Each extends Mail
    ? Omit<Each, "sentAt" | "to" | "recipient">
    : never
  : never;

function post(world: World, { kind, id }: Party, letter: Letter): void {
  world.state.outbox.push({ sentAt: timestamp(world), to: kind, recipient: id, ...letter });
}
