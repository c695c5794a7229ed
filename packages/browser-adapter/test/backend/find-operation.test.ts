import { expect, test } from "vitest";

import { findOperation } from "../../src/backend/find-operation.ts";

const operations = [
  { id: "unit", method: "GET", path: "/units/{msn}" },
  { id: "latest", method: "GET", path: "/units/latest" },
  { id: "order", method: "GET", path: "/merchants/{scheme}/{id}" },
  { id: "orders", method: "POST", path: "/units/{msn}" },
] as const;

const found = (method: string, path: string) => {
  const { operation, path: values } = findOperation(operations, method, path) ?? {};
  return operation && [operation.id, values];
};

test("an operation is found by its method and path, with the values that the path has for it", () => {
  expect(found("GET", "/units/123456")).toEqual(["unit", { msn: "123456" }]);
  expect(found("POST", "/units/123456")).toEqual(["orders", { msn: "123456" }]);
  expect(found("GET", "/merchants/business%3ANO%3AORG/a%20b")).toEqual([
    "order",
    { scheme: "business:NO:ORG", id: "a b" },
  ]);
});

test("where a name stands where another template has a value, the name is meant", () => {
  expect(found("GET", "/units/latest")).toEqual(["latest", {}]);
  expect(found("POST", "/units/latest")).toEqual(["orders", { msn: "latest" }]);
});

test.each([
  ["another method", "PUT", "/units/123456"],
  ["nothing where a value belongs", "GET", "/units/"],
  ["a path that ends too early", "GET", "/merchants/business%3ANO%3AORG"],
  ["a path that goes on", "GET", "/units/123456/orders"],
  ["another name", "GET", "/Units/123456"],
  ["a value that is spelt otherwise", "GET", "/units/12%33456"],
  ["a value with an escape in small letters", "GET", "/units/a%2fb"],
  ["half an escape", "GET", "/units/%"],
  ["an escape that is no UTF-8", "GET", "/units/%C0%AE"],
])("%s reaches nothing", (_, method, path) => {
  expect(found(method, path)).toBeUndefined();
});
