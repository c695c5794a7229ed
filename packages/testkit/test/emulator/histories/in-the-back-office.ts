import * as fc from "fast-check";
import { expect } from "vitest";

import type { Emulator } from "../../../src/emulator/emulator.ts";
import { codeOf } from "../support.ts";
import { attempt, companyAt, orderAt, which } from "./attempt.ts";
import * as model from "./model.ts";

// What people at Vipps MobilePay do.

/** An act on an order, what may refuse it, and what it does when nothing does. */
const onOrder = (
  what: string,
  refusal: (world: model.Model, order: model.ModelOrder) => string | undefined,
  act: (emulator: Emulator, orderId: string) => unknown,
  done: (world: model.Model, order: model.ModelOrder, made: unknown) => void,
) =>
  which.map((index) =>
    attempt(`${what} ${index}`, (world, { emulator }) => {
      const order = orderAt(world, index);
      if (order === undefined) return;
      let made: unknown;
      const code = codeOf(() => {
        made = act(emulator, order.id);
      });
      const expected = refusal(world, order);
      expect(code).toBe(expected ?? "no error");
      world.met.add(expected ?? "no error");
      if (expected === undefined) done(world, order, made);
    }),
  );

const unlessIn =
  (...states: model.OrderState[]) =>
  (_world: model.Model, { status }: model.ModelOrder) =>
    states.includes(status) ? undefined : "illegal-transition";

export const approve = onOrder(
  "approve",
  model.refusalOfApproval,
  ({ backOffice }, orderId) => backOffice.approve(orderId),
  (world, order, made) => {
    const { msn } = made as { msn: string };
    expect(msn).toMatch(/^\d{6}$/);
    expect(["223344", ...world.units.map((unit) => unit.msn)]).not.toContain(msn);
    model.complete(world, order, msn);
  },
);

export const ask = onOrder(
  "ask about",
  unlessIn("submitted"),
  ({ backOffice }, orderId) => {
    backOffice.requestInformation(orderId, "A question?");
  },
  model.ask,
);

export const reject = onOrder(
  "reject",
  unlessIn("submitted", "needs-information"),
  ({ backOffice }, orderId) => {
    backOffice.reject(orderId, "A reason.");
  },
  model.reject,
);

/** An order that nobody prefilled comes in submitted. */
export const receive = fc
  .record({ company: fc.nat(99), origin: fc.constantFrom("template", "manual") })
  .map(({ company, origin }) =>
    attempt(`receive a ${origin} order of company ${company}`, (world, { emulator, facts }) => {
      const orgno = companyAt(facts, company);
      const salesUnitName = `Unit ${world.orders.length}`;
      const { orderId: id } = emulator.backOffice.receiveOrder({
        ...{ origin, orgno, partnerId: "123456", productType: facts.productType },
        form: { salesUnitName },
      });
      const order = model.addOrder(world, { id, link: null, orgno, origin, salesUnitName });
      model.open(world, order, "ceo");
      model.submit(world, order);
    }),
  );

export const switchMerchant = fc.record({ company: fc.nat(99), on: fc.boolean() }).map(({ company, on }) =>
  attempt(
    `${on ? "activate" : "deactivate"} the merchant of company ${company}`,
    (world, { emulator, facts }) => {
      const orgno = companyAt(facts, company);
      const code = codeOf(() => {
        if (on) emulator.backOffice.activateMerchant(orgno);
        else emulator.backOffice.deactivateMerchant(orgno);
      });
      const isKnown = world.merchants.has(orgno);
      expect(code).toBe(isKnown ? "no error" : "unknown-merchant");
      if (isKnown) world.merchants.set(orgno, on);
    },
  ),
);

export const switchUnit = fc.record({ which: fc.nat(9), on: fc.boolean() }).map(({ which: index, on }) =>
  attempt(`${on ? "activate" : "deactivate"} the sales unit ${index}`, (world, { emulator }) => {
    const unit = world.units[index % world.units.length];
    if (unit === undefined) return;
    if (on) emulator.backOffice.activateSalesUnit(unit.msn);
    else emulator.backOffice.deactivateSalesUnit(unit.msn);
    unit.isActive = on;
  }),
);
