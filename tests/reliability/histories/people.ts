import type { Emulator } from "@vipps-management/testkit";

import { note, type Outcomes } from "../support/outcomes.ts";

/** Lets merchants and the back office act on whatever order there is, now and then, until all is over. */
export async function actUntil(
  isOver: () => boolean,
  { emulator, random, seen }: { emulator: Emulator; random: () => number; seen: Outcomes },
): Promise<void> {
  while (!isOver()) {
    await new Promise((resolve) => setTimeout(resolve, 1 + random() * 4));
    const { orders } = emulator.backOffice;
    const order = orders[Math.floor(random() * orders.length)];
    if (order !== undefined) note(seen, actOn(order, emulator, random()));
  }
}

/**
 * Does what is possible with an order.
 *
 * @param chance - From 0 to 1: what the back office makes of it.
 * @returns What was done.
 */
function actOn(
  { orderId, prefillUrl }: Emulator["backOffice"]["orders"][number],
  { backOffice, people, portal }: Emulator,
  chance: number,
): string {
  const visit = portal.open(prefillUrl, { person: people.ceo });
  switch (visit.step) {
    case "sign-merchant-agreement":
      visit.signAgreement({ owners: [{ name: "Kari Nordmann" }] });
      return "signed";
    case "review-order":
      if (visit.order?.missingFields.length !== 0) return "incomplete";
      visit.submit();
      return "submitted";
    case "provide-information":
      visit.provideInformation("An answer.");
      return "answered";
    case "submitted":
      if (chance < 0.2) backOffice.requestInformation(orderId, "A question?");
      else if (chance < 0.3) backOffice.reject(orderId, "A reason.");
      else backOffice.approve(orderId);
      return "decided";
    default:
      return visit.step;
  }
}
