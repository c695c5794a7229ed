import { describe, expect, test } from "vitest";

import {
  anyRecord,
  type Check,
  flag,
  instant,
  listOf,
  numberAbove,
  oneOf,
  record,
  text,
  textOf,
} from "../../../src/emulator/world/seed-checks.ts";

const msn = text("an MSN", /^[0-9]+$/);
const unit = record<{ msn: string; active?: boolean }>({ msn, active: flag }, "msn");

describe("a value of a world", () => {
  test.each<[string, Check, readonly unknown[], readonly unknown[]]>([
    ["must be an MSN", msn, ["123456"], ["", "acme", 123456, undefined, null]],
    ["must be a text of 2 to 3 characters", textOf(2, 3), ["ab", "abc", "a\nb", "🙂🙂🙂"], ["a", "abcd", 12]],
    ['must be "NO" or "DK"', oneOf("NO", "DK"), ["NO", "DK"], ["no", "", undefined]],
    ["must be true or false", flag, [true, false], ["true", 1, null]],
    [
      "must be a number above 0 and at most 100",
      numberAbove(0, 100),
      [0.1, 100],
      [0, 100.1, "1", Number.NaN],
    ],
    [
      "must be an instant such as 2026-01-05T09:00:00Z",
      instant,
      ["2026-01-05T09:00:00Z", "2026-01-05T09:00:00+01:00"],
      [
        "2026-01-05",
        ["2026-01-05T09:00:00Z"],
        "+012026-01-05T09:00:00Z",
        "2026-13-05T09:00:00Z",
        "on 2026-01-05T09:00:00Z",
        1767603600000,
      ],
    ],
    ["must be an object", anyRecord, [{}, { any: "member" }], [[], null, "text", undefined]],
    ["must be a list", listOf(flag), [[], [true, false]], [{}, "text", null]],
    ["must be an object", unit, [{ msn: "1" }, { msn: "1", active: undefined }], [[], null, "1"]],
  ])("%s", (says, check, right, wrong) => {
    for (const value of right) expect(check(value)).toBeUndefined();
    for (const value of wrong) expect(check(value)).toEqual({ code: "invalid-value", at: "", says });
  });

  test("is found where it stands, however deep, and the first that is wrong is told", () => {
    const world = record<{ units?: unknown; others?: unknown }>({
      units: listOf(unit),
      others: listOf(unit),
    });
    const wrong = { msn: "acme" };
    expect(world({ units: [{ msn: "1" }, wrong, wrong], others: wrong })).toEqual({
      code: "invalid-value",
      at: ".units[1].msn",
      says: "must be an MSN",
    });
    expect(unit({ active: true })).toEqual({ code: "invalid-value", at: ".msn", says: "is required" });
  });

  test("has no members but those that are known, also not those that every object has", () => {
    for (const name of ["MSN", "toString", "constructor"]) {
      expect(unit({ msn: "1", [name]: undefined })).toEqual({
        code: "unknown-member",
        at: `.${name}`,
        says: "is not known here; there is msn, active",
      });
    }
  });
});
