import { expect, test } from "vitest";

import { kindAndLength } from "../../src/conformance/discreet.ts";

test.each([
  [null, "null"],
  [[], "a list"],
  [{}, "an object"],
  [true, "a boolean"],
  [3, "an integer"],
  [3.5, "a number"],
  ["", "an empty text of up to 10 characters"],
  ["123456", "a text of digits of up to 10 characters"],
  ["x".repeat(200), "a text of up to 200 characters"],
  ["x".repeat(201), "a text of more than 200 characters"],
])("what is shown of %j is what it is, and nothing of it", (value, shown) => {
  expect(kindAndLength(value)).toBe(shown);
});
