import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import type { Visit } from "../../src/emulator/people/visit.ts";
import { magicValues } from "../../src/emulator/world/magic-values.ts";
import { isOrganisationNumber } from "../../src/samples/identifiers.ts";
import { editionsUnderTest, ordersOfBoth } from "./editions.ts";
import { callerWith, codeOf, prefill, salesUnitPath, submit, testEmulator } from "./support.ts";

const { organisations, salesUnits } = magicValues;

describe.each(editionsUnderTest)("edition $name:", ({ name, smallOrder }) => {
  /** An order for an organisation, and a visit of the CEO to it. */
  async function orderFor(id: string): Promise<{
    emulator: ReturnType<typeof testEmulator>;
    visit: Visit;
    orderId: string;
    prefillUrl: string;
  }> {
    const emulator = testEmulator({ edition: name });
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const businessIdentifier = { scheme: "business:NO:ORG", id } as const;
    const { prefilledOrderId, prefillUrl } = await prefill(
      partner,
      smallOrder({ businessIdentifier }),
      undefined,
      ordersOfBoth,
    );
    const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    return { emulator, visit, orderId: prefilledOrderId, prefillUrl };
  }

  test("one organisation has no agreement", async () => {
    const { visit } = await orderFor(organisations.withoutAgreement);
    expect(visit.step).toBe("sign-merchant-agreement");
  });

  test("one finds a blank form, which it can fill in itself", async () => {
    const { visit } = await orderFor(organisations.blankForm);
    expect([visit.step, visit.order?.form, visit.order?.lockedFields]).toEqual(["review-order", {}, []]);
    expect(
      codeOf(() => {
        visit.submit();
      }),
    ).toBe("form-incomplete");
    visit.edit({
      salesUnitName: "Own",
      website: { url: "https://example.com", termsUrl: "https://example.com/t" },
    });
    visit.submit();
    expect(visit.step).toBe("submitted");
  });

  test("one is asked for more information, and can be approved after the answer", async () => {
    const { emulator, visit, orderId, prefillUrl } = await orderFor(organisations.needsInformation);
    submit(emulator, prefillUrl);
    expect([visit.step, visit.order?.question]).toEqual(["provide-information", "What will you sell?"]);
    expect(emulator.outbox).toMatchObject([{ about: "information-requested", merchantName: "Question AS" }]);
    visit.provideInformation("Shoes");
    expect(visit.step).toBe("submitted");
    expect(emulator.backOffice.approve(orderId).msn).toMatch(/^\d{6}$/);
  });

  test("one is declined, and only the merchant is told", async () => {
    const { emulator, visit, prefillUrl } = await orderFor(organisations.rejected);
    submit(emulator, prefillUrl);
    expect(visit.step).toBe("rejected");
    expect(emulator.outbox).toMatchObject([
      { about: "product-order-rejected", recipient: organisations.rejected },
    ]);
  });

  test("one is a deactivated merchant, and cannot be approved", async () => {
    const { emulator, orderId, prefillUrl } = await orderFor(organisations.deactivated);
    submit(emulator, prefillUrl);
    expect(codeOf(() => emulator.backOffice.approve(orderId))).toBe("merchant-deactivated");
  });

  test("no sales unit is found, and the deactivated one is when it is activated", async () => {
    const emulator = testEmulator({ edition: name });
    const partner = await callerWith(emulator, emulator.credentials.partner);
    for (const msn of Object.values(salesUnits))
      expect((await partner("GET", salesUnitPath(msn))).status).toBe(404);
    emulator.backOffice.activateSalesUnit(salesUnits.deactivated);
    expect((await partner("GET", salesUnitPath(salesUnits.deactivated))).status).toBe(200);
  });
});

test("each value is in the README's tables, and each new organisation number has a right check digit", () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, "../../README.md"), "utf8");
  for (const value of [...Object.values(organisations), ...Object.values(salesUnits)])
    expect(readme).toMatch(new RegExp(`^\\| ${value} +\\|`, "m"));
  const own = Object.values(organisations).filter((orgno) => orgno.startsWith("999"));
  expect(own.filter(isOrganisationNumber)).toHaveLength(4);
});
