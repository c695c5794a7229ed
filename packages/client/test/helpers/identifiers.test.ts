import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import * as helpers from "../../src/helpers/index.ts";

/** Each kind of number that has a check digit, with a real one of it. */
const kinds = [
  {
    name: "a Norwegian organisation number",
    digits: 9,
    parse: helpers.parseOrganisationNumber,
    format: helpers.formatOrganisationNumber,
    hasCheckDigit: helpers.hasValidOrganisationNumberCheckDigit,
    sent: "918713867",
    written: "918 713 867",
  },
  {
    name: "a Danish CVR number",
    digits: 8,
    parse: helpers.parseCvrNumber,
    format: helpers.formatCvrNumber,
    hasCheckDigit: helpers.hasValidCvrNumberCheckDigit,
    sent: "43300946",
    written: "43 30 09 46",
  },
  {
    name: "a Finnish business id",
    digits: 8,
    parse: helpers.parseBusinessId,
    format: helpers.formatBusinessId,
    hasCheckDigit: helpers.hasValidBusinessIdCheckDigit,
    sent: "3330214-4",
    written: "3330214-4",
  },
  {
    name: "a Norwegian bank account",
    digits: 11,
    parse: helpers.parseNorwegianAccount,
    format: helpers.formatNorwegianAccount,
    hasCheckDigit: helpers.hasValidNorwegianAccountCheckDigit,
    sent: "86011117947",
    written: "8601 11 17947",
  },
];

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digitsOf = (count: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: count, maxLength: count }).map((digits) => digits.join(""));
const separator = fc.constantFrom("", "", "", " ", "-", ".", "\u00a0", "\u202f", "\u2011", "\u2013", "  ");

describe.each(kinds)("$name", ({ digits, parse, format, hasCheckDigit, sent, written }) => {
  test("is read as it is written, and written as it is read", () => {
    expect(parse(written)).toBe(sent);
    expect(parse(sent)).toBe(sent);
    expect(format(sent)).toBe(written);
    expect(hasCheckDigit(written)).toBe(true);
  });

  test("is read with anything between its digits that people put there", () => {
    fc.assert(
      fc.property(
        digitsOf(digits),
        fc.array(separator, { minLength: digits, maxLength: digits }),
        (number, gaps) => {
          const text = ` ${Array.from(number, (each, index) => each + (index < digits - 1 ? (gaps[index] ?? "") : "")).join("")} `;
          expect(parse(text)).toBe(parse(number));
          expect(parse(text)?.replaceAll("-", "")).toBe(number);
          expect(format(text)).toBe(format(number));
          expect(parse(format(text))).toBe(parse(number));
        },
      ),
    );
  });

  test("has at most one right check digit, and it changes with every other digit", () => {
    fc.assert(
      fc.property(
        digitsOf(digits - 1),
        fc.nat({ max: digits - 2 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const right = Array.from({ length: 10 }, (_, check) => number + String(check)).filter(
            hasCheckDigit,
          );
          expect(right.length).toBeLessThanOrEqual(1);
          const other = String((Number(number[at]) + by) % 10);
          for (const whole of right) {
            expect(hasCheckDigit(whole.slice(0, at) + other + whole.slice(at + 1))).toBe(false);
          }
        },
      ),
    );
  });

  test("is not what has more digits, fewer, or something else in it", () => {
    for (const text of [
      "",
      sent.slice(1),
      `${sent}0`,
      `-${sent}`,
      `${sent}-`,
      `NO${sent}`,
      sent.replace("1", "١"),
    ]) {
      if (text === sent) continue;
      expect(parse(text), text).toBeUndefined();
      expect(format(text), text).toBe(text);
      expect(hasCheckDigit(text), text).toBe(false);
    }
  });

  test("is never found by an exception, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const parsed = parse(text);
        if (parsed === undefined) expect(format(text)).toBe(text);
        else expect(parsed.replaceAll("-", "")).toMatch(new RegExp(`^[0-9]{${String(digits)}}$`));
      }),
    );
  });
});

test("the guide's own samples have a wrong check digit, which is why none is demanded", () => {
  for (const sample of ["987654321", "987654322"]) {
    expect(helpers.parseOrganisationNumber(sample)).toBe(sample);
    expect(helpers.hasValidOrganisationNumberCheckDigit(sample)).toBe(false);
  }
  expect(helpers.parseOrganisationNumber("9876543221")).toBeUndefined(); // ten digits
});

test("an MSN has four to ten digits", () => {
  expect(helpers.parseMsn(" 123 456 ")).toBe("123456");
  expect(helpers.parseMsn("0012")).toBe("0012");
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(digit, fc.constantFrom(" ", "-", "x")), maxLength: 14 }),
      (text) => {
        const digits = text.replaceAll(/[ -]/g, "");
        const isMsn = /^[0-9]{4,10}$/.test(digits) && /^[^-].*[^-]$/.test(text.trim());
        expect(helpers.parseMsn(text)).toBe(isMsn ? digits : undefined);
      },
    ),
  );
});
