import { describe, expect, test } from "vitest";

import { callerWith, faultKeys, send } from "../../support.ts";
import { finnish, list, onStage, order, orders } from "./stage.ts";

describe("answers in edition 2026-01", () => {
  test("lists have numbers and names, and details nine settings", async () => {
    const { partner } = await onStage();
    expect((await partner("GET", "/management/v1/sales-units")).body).toEqual([
      { msn: "123456", name: "ACME Fantastic Fitness" },
      { msn: "123457", name: "ACME Fantastic Fitness Shop" },
      { msn: "123459", name: "ACME Fantastic Fitness 2" },
      { msn: "1234567", name: "ACME Fitness ApS" },
      { msn: "1234567890", name: "ACME Kunto Oy" },
    ]);
    expect((await partner("GET", "/management/v1/sales-units/1234567890")).body).toEqual({
      msn: "1234567890",
      name: "ACME Kunto Oy",
      ...finnish,
      configuration: {
        paymentAllowed: true,
        captureType: "ReserveCapture",
        skipLandingPageAllowed: false,
        recurringAllowed: false,
        partialCaptureAllowed: true,
        lateCaptureAllowed: false,
        landingPagePhoneNumberLocked: false,
        longLivingPaymentAllowed: false,
        creditCardPaymentAllowed: true,
      },
    });
  });

  test("price packages have a product, a market and a commission", async () => {
    const { emulator, partner } = await onStage();
    const { body } = await partner("GET", "/management/v1/partners/price-packages");
    expect((body as object[]).map((each) => Object.values(each).slice(1) as unknown[])).toEqual([
      ["POS standard", "2.99%", true, "PAYMENT_INTEGRATION", "NO", "30 %"],
      ["In the shop", "1.75%", true, "CASHIER", "NO", null],
      ["By agreement", "0.99%", false, "PAYMENT_INTEGRATION", "NO", null],
      ["Checkout", "2.49%", true, "CHECKOUT", "NO", null],
      ["Danish standard", "1.99%", true, "PAYMENT_INTEGRATION", "DK", "20 %"],
      ["Danish shop", "1.49%", true, "CASHIER", "DK", null],
      ["Finnish standard", "2.29%", true, "PAYMENT_INTEGRATION", "FI", null],
    ]);
    const merchant = await callerWith(emulator, emulator.credentials.merchant);
    expect((await merchant("GET", "/management/v1/partners/price-packages")).status).toBe(403);
  });

  test("a problem document has all its members, and a URN for its instance", async () => {
    const { emulator, partner, prefill } = await onStage();
    const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const refusals = [
      await partner("GET", "/management/v1/sales-units/9999"),
      await partner("DELETE", "/management/v1/sales-units/123456"),
      await prefill({ annualTurnover: -1 }),
    ];
    for (const { status, body } of refusals) {
      const problem = body as Record<string, unknown>;
      expect(Object.keys(problem).slice(0, 5)).toEqual(["type", "title", "status", "detail", "instance"]);
      expect(problem.status).toBe(status);
      expect(problem.instance).toMatch(urn);
      expect(problem).not.toHaveProperty("traceId");
    }
    emulator.faults.once("getMsn", { status: 500 });
    expect((await partner("GET", "/management/v1/sales-units/123456")).body).toMatchObject({
      instance: "urn:uuid:00000000-0000-0000-0000-000000000000",
    });
  });

  test("what edition 2023-08 offered as ideas is not there", async () => {
    const { partner } = await onStage();
    for (const path of [
      "merchants",
      "merchants/987654321",
      "partners/whoami",
      "api-quality/sales-units/123456",
    ])
      expect((await partner("GET", `/management/v1/${path}`)).status).toBe(404);
    expect((await partner("PATCH", "/management/v1/sales-units/123456", { json: {} })).status).toBe(405);
    expect((await partner("GET", `${orders}/81b83246-5c19-7b94-875b-ea6d1114f099`)).status).toBe(405);
  });

  test("both ways in are open: a token with a subscription key, and a management token without", async () => {
    const { emulator } = await onStage();
    for (const keys of [emulator.credentials.partner, emulator.credentials.management]) {
      const caller = await callerWith(emulator, keys);
      for (const path of [list, "/management/v1/sales-units", "/management/v1/partners/price-packages"])
        expect((await caller("GET", path)).status).toBe(200);
    }
    expect((await send(emulator, "GET", list)).status).toBe(401);
  });

  test("a merchant's own keys see its own sales units and orders", async () => {
    const { emulator, made } = await onStage();
    await made();
    const merchant = await callerWith(emulator, emulator.credentials.merchant);
    expect((await merchant("GET", list)).body).toEqual([]);
    const headers = { "Idempotency-Key": "mine" };
    expect((await merchant("POST", orders, { json: order, headers })).status).toBe(201);
    expect((await merchant("GET", list)).body).toHaveLength(1);
  });
});

describe("what is taken in edition 2026-01", () => {
  test("null wherever the document lets it be null", async () => {
    const { prefill, emulator } = await onStage();
    const empty = Object.fromEntries(
      ["salesUnitName", "salesUnitLogo", "settlementBankAccount", "pricePackageId", "productUseCase"]
        .concat(["annualTurnover", "annualTurnoverPercentage", "intendedPurpose", "app", "website"])
        .concat(["hasRecurring", "merchantCategoryCode"])
        .map((name) => [name, null]),
    );
    expect((await prefill(empty)).status).toBe(201);
    expect(emulator.backOffice.orders[0]?.form).toEqual({});
  });

  test("a merchant category code as a string, and as a number when it keeps four digits", async () => {
    const { prefill, emulator } = await onStage();
    expect((await prefill({ merchantCategoryCode: "0742" })).status).toBe(201);
    expect((await prefill({ merchantCategoryCode: 5942 })).status).toBe(201);
    expect(faultKeys(await prefill({ merchantCategoryCode: 742 }))).toEqual(["#/merchantCategoryCode"]);
    expect(emulator.backOffice.orders.map(({ form }) => form.merchantCategoryCode)).toEqual(["0742", "5942"]);
    const strict = await onStage({ rules: { merchantCategoryCodeAsNumber: "refused" } });
    expect(faultKeys(await strict.prefill({ merchantCategoryCode: 5942 }))).toEqual([
      "#/merchantCategoryCode",
    ]);
  });

  test.each([
    [{ salesUnitName: "a".repeat(40) }, []],
    [{ salesUnitName: "ACME `Oslo`" }, []],
    [{ salesUnitName: "a".repeat(41) }, ["#/salesUnitName"]],
    [{ salesUnitName: "Per & Kari" }, ["#/salesUnitName"]],
    [{ annualTurnoverPercentage: 10 }, ["#/annualTurnoverPercentage"]],
    [{ annualTurnoverPercentage: "110" }, ["#/annualTurnoverPercentage"]],
    [{ productType: "VIPPS_PA_NETT" }, ["#/productType"]],
    [{ app: {} }, ["#/app/appName"]],
    [{ complianceData: {} }, ["#/complianceData"]],
    [{ website: { url: "http://example.com", termsUrl: "https://example.com" } }, ["#/website/url"]],
    [{ pricePackageId: "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733" }, ["#/pricePackageId"]],
  ])("%j", async (changes, keys) => {
    const { prefill } = await onStage();
    const seen = await prefill(changes);
    expect([seen.status, faultKeys(seen)]).toEqual([keys.length === 0 ? 201 : 400, keys]);
  });

  test("a price package for another market or product is taken, and noted in the journal", async () => {
    const { emulator, prefill } = await onStage();
    expect((await prefill({ pricePackageId: "70c5b3e1-9f42-4a8d-8b16-d3e7f0a2c466" })).status).toBe(201);
    expect(emulator.journal.entries.at(-1)?.warnings.slice(-2)).toEqual([
      "#/pricePackageId is for DK, where the company is not.",
      "#/pricePackageId is for CASHIER, and the order for PAYMENT_INTEGRATION.",
    ]);
  });
});
