import { expect, test } from "vitest";

import { bodyFaults, type Validator } from "../../src/emulator/http/validate.ts";
import { unicodeLength } from "../../src/emulator/http/unicode-length.ts";
import type { Violation } from "../../src/emulator/http/violations.ts";
import { checkAnswer } from "../../src/emulator/http/check-answer.ts";
import { jsonAnswer } from "../../src/emulator/http/answer.ts";
import { routes } from "../../src/generated/2023-08/routes.ts";
import { responseValidators } from "../../src/generated/2023-08/validators.ts";

const failingWith = (...errors: Violation[]): Validator => Object.assign(() => false, { errors });

const told = (keyword: string, params: Record<string, unknown>): string | undefined =>
  bodyFaults(failingWith({ instancePath: "/a", keyword, params }), {}, { strictness: "strict" })[0]?.value;

test.each([
  ["type", { type: "object" }, "must be an object"],
  ["type", { type: ["string", "null"] }, "must be a string or null"],
  ["minimum", { limit: 0 }, "must be at least 0"],
  ["maximum", { limit: 9 }, "must be at most 9"],
  ["minLength", { limit: 1 }, "must have at least 1 character"],
  ["maxLength", { limit: 30 }, "must have at most 30 characters"],
  ["pattern", { pattern: "^a$" }, "must match ^a$"],
  ["format", { format: "uuid" }, "must be a UUID"],
  ["format", { format: "byte" }, "must be base64"],
  ["enum", { allowedValues: ["A", "B"] }, "must be one of A, B"],
  ["multipleOf", { multipleOf: 2 }, "does not fit the document (multipleOf)"],
])("the finding %s %o reads %s", (keyword, params, text) => {
  expect(told(keyword, params)).toBe(text);
});

test("one value gets one fault, the first; half a pair of surrogates does no harm", () => {
  const errors = [
    { instancePath: "/a", keyword: "type", params: { type: "string" } },
    { instancePath: "/a", keyword: "enum", params: { allowedValues: ["A"] } },
    { instancePath: "", keyword: "additionalProperties", params: { additionalProperty: "\uD800" } },
  ];
  expect(bodyFaults(failingWith(...errors), {}, { strictness: "strict" })).toEqual([
    { key: "#/a", value: "must be a string" },
    { key: "#/%EF%BF%BD", value: "is not a field of this request" },
  ]);
});

test("characters are counted as a reader does", () => {
  expect([unicodeLength(""), unicodeLength("blåbær"), unicodeLength("👟")]).toEqual([0, 6, 1]);
});

test("an answer of the emulator's own that does not fit the document is an error that says where", () => {
  const route = routes.find(({ operationId }) => operationId === "getMerchant");
  if (route === undefined) throw new Error("The document has no getMerchant.");
  const api = { routes, handlers: {}, pathValidators: {}, bodyValidators: {}, responseValidators };
  const check = (status: number, body: unknown): void => {
    checkAnswer({ api, route }, jsonAnswer(status, "application/json", body));
  };
  expect(() => {
    check(200, { orgno: "987654321", name: "ACME" });
  }).toThrow(
    "The emulator's answer 200 to getMerchant does not fit the document: #/orgno must be an integer.",
  );
  expect(() => {
    check(418, { title: 1 });
  }).toThrow("#/title must be a string");
  check(200, { orgno: 987654321, name: "ACME" });
});
