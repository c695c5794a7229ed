import { fixtures } from "@vipps-management/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type ServedEmulator, serveEmulator } from "./support/served-emulator.ts";

// What only edition 2023-08 does, through the client and by curl, against one served emulator.

let served: ServedEmulator;

beforeAll(async () => {
  served = await serveEmulator();
});

afterAll(() => served.close());

test("getApiQuality counts the requests that were really made", async () => {
  const figures = async () =>
    (await served.partner.apiQuality.get({ msn: "123459" })).ApiQualityItems.find(({ endpoint }) =>
      endpoint?.startsWith("PATCH"),
    );
  expect(await figures()).toBeUndefined();
  await served.partner.salesUnits.update({ msn: "123459" }, {});
  await served.partner.salesUnits
    .update({ msn: "123459" }, { status: "ASLEEP" } as never)
    .catch(() => undefined);
  expect(await figures()).toMatchObject({
    "total Requests": 2,
    successRate: 50,
    status200: 1,
    status400: 1,
  });
  expect((await served.curl("GET", "/management/v1/api-quality/sales-units/123459")).status).toBe(200);
});

describe("the guide's other spellings of a path reach the same operation", () => {
  test.each([
    ["/management/v1/sales-units/v1/merchants", { msn: ["123456", "123457", "123459"] }],
    ["/management/v1/sales-units/v1/merchants/123456", expect.objectContaining({ msn: "123456" })],
  ])("GET %s", async (path, expected) => {
    expect(await served.curl("GET", path)).toMatchObject({ status: 200, json: expected as unknown });
  });

  test.each([
    "/management/v1/products/orders",
    "/management/v1/products-orders",
    "/management/v1/product-orders",
  ])("POST %s", async (path) => {
    const answer = await served.curl("POST", path, { body: JSON.stringify(fixtures.productOrderRequest()) });
    expect(answer).toMatchObject({ status: 201, contentType: "application/json" });
  });
});

test("updateMsn renames, deactivates and reactivates a sales unit", async () => {
  await served.partner.salesUnits.update({ msn: "123457" }, { name: "ACME by the sea" });
  expect(await served.partner.salesUnits.get({ msn: "123457" })).toMatchObject({ name: "ACME by the sea" });

  const deactivated = await served.curl("PATCH", "/management/v1/sales-units/123457", {
    body: `{"status":"DEACTIVATED"}`,
  });
  expect(deactivated).toMatchObject({ status: 200, text: "" });
  await expect(served.partner.salesUnits.get({ msn: "123457" })).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await served.partner.salesUnits.list()).toEqual({ msn: ["123456", "123459"] });

  await served.partner.salesUnits.update({ msn: "123457" }, { status: "ACTIVE" });
  expect(await served.partner.salesUnits.list()).toEqual({ msn: ["123456", "123457", "123459"] });
});

test("an update that is refused changes nothing", async () => {
  const { partner } = served;
  const before = await partner.salesUnits.get({ msn: "123456" });
  const refused = [
    await served.curl("PATCH", "/management/v1/sales-units/123456", {
      body: `{"name":"New","status":"ASLEEP"}`,
    }),
    await served.curl("PATCH", "/management/v1/sales-units/223344", { body: `{"name":"Mine"}` }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([400, 404]);
  expect(await partner.salesUnits.get({ msn: "123456" })).toEqual(before);
});
