import { describe, expect, test } from "vitest";

import { WorldError } from "../../../../src/emulator/world/world-error.ts";
import { callerWith, codeOf, faultKeys, submit, testEmulator } from "../../support.ts";
import { danish, details, list, onStage, order, orders } from "./stage.ts";

describe("an order in edition 2026-01", () => {
  test("goes through its statuses, and shows its sales unit at the end", async () => {
    const { emulator, partner, made } = await onStage();
    const { prefilledOrderId: id, prefillUrl } = await made();
    const shown = async (): Promise<unknown> => (await partner("GET", details(id))).body;
    expect(prefillUrl).toBe(`${emulator.baseUrl}/portal/register/prefilled/${id}`);
    expect(await shown()).toEqual({
      productOrderType: "PREFILL",
      productOrderId: id,
      productType: "PAYMENT_INTEGRATION",
      status: "RECEIVED",
      businessIdentifier: order.businessIdentifier,
      productOrderUrl: prefillUrl,
      salesUnit: null,
    });
    const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    expect(await shown()).toMatchObject({ status: "MERCHANT_VIEWED" });
    visit.edit({ salesUnitName: "ACME Bergen" });
    visit.submit();
    expect(await shown()).toMatchObject({ status: "ORDER_SUBMITTED", salesUnit: null });
    emulator.backOffice.requestInformation(id, "What do you sell?");
    expect(await shown()).toMatchObject({ status: "ORDER_SUBMITTED" });
    visit.provideInformation("Gym memberships.");
    const { msn } = emulator.backOffice.approve(id);
    // The merchant has changed the name, as it may.
    expect(await shown()).toMatchObject({ status: "COMPLETED", salesUnit: { msn, name: "ACME Bergen" } });
    expect((await partner("GET", list)).body).toEqual([await shown()]);
  });

  test("is REJECTED without a word about the reason", async () => {
    const { emulator, partner, made } = await onStage();
    const { prefilledOrderId: id, prefillUrl } = await made();
    submit(emulator, prefillUrl);
    emulator.backOffice.reject(id, "The business is not allowed.");
    const { text, body } = await partner("GET", details(id));
    expect(body).toMatchObject({ status: "REJECTED", salesUnit: null });
    expect(text).not.toContain("not allowed");
    expect(emulator.outbox).toMatchObject([{ to: "merchant", about: "product-order-rejected" }]);
  });

  test("is EXPIRED after fourteen days: not in the list unless asked for, and its details still answer", async () => {
    const { emulator, made } = await onStage();
    const { prefilledOrderId: id } = await made();
    emulator.clock.advance({ days: 14 });
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId: second } = (
      await partner("POST", orders, { json: order, headers: { "Idempotency-Key": "later" } })
    ).body as { prefilledOrderId: string };
    const listed = async (query = ""): Promise<unknown[]> =>
      ((await partner("GET", `${list}${query}`)).body as { productOrderId: string }[]).map(
        ({ productOrderId }) => productOrderId,
      );
    expect(await listed()).toEqual([second]);
    expect(await listed("?includeExpired=false")).toEqual([second]);
    expect(await listed("?includeExpired=true")).toEqual([id, second]);
    expect((await partner("GET", details(id))).body).toMatchObject({ status: "EXPIRED" });
    expect((await partner("DELETE", `${orders}/${id}`)).status).toBe(400);
  });

  test("that has expired is a 404 when the rules say so", async () => {
    const { emulator, made } = await onStage({ rules: { expiredOrder: "not-found" } });
    const { prefilledOrderId: id } = await made();
    emulator.clock.advance({ days: 14 });
    const partner = await callerWith(emulator, emulator.credentials.partner);
    expect((await partner("GET", details(id))).status).toBe(404);
  });

  test("includeExpired takes true and false, and nothing else", async () => {
    const { partner } = await onStage();
    for (const value of ["", "yes", "TRUE", "1"]) {
      const seen = await partner("GET", `${list}?includeExpired=${value}`);
      expect([seen.status, faultKeys(seen)]).toEqual([400, ["query/includeExpired"]]);
    }
  });

  test("can be deleted until it is submitted, and is gone then", async () => {
    const { partner, made } = await onStage();
    const { prefilledOrderId: id } = await made();
    const deleted = await partner("DELETE", `${orders}/${id}`);
    expect([deleted.status, deleted.text]).toEqual([200, ""]);
    expect((await partner("GET", `${list}?includeExpired=true`)).body).toEqual([]);
    for (const [method, path] of [
      ["GET", details(id)],
      ["DELETE", `${orders}/${id}`],
    ] as const) {
      const seen = await partner(method, path);
      expect([seen.status, seen.headers.get("content-type")]).toEqual([
        404,
        "application/json;charset=UTF-8",
      ]);
    }
  });

  test("gives recurring payments to the sales unit when it asks for them", async () => {
    const { emulator, partner, made } = await onStage();
    const { prefilledOrderId: id, prefillUrl } = await made({ hasRecurring: true });
    submit(emulator, prefillUrl);
    const { msn } = emulator.backOffice.approve(id);
    expect((await partner("GET", `/management/v1/sales-units/${msn}`)).body).toMatchObject({
      configuration: { recurringAllowed: true },
    });
  });

  test("fills in the app that it was prefilled with", async () => {
    const { emulator, made } = await onStage();
    const { prefillUrl } = await made({ app: { appName: "ACME Fitness" } });
    const { order } = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    expect(order?.form.app).toEqual({ appName: "ACME Fitness" });
  });

  test("has a form in which the merchant may change all but the price package that was supplied", async () => {
    const { emulator, made } = await onStage();
    const supplied = { pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa", merchantCategoryCode: "5942" };
    const { prefillUrl } = await made(supplied);
    const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    expect(visit.order).toMatchObject({ lockedFields: ["pricePackageId"], pricePackages: [] });
    visit.edit({ salesUnitName: "Another", merchantCategoryCode: "7997", app: { appName: "ACME" } });
    expect(visit.order?.form).toMatchObject({ salesUnitName: "Another", merchantCategoryCode: "7997" });
    const locked = codeOf(() => {
      visit.edit({ pricePackageId: supplied.pricePackageId });
    });
    expect(locked).toBe("field-locked");
    const unknown = codeOf(() => {
      visit.edit({ complianceData: {} });
    });
    expect(unknown).toBe("unknown-field");
  });
});

describe("an order that was not prefilled", () => {
  test.each([
    ["template", "TEMPLATE"],
    ["manual", "MANUAL"],
  ] as const)(
    "%s: names the partner, shows no link, and only where it begins and ends",
    async (origin, type) => {
      const { emulator, partner } = await onStage();
      const received = { origin, partnerId: "123456", orgno: "99000015", productType: "CASHIER" };
      const { orderId } = emulator.backOffice.receiveOrder({ ...received, form: { salesUnitName: "Kiosk" } });
      const shown = async (): Promise<unknown> => (await partner("GET", details(orderId))).body;
      expect(await shown()).toEqual({
        productOrderType: type,
        productOrderId: orderId,
        productType: "CASHIER",
        status: "RECEIVED",
        ...danish,
        productOrderUrl: null,
        salesUnit: null,
      });
      expect((await partner("DELETE", `${orders}/${orderId}`)).status).toBe(400);
      emulator.clock.advance({ days: 20 });
      const later = await callerWith(emulator, emulator.credentials.partner);
      expect((await later("GET", list)).body).toMatchObject([{ status: "RECEIVED" }]);
      const { msn } = emulator.backOffice.approve(orderId);
      expect((await later("GET", details(orderId))).body).toMatchObject({
        status: "COMPLETED",
        salesUnit: { msn, name: "Kiosk" },
      });
    },
  );

  test("can be rejected, and is nobody else's", async () => {
    const { emulator, partner } = await onStage();
    const { orderId } = emulator.backOffice.receiveOrder({
      origin: "manual",
      partnerId: "123456",
      orgno: "987654321",
      productType: "LOGIN",
    });
    emulator.backOffice.reject(orderId, "No.");
    expect((await partner("GET", details(orderId))).body).toMatchObject({ status: "REJECTED" });
    const other = await callerWith(emulator, emulator.credentials.otherPartner);
    expect((await other("GET", details(orderId))).status).toBe(404);
    expect((await other("GET", list)).body).toEqual([]);
  });

  test("does not exist for edition 2023-08, which knows prefilled orders only", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { orderId } = emulator.backOffice.receiveOrder({
      origin: "manual",
      partnerId: "123456",
      orgno: "987654321",
      productType: "VIPPS_PA_NETT",
    });
    expect((await partner("GET", `/management/v1/product-orders/${orderId}`)).status).toBe(404);
  });

  test.each([
    [{ partnerId: "999" }, "unknown-partner", "There is no partner 999."],
    [
      { productType: "VIPPS_PA_NETT" },
      "unknown-product",
      "There is no product VIPPS_PA_NETT. There is PAYMENT_INTEGRATION, CHECKOUT, ",
    ],
    [{ orgno: "12" }, "invalid-organisation", "12 is no number of a company."],
  ])("cannot be received with %j", async (changes, code, says) => {
    const { emulator } = await onStage();
    const received = {
      origin: "manual",
      partnerId: "123456",
      orgno: "987654321",
      productType: "LOGIN",
    } as const;
    const attempt = (): void => {
      emulator.backOffice.receiveOrder({ ...received, ...changes });
    };
    expect(attempt).toThrow(WorldError);
    expect(attempt).toThrow(says);
    expect(codeOf(attempt)).toBe(code);
    expect(emulator.backOffice.orders).toEqual([]);
  });
});
