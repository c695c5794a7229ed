import { expect, test } from "vitest";

import { bundledDocuments, readDocuments } from "../src/read-document.ts";

const document = (await readDocuments(bundledDocuments())).find(({ name }) => name === "2026-01");
if (document === undefined) throw new Error("Build @vipps-management/spec first.");
const { operations, root } = document;

test("edition 2026-01 has the nine operations of production, each with its method of the client", () => {
  expect(operations.map(({ id, method, path, client }) => [id, `${method} ${path}`, client])).toEqual([
    [
      "getMerchantByBusinessIdentifier",
      "GET /management/v1/merchants/{scheme}/{id}",
      { resource: "merchants", method: "get" },
    ],
    [
      "getSalesUnitsByBusinessIdentifier",
      "GET /management/v1/merchants/{scheme}/{id}/sales-units",
      { resource: "merchants", method: "salesUnits" },
    ],
    ["getAllSalesUnits", "GET /management/v1/sales-units", { resource: "salesUnits", method: "list" }],
    ["getMsn", "GET /management/v1/sales-units/{msn}", { resource: "salesUnits", method: "get" }],
    ["orderProduct", "POST /management/v1/product-orders", { resource: "productOrders", method: "prefill" }],
    [
      "deleteProductOrder",
      "DELETE /management/v1/product-orders/{productOrderId}",
      { resource: "productOrders", method: "delete" },
    ],
    ["getProductOrders", "GET /management/v2/product-orders", { resource: "productOrders", method: "list" }],
    [
      "getProductOrderDetails",
      "GET /management/v2/product-orders/{productOrderId}/details",
      { resource: "productOrders", method: "get" },
    ],
    [
      "getPartnerPricePackages",
      "GET /management/v1/partners/price-packages",
      { resource: "partners", method: "pricePackages" },
    ],
  ]);
});

test("nothing in it asks for a merchant serial number, and the list of product orders for no header at all", () => {
  expect(operations.filter(({ takesMerchantSerialNumber }) => takesMerchantSerialNumber)).toEqual([]);
  expect(JSON.stringify(root)).not.toContain("Merchant-Serial-Number");
  const paths = root.paths as Record<string, { parameters?: unknown; get: { parameters: unknown[] } }>;
  const list = paths["/management/v2/product-orders"];
  expect(list?.parameters).toBeUndefined();
  expect(list?.get.parameters).toMatchObject([
    { name: "includeExpired", in: "query", "x-undocumented": true },
  ]);
});

test("it declares what the official specification declares: two answers of the list, and JSON for two 404s", () => {
  const answersOf = (id: string) => operations.find((operation) => operation.id === id)?.responses ?? [];
  expect(answersOf("getProductOrders").map(({ status }) => status)).toEqual(["200", "500"]);
  for (const id of ["deleteProductOrder", "getProductOrderDetails"]) {
    expect(answersOf(id).find(({ status }) => status === "404")?.contentType).toBe(
      "application/json;charset=UTF-8",
    );
  }
});

test("no schema has a default, since to send one could change what it means", () => {
  expect(JSON.stringify(root.components)).not.toContain('"default":');
});
