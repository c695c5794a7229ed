import * as fc from "fast-check";
import { expect } from "vitest";

import { ordersOfBoth } from "../editions.ts";
import { attempt, companyAt, orderAt, which } from "./attempt.ts";
import type { HistoryFacts } from "./facts.ts";
import { addOrder, move, schemeOf } from "./model.ts";

// What a partner does through the API.

interface Prefilled {
  readonly prefilledOrderId: string;
  readonly prefillUrl: string;
}

const bodyFor = ({ edition }: HistoryFacts, orgno: string, salesUnitName: string): object =>
  edition.smallOrder({ salesUnitName, businessIdentifier: { scheme: schemeOf(orgno), id: orgno } });

export const prefill = fc.nat(99).map((company) =>
  attempt(`prefill for company ${company}`, async (model, { partner, facts }) => {
    const orgno = companyAt(facts, company);
    const salesUnitName = `Unit ${model.orders.length}`;
    const headers = { "Idempotency-Key": `key-${model.orders.length}` };
    const seen = await partner("POST", ordersOfBoth, { json: bodyFor(facts, orgno, salesUnitName), headers });
    expect(seen.status).toBe(201);
    const { prefilledOrderId: id, prefillUrl: link } = seen.body as Prefilled;
    expect(model.orders.map((order) => order.id)).not.toContain(id);
    addOrder(model, { id, link, orgno, salesUnitName, origin: "prefill" });
    model.met.add("received");
  }),
);

export const repeat = fc.record({ which, other: fc.boolean() }).map(({ which: index, other }) =>
  attempt(
    `repeat the prefill ${index}${other ? " with another body" : ""}`,
    async (model, { partner, facts }) => {
      const order = orderAt(model, index);
      if (order?.origin !== "prefill") return;
      const headers = { "Idempotency-Key": `key-${model.orders.indexOf(order)}` };
      const json = bodyFor(facts, order.orgno, other ? "Another name" : order.salesUnitName);
      const seen = await partner("POST", ordersOfBoth, { json, headers });
      expect(seen.status).toBe(other ? 409 : 201);
      if (!other) expect(seen.body).toMatchObject({ prefilledOrderId: order.id });
    },
  ),
);

export const remove = which.map((index) =>
  attempt(`delete ${index}`, async (model, { partner, facts }) => {
    const order = orderAt(model, index);
    if (order === undefined) return;
    const isFound = facts.details(model, order) !== undefined;
    const isPossible = order.status === "received" || order.status === "opened";
    const status = isFound ? (isPossible ? 200 : 400) : 404;
    expect((await partner("DELETE", `${ordersOfBoth}/${order.id}`)).status).toBe(status);
    if (isPossible) move(model, order, "deleted");
  }),
);
