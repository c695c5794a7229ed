import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { ServedEmulator } from "../support/served-emulator.ts";
import type { EditionInUse, Uses } from "./edition.ts";

/** What both editions do, through the client and by curl, against one served emulator. */
export function describeOperations<Client>(edition: EditionInUse<Client>): void {
  const { name, uses, readings, ordersPath, orderPath, sample, detailsOf } = edition;

  describe(`edition ${name}:`, () => {
    let served: ServedEmulator<Client>;
    let partner: Uses;
    let order: Awaited<ReturnType<Uses["prefill"]>>;

    beforeAll(async () => {
      served = await edition.serve();
      partner = uses(served.partner);
      order = await partner.prefill();
    });

    afterAll(() => served.close());

    describe("reading, through the client and by curl", () => {
      test.each(readings)("$operationId: GET $path", async ({ path, call, expected }) => {
        const answer = await served.curl("GET", path);
        expect(answer).toMatchObject({ status: 200, contentType: "application/json;charset=UTF-8" });
        expect(answer.json).toEqual(expected);
        expect(await call(served.partner)).toEqual(expected);
      });

      test("the details of an order", async () => {
        const answer = await served.curl("GET", orderPath(order.prefilledOrderId));
        expect(answer).toMatchObject({ status: 200, json: detailsOf(order) });
        expect(await partner.statusOf(order.prefilledOrderId)).toBe("RECEIVED");
      });
    });

    describe("what is changed stays changed", () => {
      test("an order that is prefilled can be taken back", async () => {
        const { prefilledOrderId, prefillUrl } = await partner.prefill();
        expect(prefillUrl).toContain(prefilledOrderId);
        await expect(partner.remove(prefilledOrderId)).resolves.toBeUndefined();
        await expect(partner.statusOf(prefilledOrderId)).rejects.toMatchObject({ code: "not_found" });

        const another = await partner.prefill();
        const deleted = await served.curl(
          "DELETE",
          `/management/v1/product-orders/${another.prefilledOrderId}`,
        );
        expect(deleted).toMatchObject({ status: 200, text: "" });
      });

      test("an order that is completed makes a sales unit that every list then shows", async () => {
        const { emulator } = served;
        const { prefilledOrderId, prefillUrl } = await partner.prefill();
        const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
        visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
        visit.submit();
        const { msn } = emulator.backOffice.approve(prefilledOrderId);

        expect(await partner.statusOf(prefilledOrderId)).toBe("COMPLETED");
        expect(await partner.msns()).toEqual([...edition.msns, msn]);
        expect(await partner.msnsOf("9876543221")).toEqual([msn]);
        expect(await partner.merchant("9876543221")).toMatchObject({ name: "Company 9876543221" });
        expect(await partner.salesUnit(msn)).toMatchObject({
          msn,
          name: "ACME Fantastic Fitness",
          businessIdentifier: { scheme: "business:NO:ORG", id: "9876543221" },
        });
      });

      test("the same idempotency key makes one order, whether it is asked for twice at once or later", async () => {
        const body = JSON.stringify(sample());
        const headers = { "Idempotency-Key": "signup-1" };
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => served.curl("POST", ordersPath, { body, headers })),
        );
        answers.push(await served.curl("POST", ordersPath, { body, headers }));
        expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
        const other = JSON.stringify({ ...sample(), salesUnitName: "Another" });
        expect(await served.curl("POST", ordersPath, { body: other, headers })).toMatchObject({
          status: 409,
        });
      });
    });

    describe("whose keys see what", () => {
      test("merchant keys see the merchant's own", async () => {
        const merchant = uses(served.merchant);
        expect(await merchant.msns()).toEqual(["123456", "123457"]);
        expect(await merchant.msnsOf("987654321")).toEqual(["123456", "123457"]);
        await expect(merchant.merchant("987654322")).rejects.toMatchObject({ code: "not_found" });
        await expect(merchant.salesUnit("123459")).rejects.toMatchObject({ code: "not_found" });
      });

      test("management keys see what the partner's keys see, without a subscription key", async () => {
        expect(await uses(served.management).msns()).toEqual(await partner.msns());
      });
    });

    test("the client carries on when its token has expired on the emulator's clock", async () => {
      await partner.salesUnit("123456");
      served.emulator.clock.advance({ days: 2 });
      expect(await partner.callOfSalesUnit("123456")).toMatchObject({ status: 200, attempts: 2 });
    });
  });
}
