import { expect, test } from "vitest";

import { isInSomeRegister, registerOf } from "../../../src/emulator/world/registers.ts";

test.each([
  ["987654321", "NO"],
  ["9876543210", "NO"],
  ["12345678", "DK"],
  ["1234567-8", "FI"],
])("%s is a number of the register of %s", (orgno, country) => {
  expect(isInSomeRegister(orgno)).toBe(true);
  expect(registerOf(orgno).country).toBe(country);
});

test.each([
  "",
  "1234567",
  "098765432",
  "98765432101",
  "12345678-9",
  "123456-7",
  "1234567-89",
  "1234567-",
  "a12345678",
])("%j is a number of no register, and is taken for Norwegian", (orgno) => {
  expect(isInSomeRegister(orgno)).toBe(false);
  expect(registerOf(orgno).country).toBe("NO");
});
