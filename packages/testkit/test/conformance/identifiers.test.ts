import { expect, test } from "vitest";

import { collect, filledPaths, noIdentifiers } from "../../src/conformance/identifiers.ts";

const order = "81b83246-5c19-4b94-875b-ea6d1114f099";

test("what answers of both editions name fills the paths that take it", () => {
  const identifiers = noIdentifiers();
  collect(["123456"], "/management/v1/merchants/{orgno}/sales-units", identifiers);
  collect({ msn: ["123457"] }, "/management/v1/sales-units", identifiers);
  collect([{ orgno: "987654322" }], "/management/v1/merchants", identifiers);
  const businessIdentifier = { scheme: "business:FI:Y-tunnus", id: "9900001-8" };
  collect([{ productOrderId: order, businessIdentifier }], "/management/v2/product-orders", identifiers);

  expect(filledPaths("/sales-units/{msn}", identifiers)).toEqual([
    "/sales-units/123456",
    "/sales-units/123457",
  ]);
  expect(filledPaths("/merchants/{orgno}", identifiers)).toEqual([
    "/merchants/987654322",
    "/merchants/9900001-8",
  ]);
  expect(filledPaths("/merchants/{scheme}/{id}", identifiers)).toEqual([
    "/merchants/business%3ANO%3AORG/987654322",
    "/merchants/business%3AFI%3AY-tunnus/9900001-8",
  ]);
  expect(filledPaths("/product-orders/{product-order-id}", identifiers)).toEqual([
    `/product-orders/${order}`,
  ]);
  expect(filledPaths("/price-packages", identifiers)).toEqual(["/price-packages"]);
  expect(filledPaths("/shelves/{shelf}", identifiers)).toEqual([]);
});

test("an answer cannot lead the run to another path", () => {
  const identifiers = noIdentifiers();
  const hostile = ["..", "../../accesstoken/get", "", "%2e%2e", "1?a=b"];
  collect(hostile, "/management/v1/sales-units", identifiers);
  for (const each of hostile)
    collect(
      [
        { msn: each, orgno: each, productOrderId: each, prefilledOrderId: each },
        { scheme: "business:NO:ORG", id: each },
      ],
      "/management/v1/sales-units",
      identifiers,
    );
  expect(identifiers).toEqual(noIdentifiers());
});
