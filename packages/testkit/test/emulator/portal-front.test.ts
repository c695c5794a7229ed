import { describe, expect, test } from "vitest";

import type { Person } from "../../src/emulator/world/records.ts";
import { deletionPath, editionsUnderTest } from "./editions.ts";
import { callerWith, newCompany, submit } from "./support.ts";

describe.each(editionsUnderTest)("edition $name:", ({ testEmulator, prefill, smallOrder, productType }) => {
  test("the front page lists what waits for a person, what has to be done, and until when", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const unsigned = await prefill(partner, smallOrder(newCompany));
    const ready = await prefill(partner, smallOrder());
    const asked = await prefill(partner, smallOrder({ salesUnitName: "ACME Bergen" }));
    submit(emulator, asked.prefillUrl);
    emulator.backOffice.requestInformation(asked.prefilledOrderId, "What do you sell?");

    expect(emulator.portal.waitingFor(emulator.people.chair)).toEqual([
      {
        prefillUrl: unsigned.prefillUrl,
        step: "sign-merchant-agreement",
        message: expect.stringContaining("sign a merchant agreement") as string,
        orgno: "998877665",
        merchantName: "Company 998877665",
        productType,
        expiresAt: "2026-01-19T09:00:00.000Z",
      },
      {
        prefillUrl: ready.prefillUrl,
        step: "review-order",
        message: "Check the order and submit it.",
        orgno: "987654321",
        merchantName: "ACME Fantastic Fitness",
        productType,
        salesUnitName: "ACME Oslo",
        expiresAt: "2026-01-19T09:00:00.000Z",
      },
      {
        prefillUrl: asked.prefillUrl,
        step: "provide-information",
        message: expect.stringContaining("more information") as string,
        orgno: "987654321",
        merchantName: "ACME Fantastic Fitness",
        productType,
        salesUnitName: "ACME Bergen",
      },
    ]);
  });

  test("looking at the front page opens no order", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    await prefill(partner, smallOrder());
    expect(emulator.portal.waitingFor(emulator.people.ceo)).toHaveLength(1);
    expect(emulator.backOffice.orders[0]?.status).toBe("received");
  });

  test("nothing waits for one who may not sign, nor behind dead links, nor after submission", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const waitingFor = (person: Person): number => emulator.portal.waitingFor(person).length;
    const deleted = await prefill(partner, smallOrder());
    const submitted = await prefill(partner, smallOrder());
    await prefill(partner, smallOrder());
    await partner("DELETE", deletionPath(deleted.prefilledOrderId));
    submit(emulator, submitted.prefillUrl);
    expect(waitingFor(emulator.people.accountant)).toBe(0);
    expect(waitingFor(emulator.people.ceo)).toBe(1);
    emulator.clock.advance({ days: 14 });
    expect(waitingFor(emulator.people.ceo)).toBe(0);
  });

  test("a link is told from other addresses by its form, whether or not there is an order", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefillUrl } = await prefill(partner, smallOrder());
    expect(emulator.portal.isLink(prefillUrl)).toBe(true);
    expect(emulator.portal.isLink(`${prefillUrl}0`)).toBe(true);
    expect(emulator.portal.isLink(`${emulator.baseUrl}/portal`)).toBe(false);
  });
});
