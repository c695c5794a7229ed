import { expect } from "vitest";

import { salesUnitPath, type Seen } from "../support.ts";
import type { Real } from "./facts.ts";
import { type Model, schemeOf, shownUnits, unit } from "./model.ts";

/** What the API shows: every list and all details agree with the model, and so with each other. */
export async function expectSameAnswers(model: Model, { partner, otherPartner, facts }: Real): Promise<void> {
  const { edition, details, listOfAll, listOfMerchant, expectOwnLists } = facts;
  const shown = shownUnits(model);
  const unitsOf = (orgno: string) => shown.filter((each) => each.orgno === orgno);
  const get = (path: string): Promise<Seen> => partner("GET", path);

  expect((await get("/management/v1/sales-units")).body).toEqual(listOfAll(shown));
  for (const orgno of new Set(model.units.map((each) => each.orgno))) {
    const units = unitsOf(orgno);
    expect((await get(edition.merchantPath(orgno))).status).toBe(units.length > 0 ? 200 : 404);
    const { status, body } = await get(`${edition.merchantPath(orgno)}/sales-units`);
    expect(status).toBe(units.length > 0 ? 200 : 404);
    if (status === 200) expect(body).toEqual(listOfMerchant(units));
  }
  for (const each of model.units) {
    const { status, body } = await get(salesUnitPath(each.msn));
    expect(status).toBe(shown.includes(each) ? 200 : 404);
    const businessIdentifier = { scheme: schemeOf(each.orgno), id: each.orgno };
    if (status === 200) expect(body).toMatchObject({ name: each.name, businessIdentifier });
  }
  for (const order of model.orders) {
    const { status, body } = await get(edition.orderPath(order.id));
    const expected = details(model, order);
    expect(status).toBe(expected === undefined ? 404 : 200);
    if (status === 200) expect(body).toEqual(expected);
  }
  await expectOwnLists(model, partner);

  const borealis = unit("223344", "912345678", "Borealis Books");
  expect((await otherPartner("GET", "/management/v1/sales-units")).body).toEqual(listOfAll([borealis]));
  const [first] = model.orders;
  if (first !== undefined) expect((await otherPartner("GET", edition.orderPath(first.id))).status).toBe(404);
}
