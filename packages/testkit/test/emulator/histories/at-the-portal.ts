import * as fc from "fast-check";
import { expect } from "vitest";

import type { Visit } from "../../../src/emulator/people/visit.ts";
import { codeOf } from "../support.ts";
import { attempt, orderAt, which } from "./attempt.ts";
import type { Real } from "./facts.ts";
import * as model from "./model.ts";

// What the merchant's people do at a link.

const person = fc.constantFrom("ceo", "ceo", "ceo", "chair", "accountant");

type Who = "accountant" | "ceo" | "chair";

function openLink({ emulator, facts }: Real, { id }: model.ModelOrder, who: Who): Visit {
  const link = `https://any.example${facts.edition.prefillPath}${id}`;
  return emulator.portal.open(link, { person: emulator.people[who] });
}

/** An act that is possible in one step alone, and what it does when it is. */
const inStep = (
  what: string,
  wanted: string,
  act: (visit: Visit) => void,
  done: (world: model.Model, order: model.ModelOrder) => void,
) =>
  fc.record({ which, person }).map(({ which: index, person: who }) =>
    attempt(`${what} ${index} as ${who}`, (world, real) => {
      const order = orderAt(world, index);
      if (order === undefined) return;
      const visit = openLink(real, order, who);
      model.open(world, order, who);
      const step = model.stepAt(world, order, who);
      const refusals = ["link-expired", "order-deleted", "not-authorised"];
      const outcome = step === wanted ? "no error" : refusals.includes(step) ? step : "wrong-step";
      const code = codeOf(() => {
        act(visit);
      });
      expect(code).toBe(outcome);
      world.met.add(outcome);
      if (step === wanted) done(world, order);
    }),
  );

export const open = fc.record({ which, person }).map(({ which: index, person: who }) =>
  attempt(`open ${index} as ${who}`, (world, real) => {
    const order = orderAt(world, index);
    if (order === undefined) return;
    openLink(real, order, who);
    model.open(world, order, who);
  }),
);

export const sign = inStep(
  "sign for",
  "sign-merchant-agreement",
  (visit) => {
    visit.signAgreement({ owners: [{ name: "Kari Nordmann" }] });
  },
  ({ agreements }, { orgno }) => agreements.set(orgno, "processing"),
);

export const edit = inStep(
  "fill in",
  "review-order",
  (visit) => {
    visit.edit({ annualTurnover: 1000 });
  },
  () => undefined,
);

export const submit = inStep(
  "submit",
  "review-order",
  (visit) => {
    visit.submit();
  },
  model.submit,
);

export const answer = inStep(
  "answer for",
  "provide-information",
  (visit) => {
    visit.provideInformation("An answer.");
  },
  (world, order) => {
    model.move(world, order, "submitted");
  },
);
