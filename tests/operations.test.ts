import type { ManagementClient } from "@vipps-management/client/2023-08";
import { fixtures } from "@vipps-management/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type ServedEmulator, serveEmulator } from "./support/served-emulator.ts";

// Every operation of the guide, once through the client and once by curl, against one served emulator.

let served: ServedEmulator;
let productOrderId: string;

beforeAll(async () => {
  served = await serveEmulator();
  productOrderId = (await served.partner.productOrders.prefill(fixtures.productOrderRequest()))
    .prefilledOrderId;
});

afterAll(() => served.close());

const merchants = [
  { orgno: 987654321, name: "ACME Fantastic Fitness" },
  { orgno: 987654322, name: "ACME Fantastic Fitness 2" },
];

const reading: [string, string, (management: ManagementClient) => Promise<unknown>, unknown][] = [
  ["getAllMerchants", "/management/v1/merchants", (m) => m.merchants.list(), { MerchantList: merchants }],
  [
    "getMerchant",
    "/management/v1/merchants/987654321",
    (m) => m.merchants.get({ orgno: "987654321" }),
    merchants[0],
  ],
  [
    "getMerchantContracts",
    "/management/v1/merchants/987654321/contracts",
    (m) => m.merchants.contracts({ orgno: "987654321" }),
    { urls: ["https://example.com/contracts/contract-12345.pdf"] },
  ],
  [
    "getMerchantSalesUnits",
    "/management/v1/merchants/987654321/sales-units",
    (m) => m.merchants.salesUnits({ orgno: "987654321" }),
    ["123456", "123457"],
  ],
  [
    "getAllSalesUnits",
    "/management/v1/sales-units",
    (m) => m.salesUnits.list(),
    { msn: ["123456", "123457", "123459"] },
  ],
  [
    "getMsn",
    "/management/v1/sales-units/123456",
    (m) => m.salesUnits.get({ msn: "123456" }),
    { ...fixtures.salesUnit(), businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" } },
  ],
  ["getPartnerWhoami", "/management/v1/partners/whoami", (m) => m.partners.whoami(), fixtures.partner()],
  [
    "getPartnerPricePackages",
    "/management/v1/partners/price-packages",
    (m) => m.partners.pricePackages(),
    expect.arrayContaining(fixtures.pricePackages()),
  ],
];

describe("reading, through the client and by curl", () => {
  test.each(reading)("%s: GET %s", async (_, path, call, expected) => {
    const answer = await served.curl("GET", path);
    expect(answer).toMatchObject({ status: 200, contentType: "application/json;charset=UTF-8" });
    expect(answer.json).toEqual(expected);
    expect(await call(served.partner)).toEqual(expected);
  });

  test("productOrderDetails", async () => {
    const expected = { prefilledOrderId: productOrderId, prefillStatus: "RECEIVED" };
    const answer = await served.curl("GET", `/management/v1/product-orders/${productOrderId}`);
    expect(answer).toMatchObject({ status: 200, json: expected });
    expect(await served.partner.productOrders.get({ productOrderId })).toEqual(expected);
  });

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

describe("what is changed stays changed", () => {
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

  test("orderProduct makes an order, and deleteProductOrder takes it back", async () => {
    const order = await served.partner.productOrders.prefill(fixtures.productOrderRequest());
    expect(order.prefillUrl).toContain(order.prefilledOrderId);
    const { prefilledOrderId } = order;
    await expect(
      served.partner.productOrders.delete({ productOrderId: prefilledOrderId }),
    ).resolves.toBeUndefined();
    await expect(
      served.partner.productOrders.get({ productOrderId: prefilledOrderId }),
    ).rejects.toMatchObject({ code: "not_found" });

    const another = await served.partner.productOrders.prefill(fixtures.productOrderRequest());
    const deleted = await served.curl("DELETE", `/management/v1/product-orders/${another.prefilledOrderId}`);
    expect(deleted).toMatchObject({ status: 200, text: "" });
  });

  test("an order that is completed makes a sales unit that every list then shows", async () => {
    const { emulator, partner } = served;
    const order = await partner.productOrders.prefill(fixtures.productOrderRequest());
    const visit = emulator.portal.open(order.prefillUrl, { person: emulator.people.ceo });
    visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
    visit.submit();
    const { msn } = emulator.backOffice.approve(order.prefilledOrderId);

    expect(await partner.productOrders.get({ productOrderId: order.prefilledOrderId })).toMatchObject({
      prefillStatus: "COMPLETED",
    });
    expect((await partner.salesUnits.list()).msn).toContain(msn);
    expect(await partner.merchants.salesUnits({ orgno: "9876543221" })).toEqual([msn]);
    expect(await partner.merchants.get({ orgno: 9876543221 })).toMatchObject({ orgno: 9876543221 });
    expect((await partner.merchants.list()).MerchantList.map(({ orgno }) => orgno)).toContain(9876543221);
    expect(await partner.salesUnits.get({ msn })).toMatchObject({
      msn,
      name: "ACME Fantastic Fitness",
      businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" },
    });
  });

  test("the same idempotency key makes one order, whether it is asked for twice at once or later", async () => {
    const body = JSON.stringify(fixtures.productOrderRequest());
    const headers = { "Idempotency-Key": "signup-1" };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        served.curl("POST", "/management/v1/products/orders", { body, headers }),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const other = JSON.stringify({ ...fixtures.productOrderRequest(), salesUnitName: "Another" });
    expect(
      await served.curl("POST", "/management/v1/products/orders", { body: other, headers }),
    ).toMatchObject({ status: 409 });
  });
});

describe("whose keys see what", () => {
  test("merchant keys see the merchant's own", async () => {
    const { merchant } = served;
    expect(await merchant.merchants.list()).toEqual({ MerchantList: [merchants[0]] });
    expect(await merchant.merchants.salesUnits({ orgno: "987654321" })).toEqual(["123456", "123457"]);
    await expect(merchant.merchants.get({ orgno: "987654322" })).rejects.toMatchObject({ code: "not_found" });
    await expect(merchant.salesUnits.get({ msn: "123459" })).rejects.toMatchObject({ code: "not_found" });
  });

  test("management keys see what the partner's keys see, without a subscription key", async () => {
    const { createManagementClient } = await import("@vipps-management/client/2023-08");
    const { nodePlatform } = await import("@vipps-management/node-adapter");
    const platform = nodePlatform({
      credentials: served.emulator.credentials.management,
      baseUrl: served.url,
    });
    const management = createManagementClient({ platform });
    expect(await management.partners.whoami()).toEqual(fixtures.partner());
    await platform.close();
  });
});

test("the client carries on when its token has expired on the emulator's clock", async () => {
  await served.partner.salesUnits.get({ msn: "123456" });
  served.emulator.clock.advance({ days: 2 });
  const answer = await served.partner.call("getMsn", { path: { msn: "123456" } });
  expect(answer).toMatchObject({ status: 200, attempts: 2 });
});
