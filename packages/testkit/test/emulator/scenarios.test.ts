import { describe, expect, test } from "vitest";

import { editionsUnderTest } from "./editions.ts";
import { type Caller, callerWith, salesUnitPath, submit } from "./support.ts";

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { testEmulator, prefill, smallOrder, orderPath, merchantPath, shown, shownIn, msnsIn } = edition;

  const statusOf = async (caller: Caller, id: string): Promise<unknown> =>
    shownIn(await caller("GET", orderPath(id)));

  test("scenario 1: without a merchant agreement the merchant signs first, then submits the official sample", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId, prefillUrl } = await prefill(partner, edition.sample());
    expect(await statusOf(partner, prefilledOrderId)).toBe(shown.received);

    const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    expect(visit.step).toBe("sign-merchant-agreement");
    expect(visit.order).toBeUndefined();
    visit.signAgreement({
      owners: [
        { name: "Kari Nordmann", share: 60 },
        { name: "Ola Nordmann", share: 40 },
      ],
    });

    const again = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    expect(again.step).toBe("review-order");
    expect(again.order?.form.salesUnitName).toBe("ACME Fantastic Fitness");
    expect(await statusOf(partner, prefilledOrderId)).toBe(shown.opened);
    again.submit();
    expect(await statusOf(partner, prefilledOrderId)).toBe(shown.submitted);

    expect(emulator.backOffice.orders[0]?.agreement).toBe("processing");
    emulator.clock.advance({ days: 2 });
    const { msn } = emulator.backOffice.approve(prefilledOrderId);
    expect(again.step).toBe("completed");
    expect(emulator.backOffice.orders[0]?.agreement).toBe("active");
    expect(await statusOf(partner, prefilledOrderId)).toBe(shown.completed);

    expect(msn).toMatch(/^[1-9]\d{5}$/);
    expect((await partner("GET", salesUnitPath(msn))).body).toMatchObject({
      msn,
      name: "ACME Fantastic Fitness",
      businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" },
      configuration: {
        paymentAllowed: true,
        captureType: "ReserveCapture",
        skipLandingPageAllowed: false,
        recurringAllowed: false,
      },
    });
    expect((await partner("GET", merchantPath("9876543221"))).body).toMatchObject({
      name: "Company 9876543221",
    });
    expect(msnsIn(await partner("GET", `${merchantPath("9876543221")}/sales-units`))).toEqual([msn]);
  });

  test("both parties get the guide's four facts by mail when the order is processed", async () => {
    const emulator = testEmulator({ now: "2026-03-01T12:00:00Z" });
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
    submit(emulator, prefillUrl);
    expect(emulator.outbox).toEqual([]);
    const { msn } = emulator.backOffice.approve(prefilledOrderId);
    const facts = {
      sentAt: "2026-03-01T12:00:00.000Z",
      about: "product-order-completed",
      orgno: "987654321",
      merchantName: "ACME Fantastic Fitness",
      msn,
      salesUnitName: "ACME Oslo",
    };
    expect(emulator.outbox).toEqual([
      { ...facts, to: "partner", recipient: "123456" },
      { ...facts, to: "merchant", recipient: "987654321" },
    ]);
  });

  test("scenario 2: with an agreement, be it still in processing, the merchant sees the form at once", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const active = await prefill(partner, smallOrder());
    expect(emulator.portal.open(active.prefillUrl, { person: emulator.people.chair }).step).toBe(
      "review-order",
    );

    const identifier = { scheme: "business:NO:ORG", id: "998877665" };
    const first = await prefill(partner, smallOrder({ businessIdentifier: identifier }));
    const second = await prefill(
      partner,
      smallOrder({ businessIdentifier: identifier, salesUnitName: "ACME Bergen" }),
    );
    emulator.portal
      .open(first.prefillUrl, { person: emulator.people.ceo })
      .signAgreement({ owners: [{ name: "Anne Fjord" }] });
    expect(emulator.portal.open(second.prefillUrl, { person: emulator.people.chair }).step).toBe(
      "review-order",
    );
  });

  test("the merchant may be asked for more before the order is approved", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
    submit(emulator, prefillUrl);
    emulator.backOffice.requestInformation(prefilledOrderId, "What do you sell?");
    expect(await statusOf(partner, prefilledOrderId)).toBe(shown.asked);
    expect(emulator.outbox).toMatchObject([
      { to: "merchant", about: "information-requested", question: "What do you sell?" },
    ]);

    const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    expect([visit.step, visit.order?.question]).toEqual(["provide-information", "What do you sell?"]);
    visit.provideInformation("Gym memberships.");
    expect(await statusOf(partner, prefilledOrderId)).toBe(shown.submitted);
    expect(emulator.backOffice.orders[0]?.questions).toEqual([
      { question: "What do you sell?", answer: "Gym memberships." },
    ]);
  });

  test("the reason why an order was declined reaches the merchant alone", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
    submit(emulator, prefillUrl);
    emulator.backOffice.reject(prefilledOrderId, "Sells what the terms forbid.");

    expect(emulator.outbox.map(({ to }) => to)).toEqual(["merchant"]);
    const details = await partner("GET", orderPath(prefilledOrderId));
    expect(shownIn(details)).toBe(shown.rejected);
    expect(details.text).not.toContain("terms forbid");
    expect(emulator.portal.open(prefillUrl, { person: emulator.people.ceo }).step).toBe("rejected");
  });

  test("different idempotency keys make different orders for the same merchant", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const first = await prefill(partner, smallOrder(), "one");
    const second = await prefill(partner, smallOrder(), "two");
    expect(first.prefilledOrderId).not.toBe(second.prefilledOrderId);
  });

  test("a merchant can order for itself: its sales unit is connected to no partner, and it gets one mail", async () => {
    const emulator = testEmulator();
    const merchant = await callerWith(emulator, emulator.credentials.merchant);
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId, prefillUrl } = await prefill(merchant, smallOrder());
    submit(emulator, prefillUrl);
    const { msn } = emulator.backOffice.approve(prefilledOrderId);
    expect((await merchant("GET", salesUnitPath(msn))).status).toBe(200);
    expect((await partner("GET", salesUnitPath(msn))).status).toBe(404);
    expect(emulator.outbox.map(({ to, recipient }) => [to, recipient])).toEqual([["merchant", "987654321"]]);
  });
});
