import * as fc from "fast-check";
import { expect } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import type { Visit } from "../../src/emulator/people/visit.ts";
import { magicValues } from "../../src/emulator/world/magic-values.ts";
import {
  addOrder,
  ask,
  complete,
  firstModel,
  type Model,
  type ModelOrder,
  move,
  open,
  pass,
  reject,
  shownUnits,
  stepAt,
  submit,
} from "./model.ts";
import {
  type Caller,
  callerWith,
  codeOf,
  orderPath,
  ordersPath,
  type Seen,
  salesUnitPath,
  smallOrder,
  testEmulator,
} from "./support.ts";

/** An emulator, and who calls it. */
interface Real {
  readonly emulator: Emulator;
  readonly partner: Caller;
  readonly otherPartner: Caller;
}

type Command = fc.AsyncCommand<Model, Real>;

/** Something that somebody tries: whether it may succeed is for the model to say, and both must agree. */
function attempt(what: string, run: (model: Model, real: Real) => Promise<void> | void): Command {
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
  const seen = backOffice.orders.map(({ orderId, orgno, status, msn, agreement }) =>
    [orderId, orgno, status, msn, agreement].join(" "),
  );
  const expected = model.orders.map(({ id, orgno, status, msn }) =>
    [id, orgno, status, msn, model.agreements.get(orgno)].join(" "),
  );
  expect(seen).toEqual(expected);
  const mails = outbox.map((mail) => {
    const facts = mail.about === "product-order-completed" ? `: ${mail.msn} ${mail.salesUnitName}` : "";
    return `${mail.about} to ${mail.to} ${mail.recipient}${facts}`;
  });
  expect(mails).toEqual(model.mails);
  expect(clock.now()).toBe(model.now);
}

/** The order that a number means, the last ones more often; a history that begins with one has none. */
function orderAt({ orders }: Model, which: number): ModelOrder | undefined {
  return orders.at(-1 - (which % Math.max(1, orders.length)));
}

const companies = [
  "987654321",
  "998877665",
  "9876543221",
  magicValues.organisations.withoutAgreement,
  magicValues.organisations.needsInformation,
  magicValues.organisations.rejected,
  magicValues.organisations.deactivated,
];

const bodyFor = (orgno: string, salesUnitName: string) =>
  smallOrder({ salesUnitName, businessIdentifier: { scheme: "business:NO:ORG", id: orgno } });

const which = fc.nat(3);
const person = fc.constantFrom("ceo", "ceo", "ceo", "chair", "accountant");

const prefill = fc.constantFrom(...companies).map((orgno) =>
  attempt(`prefill for ${orgno}`, async (model, { partner }) => {
    const name = `Unit ${model.orders.length}`;
    const headers = { "Idempotency-Key": `key-${model.orders.length}` };
    const seen = await partner("POST", ordersPath, { json: bodyFor(orgno, name), headers });
    expect(seen.status).toBe(201);
    const { prefilledOrderId } = seen.body as { prefilledOrderId: string };
    expect(model.orders.map(({ id }) => id)).not.toContain(prefilledOrderId);
    addOrder(model, prefilledOrderId, orgno, name);
  }),
);

const repeat = fc.record({ which, other: fc.boolean() }).map(({ which: index, other }) =>
  attempt(`repeat the prefill ${index}${other ? " with another body" : ""}`, async (model, { partner }) => {
    const order = orderAt(model, index);
    if (order === undefined) return;
    const headers = { "Idempotency-Key": `key-${model.orders.indexOf(order)}` };
    const json = bodyFor(order.orgno, other ? "Another name" : order.salesUnitName);
    const seen = await partner("POST", ordersPath, { json, headers });
    expect(seen.status).toBe(other ? 409 : 201);
    if (!other) expect(seen.body).toMatchObject({ prefilledOrderId: order.id });
  }),
);

/** An act in the portal, which is possible in one step alone, and what it does when it is. */
const inPortal = (
  what: string,
  wanted: string,
  act: (visit: Visit) => void,
  done: (model: Model, order: ModelOrder) => void,
) =>
  fc.record({ which, person }).map(({ which: index, person: who }) =>
    attempt(`${what} ${index} as ${who}`, (model, { emulator }) => {
      const order = orderAt(model, index);
      if (order === undefined) return;
      const { portal, people } = emulator;
      const link = `https://any.example/portal/register/vippspanett/${order.id}`;
      const visit = portal.open(link, { person: people[who] });
      open(model, order, who);
      const step = stepAt(model, order, who);
      const refusals = ["link-expired", "order-deleted", "not-authorised"];
      const outcome = step === wanted ? "no error" : refusals.includes(step) ? step : "wrong-step";
      const code = codeOf(() => {
        act(visit);
      });
      expect(code).toBe(outcome);
      model.met.add(outcome);
      if (step === wanted) done(model, order);
    }),
  );

const sign = inPortal(
  "sign for",
  "sign-merchant-agreement",
  (visit) => {
    visit.signAgreement({ owners: [{ name: "Kari Nordmann" }] });
  },
  (model, { orgno }) => model.agreements.set(orgno, "processing"),
);

const edit = inPortal(
  "fill in",
  "review-order",
  (visit) => {
    visit.edit({ annualTurnover: 1000 });
  },
  () => undefined,
);

const submitForm = inPortal(
  "submit",
  "review-order",
  (visit) => {
    visit.submit();
  },
  submit,
);

const answer = inPortal(
  "answer for",
  "provide-information",
  (visit) => {
    visit.provideInformation("An answer.");
  },
  (model, order) => {
    move(model, order, "submitted");
  },
);

const opened = fc.record({ which, person }).map(({ which: index, person: who }) =>
  attempt(`open ${index} as ${who}`, (model, { emulator }) => {
    const order = orderAt(model, index);
    if (order === undefined) return;
    const link = `https://any.example/portal/register/vippspanett/${order.id}`;
    emulator.portal.open(link, { person: emulator.people[who] });
    open(model, order, who);
  }),
);

/** An act of the back office on an order, what may refuse it, and what it does when nothing does. */
const inBackOffice = (
  what: string,
  refusal: (model: Model, order: ModelOrder) => string | undefined,
  act: (emulator: Emulator, orderId: string) => unknown,
  done: (model: Model, order: ModelOrder, made: unknown) => void,
) =>
  which.map((index) =>
    attempt(`${what} ${index}`, (model, { emulator }) => {
      const order = orderAt(model, index);
      if (order === undefined) return;
      let made: unknown;
      const code = codeOf(() => {
        made = act(emulator, order.id);
      });
      const expected = refusal(model, order);
      expect(code).toBe(expected ?? "no error");
      model.met.add(expected ?? "no error");
      if (expected === undefined) done(model, order, made);
    }),
  );

const unlessIn =
  (...states: ModelOrder["status"][]) =>
  (_model: Model, { status }: ModelOrder) =>
    states.includes(status) ? undefined : "illegal-transition";

const approve = inBackOffice(
  "approve",
  (model, order) =>
    unlessIn("submitted")(model, order) ??
    (model.merchants.get(order.orgno) === false ? "merchant-deactivated" : undefined),
  ({ backOffice }, orderId) => backOffice.approve(orderId),
  (model, order, made) => {
    const { msn } = made as { msn: string };
    expect(msn).toMatch(/^\d{6}$/);
    expect(["223344", ...model.units.map((unit) => unit.msn)]).not.toContain(msn);
    complete(model, order, msn);
  },
);

const askMerchant = inBackOffice(
  "ask about",
  unlessIn("submitted"),
  ({ backOffice }, orderId) => {
    backOffice.requestInformation(orderId, "A question?");
  },
  ask,
);

const rejectOrder = inBackOffice(
  "reject",
  unlessIn("submitted", "needs-information"),
  ({ backOffice }, orderId) => {
    backOffice.reject(orderId, "A reason.");
  },
  reject,
);

const remove = which.map((index) =>
  attempt(`delete ${index}`, async (model, { partner }) => {
    const order = orderAt(model, index);
    if (order === undefined) return;
    const gone = order.status === "expired" || order.status === "deleted";
    const possible = order.status === "received" || order.status === "opened";
    const status = gone ? 404 : possible ? 200 : 400;
    expect((await partner("DELETE", orderPath(order.id))).status).toBe(status);
    if (possible) move(model, order, "deleted");
  }),
);

const wait = fc.nat(7).map((days) =>
  attempt(`wait ${days} days`, (model, { emulator }) => {
    emulator.clock.advance({ days });
    pass(model, days * 86_400_000);
  }),
);

const waitForExpiry = fc.record({ which, early: fc.boolean() }).map(({ which: index, early }) =>
  attempt(`wait until ${early ? "a millisecond before " : ""}${index} expires`, (model, { emulator }) => {
    const until = (orderAt(model, index)?.expiresAt ?? 0) - (early ? 1 : 0);
    if (until <= model.now) return;
    emulator.clock.set(new Date(until));
    pass(model, until - model.now);
  }),
);

const switchMerchant = fc
  .record({ orgno: fc.constantFrom(...companies), on: fc.boolean() })
  .map(({ orgno, on }) =>
    attempt(`${on ? "activate" : "deactivate"} the merchant ${orgno}`, (model, { emulator }) => {
      const code = codeOf(() => {
        if (on) emulator.backOffice.activateMerchant(orgno);
        else emulator.backOffice.deactivateMerchant(orgno);
      });
      const isKnown = model.merchants.has(orgno);
      expect(code).toBe(isKnown ? "no error" : "unknown-merchant");
      if (isKnown) model.merchants.set(orgno, on);
    }),
  );

const changeUnit = fc
  .record({ which: fc.nat(9), on: fc.boolean(), name: fc.nat(99) })
  .map(({ which: index, on, name }) =>
    attempt(`change the sales unit ${index}`, async (model, { partner }) => {
      const unit = model.units[index % model.units.length];
      if (unit === undefined) return;
      const json = { status: on ? "ACTIVE" : "DEACTIVATED", name: `Renamed ${name}` };
      const isReachable = model.merchants.get(unit.orgno) === true;
      const seen = await partner("PATCH", salesUnitPath(unit.msn), { json });
      expect(seen.status).toBe(isReachable ? 200 : 404);
      if (isReachable) [unit.isActive, unit.name] = [on, json.name];
    }),
  );

const look = fc.constant(attempt("look at everything", expectSameAnswers));

/** What an order looks like to its maker. */
const seenAs: Readonly<Partial<Record<ModelOrder["status"], string>>> = {
  received: "RECEIVED",
  opened: "RECEIVED",
  submitted: "PROCESSING",
  "needs-information": "WAITING_FOR_MERCHANT",
  completed: "COMPLETED",
  rejected: "PROCESSING",
};

/** What the API shows: every list and all details agree with the model, and so with each other. */
async function expectSameAnswers(model: Model, { partner, otherPartner }: Real): Promise<void> {
  const shown = shownUnits(model);
  const msnsOf = (orgno: string): string[] =>
    shown.filter((unit) => unit.orgno === orgno).map(({ msn }) => msn);
  const get = (path: string): Promise<Seen> => partner("GET", `/management/v1/${path}`);

  expect((await get("sales-units")).body).toEqual({ msn: shown.map(({ msn }) => msn) });
  const orgnos = Array.from(new Set(shown.map(({ orgno }) => orgno)));
  const { MerchantList: merchants } = (await get("merchants")).body as { MerchantList: { orgno: number }[] };
  expect(merchants.map(({ orgno }) => String(orgno))).toEqual(orgnos);
  for (const orgno of new Set(model.units.map((unit) => unit.orgno))) {
    const { status, body } = await get(`merchants/${orgno}/sales-units`);
    expect(status).toBe(orgnos.includes(orgno) ? 200 : 404);
    if (status === 200) expect(body).toEqual(msnsOf(orgno));
  }
  for (const unit of model.units) {
    const { status, body } = await get(`sales-units/${unit.msn}`);
    expect(status).toBe(shown.includes(unit) ? 200 : 404);
    if (status === 200)
      expect(body).toMatchObject({ name: unit.name, businessIdentifier: { id: unit.orgno } });
  }
  for (const { id, status } of model.orders) {
    const seen = await partner("GET", orderPath(id));
    expect(seen.status).toBe(seenAs[status] === undefined ? 404 : 200);
    if (seen.status === 200)
      expect(seen.body).toEqual({ prefilledOrderId: id, prefillStatus: seenAs[status] });
  }
  expect((await otherPartner("GET", "/management/v1/sales-units")).body).toEqual({ msn: ["223344"] });
  const [first] = model.orders;
  if (first !== undefined) expect((await otherPartner("GET", orderPath(first.id))).status).toBe(404);
}

/** Everything that a history is made of; what leads on comes more than once. */
const commands = [
  ...[prefill, prefill, repeat, opened, sign, sign, edit, submitForm, submitForm, submitForm, answer, answer],
  ...[approve, approve, approve, askMerchant, rejectOrder, remove, wait, waitForExpiry],
  ...[switchMerchant, changeUnit, look],
];

/** What has to be met in so many histories, or they have not shown much. */
const everything = [
  ...["received", "opened", "submitted", "needs-information", "completed", "rejected", "deleted", "expired"],
  ...["no error", "wrong-step", "link-expired", "order-deleted", "not-authorised"],
  ...["illegal-transition", "merchant-deactivated"],
];

/** Runs so many random histories, each in a world of its own, and compares the emulator with the model all along. */
export async function runHistories(numRuns: number, seed: number): Promise<void> {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: "max" }), async (history) => {
      const emulator = testEmulator();
      const real: Real = {
        emulator,
        partner: await callerWith(emulator, emulator.credentials.partner),
        otherPartner: await callerWith(emulator, emulator.credentials.otherPartner),
      };
      const model = firstModel(met);
      await fc.asyncModelRun(() => ({ model, real }), [...history, attempt("look", expectSameAnswers)]);
    }),
    { numRuns, seed },
  );
  expect([...met].sort()).toEqual(everything.toSorted());
}
