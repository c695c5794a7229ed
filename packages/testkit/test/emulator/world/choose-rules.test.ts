import { describe, expect, test } from "vitest";

import { chooseRules, type Rules, rulesInForce, ruleTable } from "../../../src/emulator/world/rules.ts";

const usual = Object.fromEntries(Object.entries(ruleTable).map(([name, { value }]) => [name, value]));

describe("the rules of an emulator", () => {
  test("are the usual ones where nothing else is chosen, and of two choices the later counts", () => {
    expect(chooseRules()).toEqual(usual);
    const chosen = chooseRules(
      { deleteAfterSubmission: 409, refusalsStick: false },
      { deleteAfterSubmission: 400, wrongMediaType: 415 },
      { refusalsStick: undefined } as never,
    );
    expect(chosen).toEqual({ ...usual, refusalsStick: false, wrongMediaType: 415 });
  });

  test("may be chosen among the values that each has", () => {
    for (const [name, { values = [] }] of Object.entries(ruleTable))
      for (const value of values) expect(chooseRules({ [name]: value })).toEqual({ ...usual, [name]: value });
  });

  const aboveZero = [0.001, 1, 1e9];
  const notAboveZero = [0, -1, Number.NaN, Infinity, "1", null, true];
  const limit = { requests: 1, perSeconds: 1 };

  test.each<[keyof Rules, string, readonly unknown[], readonly unknown[]]>([
    ["orderLifetimeDays", "a number above 0", aboveZero, notAboveZero],
    ["accessTokenLifetimeSeconds", "a number above 0", aboveZero, notAboveZero],
    ["idempotencyLifetimeDays", '"endless" or a number above 0', ["endless", ...aboveZero], notAboveZero],
    ["deleteAfterSubmission", "400 or 409", [400, 409], [404, "400"]],
    ["rejectedOrder", '"in-processing" or "not-found"', ["not-found"], ["gone", 1]],
    [
      "rateLimit",
      '"off" or an object such as `{ requests: 120, perSeconds: 60 }`',
      ["off", limit],
      [
        ...["on", 5, null, {}, { requests: 1 }, { perSeconds: 1 }, { ...limit, per: "minute" }],
        ...[0, 1.5, "1"].flatMap((each) => [
          { ...limit, requests: each },
          { ...limit, perSeconds: each },
        ]),
      ],
    ],
  ])("%s takes %s, and nothing else", (name, allowed, right, wrong) => {
    for (const value of right) expect(chooseRules({ [name]: value })[name]).toEqual(value);
    for (const value of wrong)
      expect(() => chooseRules({ [name]: value })).toThrow(`The rule "${name}" takes ${allowed}.`);
  });

  test("have the names of the table, and none that every object has", () => {
    for (const name of ["deleteAfter", "toString", "constructor"]) {
      expect(() => chooseRules({ [name]: true })).toThrow(
        `There is no rule "${name}". The rules are orderLifetimeDays, accessTokenLifetimeSeconds, `,
      );
    }
  });

  test("are told with their sources: the edition's own where its value is in force", () => {
    const own = { source: "spec", says: "The merchant can change everything.", value: true } as const;
    const inForce = (editable: boolean) =>
      rulesInForce(chooseRules({ suppliedFieldsEditable: editable, rejectedOrder: "not-found" }), {
        suppliedFieldsEditable: own,
      });
    expect(inForce(true).map(({ name }) => name)).toEqual(Object.keys(ruleTable));
    expect(inForce(true)).toContainEqual({ name: "suppliedFieldsEditable", ...own });
    const { source, says } = ruleTable.suppliedFieldsEditable;
    expect(inForce(false)).toContainEqual({ name: "suppliedFieldsEditable", value: false, source, says });
    const { says: usually } = ruleTable.rejectedOrder;
    expect(inForce(true)).toContainEqual({
      ...{ name: "rejectedOrder", value: "not-found" },
      ...{ source: "assumed", says: usually },
    });
  });
});
