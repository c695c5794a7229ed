import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createRandom } from "../../src/emulator/random.ts";
import {
  bankAccount,
  ibanOf,
  isBankAccount,
  isOrganisationNumber,
  organisationNumber,
} from "../../src/samples/identifiers.ts";

const seeds = fc.integer();
const thousand = { numRuns: 1000 };

/** The same digits with one of them replaced. */
function withOneDigitChanged(digits: string, position: number, by: number): string {
  const changed = (Number(digits.charAt(position)) + by) % 10;
  return digits.slice(0, position) + String(changed) + digits.slice(position + 1);
}

describe("organisation numbers", () => {
  test("Vipps MobilePay's own is right; the guide's samples are not", () => {
    expect(isOrganisationNumber("918713867")).toBe(true);
    expect(["987654321", "987654322", "9876543221"].filter(isOrganisationNumber)).toEqual([]);
  });

  test.each(["", "91871386", "9187138670", "91871386x", " 918713867", "918 713 867", "٩١٨٧١٣٨٦٧"])(
    "%j is not one, because it is not nine digits",
    (text) => {
      expect(isOrganisationNumber(text)).toBe(false);
    },
  );

  test("those that are drawn are right and begin like the register's", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const number = organisationNumber(createRandom(seed));
        expect(number).toMatch(/^[89][0-9]{8}$/);
        expect(isOrganisationNumber(number)).toBe(true);
      }),
      thousand,
    );
  });

  test("one wrong digit is always found", () => {
    fc.assert(
      fc.property(seeds, fc.nat(8), fc.integer({ min: 1, max: 9 }), (seed, position, by) => {
        const number = organisationNumber(createRandom(seed));
        expect(isOrganisationNumber(withOneDigitChanged(number, position, by))).toBe(false);
      }),
      thousand,
    );
  });

  test("a number whose check digit would be 10 is not given out", () => {
    // 8 × 3 + 3 × 3 = 33 leaves 0 when divided by 11, so the check digit is 0; 8 × 3 + 5 × 2 = 34 leaves 1, and there is none.
    expect(isOrganisationNumber("800000300")).toBe(true);
    expect(Array.from({ length: 10 }, (_, digit) => `80000005${digit}`).filter(isOrganisationNumber)).toEqual(
      [],
    );
  });
});

describe("bank accounts", () => {
  test("the guide's is right", () => {
    expect(isBankAccount("86011117947")).toBe(true);
    expect(isBankAccount("86011117948")).toBe(false);
    expect(isBankAccount("8601.11.17947")).toBe(false);
  });

  test("those that are drawn are right", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const account = bankAccount(createRandom(seed));
        expect(account).toMatch(/^[0-9]{11}$/);
        expect(isBankAccount(account)).toBe(true);
      }),
      thousand,
    );
  });

  test("one wrong digit is always found", () => {
    fc.assert(
      fc.property(seeds, fc.nat(10), fc.integer({ min: 1, max: 9 }), (seed, position, by) => {
        const account = bankAccount(createRandom(seed));
        expect(isBankAccount(withOneDigitChanged(account, position, by))).toBe(false);
      }),
      thousand,
    );
  });
});

describe("the IBAN of a bank account", () => {
  test("is the guide's for the guide's account, spaces too", () => {
    expect(ibanOf("86011117947")).toBe("NO93 8601 1117 947");
  });

  test("leaves 1 when it is divided by 97", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [country, ...rest] = ibanOf(bankAccount(createRandom(seed))).split(" ");
        const [letters, checkDigits] = [country?.slice(0, 2), country?.slice(2)];
        expect(letters).toBe("NO");
        expect(BigInt(`${rest.join("")}2324${checkDigits}`) % 97n).toBe(1n);
      }),
    );
  });
});
