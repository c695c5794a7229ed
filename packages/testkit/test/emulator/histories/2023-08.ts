import * as fc from "fast-check";
import { expect } from "vitest";

import { editionOf } from "../editions.ts";
import { salesUnitPath } from "../support.ts";
import { attempt } from "./attempt.ts";
import type { HistoryFacts } from "./facts.ts";
import { companies, type ModelUnit, type OrderState, shownUnits } from "./model.ts";

/** What an order looks like to its maker; what is not here is not found. */
const statuses: Readonly<Partial<Record<OrderState, string>>> = {
  received: "RECEIVED",
  opened: "RECEIVED",
  submitted: "PROCESSING",
  "needs-information": "WAITING_FOR_MERCHANT",
  completed: "COMPLETED",
  rejected: "PROCESSING",
};

const msnsOf = (units: readonly ModelUnit[]): string[] => units.map(({ msn }) => msn);

const updateUnit = fc
  .record({ which: fc.nat(9), on: fc.boolean(), name: fc.nat(99) })
  .map(({ which: index, on, name }) =>
    attempt(`update the sales unit ${index}`, async (model, { partner }) => {
      const unit = model.units[index % model.units.length];
      if (unit === undefined) return;
      const json = { status: on ? "ACTIVE" : "DEACTIVATED", name: `Renamed ${name}` };
      const isReachable = model.merchants.get(unit.orgno) === true;
      const seen = await partner("PATCH", salesUnitPath(unit.msn), { json });
      expect(seen.status).toBe(isReachable ? 200 : 404);
      if (isReachable) [unit.isActive, unit.name] = [on, json.name];
    }),
  );

export const factsOf2023: HistoryFacts = {
  edition: editionOf("2023-08"),
  besides: [],
  companies,
  productType: "VIPPS_PA_NETT",
  // An order that was not prefilled does not exist for this edition.
  details: (_model, { id, origin, status }) =>
    origin === "prefill" && statuses[status] !== undefined
      ? { prefilledOrderId: id, prefillStatus: statuses[status] }
      : undefined,
  listOfAll: (units) => ({ msn: msnsOf(units) }),
  listOfMerchant: msnsOf,
  expectOwnLists: async (model, partner) => {
    const { body } = await partner("GET", "/management/v1/merchants");
    const { MerchantList: merchants } = body as { MerchantList: { orgno: number }[] };
    const expected = new Set(shownUnits(model).map(({ orgno }) => orgno));
    expect(merchants.map(({ orgno }) => String(orgno))).toEqual(Array.from(expected));
  },
  ownCommands: [updateUnit],
};
