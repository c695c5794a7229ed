import { expect, test } from "vitest";

import { createRandom } from "../../../src/emulator/random.ts";
import { defaultWorld, paymentsOnTheWeb } from "../../../src/emulator/world/default-world.ts";
import {
  answerQuestion,
  askMerchant,
  completeOrder,
  rejectOrder,
  submitOrder,
} from "../../../src/emulator/world/order-processing.ts";
import { activateAgreement, signAgreement } from "../../../src/emulator/world/merchant-agreements.ts";
import { setMerchantStatus } from "../../../src/emulator/world/merchants.ts";
import { missingFields } from "../../../src/emulator/world/order-form.ts";
import { registerOrganisation } from "../../../src/emulator/world/organisations.ts";
import { pricePackagesToPick } from "../../../src/emulator/world/price-packages.ts";
import {
  act,
  can,
  orderWithId,
  prefillOrder,
  statusOf,
  visibleOrders,
} from "../../../src/emulator/world/product-orders.ts";
import { secondsToWait } from "../../../src/emulator/world/rate-limit.ts";
import type { OrderForm, Party, ProductOrder } from "../../../src/emulator/world/records.ts";
import { chooseRules } from "../../../src/emulator/world/rules.ts";
import { changeSalesUnit, freshMsn } from "../../../src/emulator/world/sales-units.ts";
import type { World } from "../../../src/emulator/world/world.ts";

const start = Date.parse("2026-01-05T09:00:00Z");

function world(): World & { time: number } {
  const made = {
    time: start,
    keyPrefix: "emu_",
    state: defaultWorld(),
    random: createRandom(1),
    clock: { now: () => made.time },
    rules: chooseRules(),
    formFields: [],
  };
  return made;
}

const partner: Party = { kind: "partner", id: "123456" };

/** An order for a merchant with an agreement, in one of its states. */
function orderIn(
  where: World,
  { supplied = {}, prefilledBy = partner }: { supplied?: OrderForm; prefilledBy?: Party } = {},
): ProductOrder {
  const configuration = paymentsOnTheWeb;
  return prefillOrder(where, {
    ...{ prefilledBy, orgno: "987654321", productType: "VIPPS_CHECKOUT" },
    ...{ configuration, neededFields: [], supplied },
  });
}

const latest = (where: World, { id }: ProductOrder): ProductOrder => orderWithId(where, id);

function submitted(where: World, order: ProductOrder): ProductOrder {
  submitOrder(where, act(where, "open", order));
  return latest(where, order);
}

/** The beginning of a PNG of 256 by 256 pixels. */
const shownLogo = btoa("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\0\0\0\u0001\0\b\u0006");

const acts = ["open", "fillIn", "submit", "ask", "answer", "complete", "reject", "delete"] as const;

test("what can be done with an order follows from the state that it is in, and nothing else can", () => {
  const here = world();
  const received = orderIn(here);
  const possible = (order: ProductOrder) => [
    statusOf(here, order),
    acts.filter((name) => can(here, name, order)),
  ];
  expect(possible(received)).toEqual(["received", ["open", "delete"]]);
  const opened = act(here, "open", received);
  expect(possible(opened)).toEqual(["opened", ["open", "fillIn", "submit", "delete"]]);
  expect(statusOf(here, act(here, "fillIn", opened))).toBe("opened");
  const sent = act(here, "submit", opened);
  expect(possible(sent)).toEqual(["submitted", ["ask", "complete", "reject"]]);
  const asked = act(here, "ask", sent);
  expect(possible(asked)).toEqual(["needs-information", ["answer", "reject"]]);
  expect(statusOf(here, act(here, "answer", asked))).toBe("submitted");
  for (const [name, end] of [
    ["complete", "completed"],
    ["reject", "rejected"],
  ] as const)
    expect(possible(act(here, name, sent))).toEqual([end, []]);
  expect(possible(act(here, "delete", opened))).toEqual(["deleted", []]);
});

test.each([
  ["open", "received or opened", "open its link"],
  ["fillIn", "opened", "fill in its form"],
  ["submit", "opened", "submit it"],
  ["ask", "submitted", "ask the merchant about it"],
  ["answer", "needs-information", "answer a question about it"],
  ["complete", "submitted", "approve it"],
  ["reject", "submitted or needs-information", "decline it"],
  ["delete", "received or opened", "delete it"],
] as const)(
  "who cannot %s an order that has expired is told that it would have to be %s",
  (name, states, what) => {
    const here = world();
    const order = orderIn(here);
    here.time += 14 * 86_400_000;
    expect(() => act(here, name, order)).toThrow(
      `The product order ${order.id} is expired; it has to be ${states} for somebody to ${what}.`,
    );
  },
);

test("an order that nobody submitted expires; one that was submitted, deleted or decided does not", () => {
  const here = world();
  const received = orderIn(here);
  const opened = act(here, "open", received);
  const sent = act(here, "submit", opened);
  const ends = [sent, act(here, "ask", sent), act(here, "complete", sent), act(here, "delete", opened)];
  here.time += 14 * 86_400_000 - 1;
  expect([received, opened].map((order) => statusOf(here, order))).toEqual(["received", "opened"]);
  here.time += 1;
  expect([received, opened].map((order) => statusOf(here, order))).toEqual(["expired", "expired"]);
  expect(ends.map((order) => statusOf(here, order))).toEqual(ends.map(({ status }) => status));
});

test("an approved order becomes a sales unit of what its form says", () => {
  const here = world();
  const supplied = {
    ...{ salesUnitName: "ACME Oslo", salesUnitLogo: shownLogo },
    ...{ settlementAccountNumber: "86011117947", hasRecurring: true },
  };
  const merchant = here.state.merchants.get("987654321");
  const order = submitted(here, orderIn(here, { supplied }));
  const unit = completeOrder(here, order);
  expect(unit).toStrictEqual({
    ...{ msn: unit.msn, orgno: "987654321", name: "ACME Oslo", status: "active", partnerId: "123456" },
    configuration: { ...paymentsOnTheWeb, recurringAllowed: true },
    ...{ logo: shownLogo, settlementAccountNumber: "86011117947" },
    changelog: [
      { timestamp: "2026-01-05T09:00:00.000Z", change: "MSN created", changedBy: "Vipps MobilePay" },
    ],
  });
  expect(here.state.salesUnits.get(unit.msn)).toBe(unit);
  expect(here.state.merchants.get("987654321")).toBe(merchant);
  expect(latest(here, order)).toMatchObject({ status: "completed", msn: unit.msn });
  const letter = {
    ...{ sentAt: "2026-01-05T09:00:00.000Z", about: "product-order-completed", orgno: "987654321" },
    ...{ merchantName: "ACME Fantastic Fitness", msn: unit.msn, salesUnitName: "ACME Oslo" },
  };
  expect(here.state.outbox).toStrictEqual([
    { ...letter, to: "partner", recipient: "123456" },
    { ...letter, to: "merchant", recipient: "987654321" },
  ]);
});

test("of an order of a merchant's own whose form says nothing comes a sales unit of its own, and one mail", () => {
  const here = world();
  const prefilledBy: Party = { kind: "merchant", id: "987654321" };
  const unit = completeOrder(here, submitted(here, orderIn(here, { prefilledBy })));
  expect(unit).toMatchObject({ name: `Sales unit ${unit.msn}`, configuration: paymentsOnTheWeb });
  for (const absent of ["partnerId", "logo", "settlementAccountNumber"])
    expect(unit).not.toHaveProperty(absent);
  expect(here.state.outbox.map(({ to, recipient }) => [to, recipient])).toEqual([["merchant", "987654321"]]);
});

test("questions and answers are kept in their order, and the last answer is to the last question", () => {
  const here = world();
  const order = submitted(here, orderIn(here));
  askMerchant(here, order, " What do you sell? ");
  answerQuestion(here, latest(here, order), "Shoes.");
  askMerchant(here, latest(here, order), "Which?");
  answerQuestion(here, latest(here, order), "Red ones.");
  expect(latest(here, order)).toMatchObject({
    status: "submitted",
    questions: [
      { question: "What do you sell?", answer: "Shoes." },
      { question: "Which?", answer: "Red ones." },
    ],
  });
  expect(here.state.outbox).toMatchObject([
    { to: "merchant", about: "information-requested", question: "What do you sell?" },
    { to: "merchant", about: "information-requested", question: "Which?" },
  ]);
});

test("an order is declined with a reason, and a question has words", () => {
  const here = world();
  const order = submitted(here, orderIn(here));
  expect(() => {
    rejectOrder(here, order, "  ");
  }).toThrow("The merchant has to be told why: give a reason.");
  expect(() => {
    askMerchant(here, order, "");
  }).toThrow("The merchant has to be asked something: give a question.");
  expect(statusOf(here, latest(here, order))).toBe("submitted");
  rejectOrder(here, order, " No shoes. ");
  expect(here.state.outbox).toStrictEqual([
    {
      ...{ sentAt: "2026-01-05T09:00:00.000Z", to: "merchant", recipient: "987654321" },
      ...{ about: "product-order-rejected", orgno: "987654321", merchantName: "ACME Fantastic Fitness" },
      reason: "No shoes.",
    },
  ]);
});

test("when all MSNs of six digits are taken, no order is approved, and nothing has changed", () => {
  const here = world();
  const order = submitted(here, orderIn(here));
  const { salesUnits } = here.state;
  here.state = { ...here.state, salesUnits: new Map(salesUnits) };
  here.state.salesUnits.has = () => true;
  expect(() => completeOrder(here, order)).toThrow(expect.objectContaining({ code: "no-msn-left" }));
  expect(() => freshMsn(here)).toThrow("All 900000 MSNs of six digits are in use.");
  expect(statusOf(here, latest(here, order))).toBe("submitted");
});

test("a partner sees no orders of a merchant with the same number", () => {
  const here = world();
  const prefilledBy: Party = { kind: "merchant", id: "987654321" };
  const order = orderIn(here, { prefilledBy });
  expect(visibleOrders(here, prefilledBy)).toEqual([{ order, status: "received" }]);
  expect(visibleOrders(here, { kind: "partner", id: "987654321" })).toEqual([]);
});

test("a field that is needed is missing while it is empty", () => {
  const here = world();
  const order = orderIn(here, { supplied: { salesUnitName: "" } });
  const needing = { ...order, neededFields: ["salesUnitName", "website"] as const };
  expect(missingFields(needing)).toEqual(["salesUnitName", "website"]);
  expect(missingFields({ ...needing, filledIn: { salesUnitName: "ACME" } })).toEqual(["website"]);
});

test("a price package that is the only one to pick is shown or hidden, as the rule says", () => {
  const here = world();
  const [partnerSeen] = here.state.partners.values();
  const [offer] = partnerSeen?.pricePackages ?? [];
  if (partnerSeen === undefined || offer === undefined)
    throw new Error("The default world has a price package.");
  const visible = { ...offer, visibleInSignupForm: true, market: "NO" } as const;
  here.state.partners.set(partnerSeen.partnerId, { ...partnerSeen, pricePackages: [visible] });
  const order = orderIn(here, { prefilledBy: { kind: "partner", id: partnerSeen.partnerId } });
  expect(pricePackagesToPick(here, order)).toEqual([visible]);
  expect(
    pricePackagesToPick({ ...here, rules: chooseRules({ singlePricePackage: "hidden" }) }, order),
  ).toEqual([]);
  const ofMerchant = { ...order, prefilledBy: { kind: "merchant", id: partnerSeen.partnerId } } as const;
  expect(pricePackagesToPick(here, ofMerchant)).toEqual([]);
});

test("an agreement that is signed waits to be processed, and its contract leads nowhere", () => {
  const here = world();
  const signedBy = { name: "Kari Nordmann", role: "ceo" } as const;
  const agreement = signAgreement(here, { orgno: "998877665", signedBy, owners: [{ name: "Ola" }] });
  expect(agreement).toEqual({
    ...{ orgno: "998877665", status: "processing", signedBy: "Kari Nordmann", owners: [{ name: "Ola" }] },
    signedAt: "2026-01-05T09:00:00.000Z",
    contractUrl: expect.stringMatching(/^https:\/\/example\.com\/contracts\/contract-\d{5}\.pdf$/) as string,
  });
});

test("without a rate limit no calls are counted, so that a server that runs for weeks does not grow", () => {
  const here = world();
  expect(secondsToWait(here, "emu_partner_client_id")).toBeUndefined();
  expect(here.state.callWindows.size).toBe(0);
});

test.each<[string, (here: World) => void]>([
  ["There is no product order 7.", (here) => void orderWithId(here, "7")],
  [
    "There is no merchant 998877665.",
    (here) => {
      setMerchantStatus(here, "998877665", "active");
    },
  ],
  [
    "There is no sales unit 7.",
    (here) => {
      changeSalesUnit(here, "7", {}, "Nobody");
    },
  ],
  [
    "998877665 has no merchant agreement: somebody has to sign one in the portal.",
    (here) => {
      activateAgreement(here, "998877665");
    },
  ],
  [
    "An organisation has a number of its country's register and a name of 1 to 50 characters.",
    (here) => {
      registerOrganisation(here, { orgno: "998877665", name: "" });
    },
  ],
  [
    "The merchant 987654321 is deactivated: activate it first.",
    (here) => {
      setMerchantStatus(here, "987654321", "deactivated");
      completeOrder(here, submitted(here, orderIn(here)));
    },
  ],
])("%s", (message, does) => {
  expect(() => {
    does(world());
  }).toThrow(
    expect.objectContaining({ name: "WorldError", message: expect.stringContaining(message) as string }),
  );
});
