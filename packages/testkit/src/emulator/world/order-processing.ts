import { magicValues } from "./magic-values.ts";
import { activateAgreement } from "./merchant-agreements.ts";
import { ensureMerchant } from "./merchants.ts";
import { mailCompletion, mailQuestion, mailRejection } from "./outbox.ts";
import { formOf } from "./order-form.ts";
import { act, assertCan } from "./product-orders.ts";
import type { ProductOrder, SalesUnit } from "./records.ts";
import { freshMsn, putSalesUnit } from "./sales-units.ts";
import { WorldError } from "./world-error.ts";
import { timestamp, type World } from "./world.ts";

// What becomes of an order when the merchant has filled in its form: what Vipps MobilePay does with it.

/** Submits an order for the merchant, and does at once what its organisation number means. Rule `magicValues`. */
export function submitOrder(world: World, order: ProductOrder): void {
  const submitted = act(world, "submit", order);
  const { needsInformation, rejected } = magicValues.organisations;
  if (order.orgno === needsInformation) askMerchant(world, submitted, "What will you sell?");
  if (order.orgno === rejected) rejectOrder(world, submitted, "Orders of this organisation are declined.");
}

/** Approves an order: the merchant exists from now on, has a new sales unit, and both parties are told. */
export function completeOrder(world: World, order: ProductOrder): SalesUnit {
  // Everything that can fail comes first, so that a refused act leaves nothing behind.
  assertCan(world, "complete", order);
  if (world.state.merchants.get(order.orgno)?.status === "deactivated") {
    throw new WorldError(
      "merchant-deactivated",
      `The merchant ${order.orgno} is deactivated: activate it first.`,
    );
  }
  const msn = freshMsn(world);
  activateAgreement(world, order.orgno);

  ensureMerchant(world, order.orgno);
  const unit = salesUnitFor(world, order, msn);
  putSalesUnit(world.state, unit);
  mailCompletion(world, act(world, "complete", order, { msn }), unit);
  return unit;
}

function salesUnitFor(world: World, order: ProductOrder, msn: string): SalesUnit {
  const { salesUnitName, salesUnitLogo, settlementAccountNumber, hasRecurring } = formOf(order);
  const { recurringAllowed } = order.configuration;
  return {
    msn,
    orgno: order.orgno,
    name: salesUnitName ?? `Sales unit ${msn}`,
    status: "active",
    // Rule `recurringPayments`.
    configuration: { ...order.configuration, recurringAllowed: hasRecurring ?? recurringAllowed },
    changelog: [{ timestamp: timestamp(world), change: "MSN created", changedBy: "Vipps MobilePay" }],
    ...(order.prefilledBy.kind === "partner" && { partnerId: order.prefilledBy.id }),
    ...(salesUnitLogo !== undefined && { logo: salesUnitLogo }),
    ...(settlementAccountNumber !== undefined && { settlementAccountNumber }),
  };
}

/** Declines an order. Rule `rejectionIsPrivate`. */
export function rejectOrder(world: World, order: ProductOrder, reason: string): void {
  const said = required(reason, "The merchant has to be told why: give a reason.");
  mailRejection(world, act(world, "reject", order), said);
}

/** Asks the merchant for more information. */
export function askMerchant(world: World, order: ProductOrder, question: string): void {
  const asked = required(question, "The merchant has to be asked something: give a question.");
  const questions = [...order.questions, { question: asked }];
  mailQuestion(world, act(world, "ask", order, { questions }), asked);
}

/** Takes the merchant's answer to the last question. */
export function answerQuestion(world: World, order: ProductOrder, answer: string): void {
  const questions = order.questions.map((each, index) =>
    index === order.questions.length - 1 ? { ...each, answer } : each,
  );
  act(world, "answer", order, { questions });
}

function required(text: string, complaint: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new WorldError("empty-text", complaint);
  return trimmed;
}
