import { describe, expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import { WorldError } from "../../src/emulator/world/world-error.ts";
import { editionsUnderTest } from "./editions.ts";
import { callerWith, codeOf, salesUnitPath, submit } from "./support.ts";

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { testEmulator, prefill, smallOrder, merchantPath, msnsIn, otherMsns } = edition;

  async function setUp(): Promise<{ emulator: Emulator; id: string; url: string }> {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
    return { emulator, id: prefilledOrderId, url: prefillUrl };
  }

  test("an order that was not submitted can be neither approved, asked about nor declined", async () => {
    const { emulator, id, url } = await setUp();
    for (const status of ["received", "opened"]) {
      expect(emulator.backOffice.orders[0]?.status).toBe(status);
      expect(codeOf(() => emulator.backOffice.approve(id))).toBe("illegal-transition");
      expect(
        codeOf(() => {
          emulator.backOffice.requestInformation(id, "What?");
        }),
      ).toBe("illegal-transition");
      expect(
        codeOf(() => {
          emulator.backOffice.reject(id, "No.");
        }),
      ).toBe("illegal-transition");
      emulator.portal.open(url, { person: emulator.people.ceo });
    }
    expect(emulator.outbox).toEqual([]);
    expect(emulator.backOffice.orders[0]?.status).toBe("opened");
    const partner = await callerWith(emulator, emulator.credentials.partner);
    expect(msnsIn(await partner("GET", "/management/v1/sales-units"))).toHaveLength(3 + otherMsns.length);
  });

  test("the message of an illegal act says what state the order is in and what it would need", async () => {
    const { emulator, id } = await setUp();
    expect(() => emulator.backOffice.approve(id)).toThrow(
      new WorldError(
        "illegal-transition",
        `The product order ${id} is received; it has to be submitted for somebody to approve it.`,
      ),
    );
  });

  test("what is completed or declined stays so", async () => {
    const { emulator, id, url } = await setUp();
    submit(emulator, url);
    emulator.backOffice.approve(id);
    expect(codeOf(() => emulator.backOffice.approve(id))).toBe("illegal-transition");
    expect(
      codeOf(() => {
        emulator.backOffice.reject(id, "No.");
      }),
    ).toBe("illegal-transition");
    expect(emulator.outbox).toHaveLength(2);
  });

  test("an order that waits for the merchant cannot be approved, and can be declined", async () => {
    const { emulator, id, url } = await setUp();
    submit(emulator, url);
    emulator.backOffice.requestInformation(id, "What?");
    expect(codeOf(() => emulator.backOffice.approve(id))).toBe("illegal-transition");
    emulator.backOffice.reject(id, "No answer.");
    expect(emulator.backOffice.orders[0]?.status).toBe("rejected");
  });

  test("a question and a reason need words", async () => {
    const { emulator, id, url } = await setUp();
    submit(emulator, url);
    expect(
      codeOf(() => {
        emulator.backOffice.requestInformation(id, " ");
      }),
    ).toBe("empty-text");
    expect(
      codeOf(() => {
        emulator.backOffice.reject(id, "");
      }),
    ).toBe("empty-text");
    expect(emulator.backOffice.orders[0]?.status).toBe("submitted");
  });

  test("an order of a deactivated merchant cannot be approved until the merchant is active", async () => {
    const { emulator, id, url } = await setUp();
    submit(emulator, url);
    emulator.backOffice.deactivateMerchant("987654321");
    expect(codeOf(() => emulator.backOffice.approve(id))).toBe("merchant-deactivated");
    expect(emulator.backOffice.orders[0]?.status).toBe("submitted");
    emulator.backOffice.activateMerchant("987654321");
    expect(emulator.backOffice.approve(id).msn).toMatch(/^\d{6}$/);
  });

  test("what is not there cannot be acted on", async () => {
    const { emulator } = await setUp();
    const { backOffice } = emulator;
    expect(codeOf(() => backOffice.approve("nothing"))).toBe("unknown-product-order");
    expect(
      codeOf(() => {
        backOffice.deactivateMerchant("998877665");
      }),
    ).toBe("unknown-merchant");
    expect(
      codeOf(() => {
        backOffice.activateSalesUnit("999999");
      }),
    ).toBe("unknown-sales-unit");
  });

  test("a sales unit that the back office deactivates is not found until it is activated", async () => {
    const { emulator } = await setUp();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    emulator.backOffice.deactivateSalesUnit("123456");
    expect((await partner("GET", salesUnitPath("123456"))).status).toBe(404);
    const statusNow = () => emulator.world.salesUnits.find(({ msn }) => msn === "123456")?.status;
    expect(statusNow()).toBe("deactivated");
    expect(msnsIn(await partner("GET", `${merchantPath("987654321")}/sales-units`))).toEqual(["123457"]);
    emulator.backOffice.activateSalesUnit("123456");
    expect((await partner("GET", salesUnitPath("123456"))).status).toBe(200);
    expect(statusNow()).toBe("active");
  });

  test("a new sales unit never gets the MSN of another", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const msns = new Set(["123456", "123457", "123458", "123459", "123460", "223344"]);
    for (let count = 0; count < 200; count += 1) {
      const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
      submit(emulator, prefillUrl);
      msns.add(emulator.backOffice.approve(prefilledOrderId).msn);
    }
    expect(msns.size).toBe(206);
  });
});
