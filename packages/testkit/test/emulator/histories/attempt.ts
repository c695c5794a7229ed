import * as fc from "fast-check";
import { expect } from "vitest";

import type { Emulator } from "../../../src/emulator/emulator.ts";
import type { HistoryFacts, Real } from "./facts.ts";
import type { Model, ModelOrder } from "./model.ts";

/** Something that somebody tries: whether it may succeed is for the model to say, and both must agree. */
export function attempt(
  what: string,
  run: (model: Model, real: Real) => Promise<void> | void,
): fc.AsyncCommand<Model, Real> {
  return {
    check: () => true,
    toString: () => what,
    run: async (model, real) => {
      await run(model, real);
      expectSameState(model, real.emulator);
    },
  };
}

/** What the emulator's people see, after each step: no order is lost, none went another way, no mail too many. */
function expectSameState(model: Model, { backOffice, outbox, clock }: Emulator): void {
  const seen = backOffice.orders.map(({ orderId, origin, orgno, status, msn, agreement }) =>
    [orderId, origin, orgno, status, msn, agreement].join(" "),
  );
  const expected = model.orders.map(({ id, origin, orgno, status, msn }) =>
    [id, origin, orgno, status, msn, model.agreements.get(orgno)].join(" "),
  );
  expect(seen).toEqual(expected);
  const mails = outbox.map((mail) => {
    const facts = mail.about === "product-order-completed" ? `: ${mail.msn} ${mail.salesUnitName}` : "";
    return `${mail.about} to ${mail.to} ${mail.recipient}${facts}`;
  });
  expect(mails).toEqual(model.mails);
  expect(clock.now()).toBe(model.now);
}

/** The number of an order, counted from the last. */
export const which = fc.nat(3);

/** The order that a number means, the last ones more often; a history that begins with one has none. */
export function orderAt({ orders }: Model, index: number): ModelOrder | undefined {
  return orders.at(-1 - (index % Math.max(1, orders.length)));
}

/** The company that a number means. */
export function companyAt({ companies }: HistoryFacts, index: number): string {
  const company = companies[index % companies.length];
  if (company === undefined) throw new Error("An edition has companies.");
  return company;
}
