import { createManagementClient } from "@vipps-management/client/2026-01";
import { checkPrefill } from "@vipps-management/client/2026-01/check-prefill";
import { createEmulator } from "@vipps-management/testkit";
import { createFactories, fixtures } from "@vipps-management/testkit/2026-01";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

// The client of edition 2026-01 and its helpers against the emulator, in process.

function onStage() {
  const emulator = createEmulator({ edition: "2026-01", validateResponses: true });
  return { emulator, management: createManagementClient({ platform: emulator.platform() }) };
}

test("a merchant without an agreement is onboarded with the official sample, and all nine operations tell of it", async () => {
  const { emulator, management } = onStage();
  const { prefilledOrderId: productOrderId, prefillUrl } = await management.productOrders.prefill(
    fixtures.productOrderRequest(),
  );
  const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
  expect(visit.step).toBe("sign-merchant-agreement");
  visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
  visit.submit();
  const { msn } = emulator.backOffice.approve(productOrderId);

  const business = { scheme: "business:NO:ORG", id: "9876543221" };
  const order = await management.productOrders.get({ productOrderId });
  expect(order).toMatchObject({ status: "COMPLETED", salesUnit: { msn } });
  expect(await management.productOrders.list()).toEqual([order]);
  expect((await management.salesUnits.get({ msn })).businessIdentifier).toEqual(business);
  const [unit] = await management.merchants.salesUnits(business);
  expect(unit?.msn).toBe(msn);
  expect(await management.salesUnits.list()).toContainEqual(unit);
  expect(await management.merchants.get(business)).toMatchObject({ status: "ACTIVE", countryCode: "NO" });
  const offers = await management.partners.pricePackages();
  expect(offers.map(({ market }) => market)).toContain("DK");

  const { prefilledOrderId: mistake } = await management.productOrders.prefill(
    fixtures.productOrderRequest(),
  );
  await management.productOrders.delete({ productOrderId: mistake });
  await expect(management.productOrders.get({ productOrderId: mistake })).rejects.toMatchObject({
    code: "not_found",
    problem: { instance: expect.stringMatching(/^urn:uuid:/) as string },
  });
});

describe("waitUntil", () => {
  test("ends when the order has lapsed, and says so", async () => {
    const { emulator, management } = onStage();
    const { prefilledOrderId: productOrderId } = await management.productOrders.prefill(
      fixtures.productOrderRequest(),
    );
    await expect(
      management.productOrders.waitUntil({ productOrderId }, { status: "COMPLETED" }),
    ).rejects.toMatchObject({ code: "ended_otherwise", status: "EXPIRED" });
    expect(emulator.clock.now()).toBeGreaterThan(Date.parse("2026-01-19T09:00:00Z"));
    expect(await management.productOrders.list()).toEqual([]);
    expect(await management.productOrders.list({ includeExpired: true })).toHaveLength(1);
  });
});

test("details gives every sales unit that the list has, of three countries", async () => {
  const { management } = onStage();
  const read: (string | undefined)[] = [];
  for await (const { salesUnit } of management.salesUnits.details({ order: "listed" }))
    read.push(salesUnit?.businessIdentifier.scheme);
  const norwegian = "business:NO:ORG";
  expect(read).toEqual([norwegian, norwegian, norwegian, "business:DK:CVR", "business:FI:Y-tunnus"]);
});

describe("checkPrefill and the emulator agree", () => {
  const whole = createFactories({ seed: 7 });
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("", " ", "http://example.com", "https://example.com", -1, 1e9, 12, null, "LOGIN", "10"),
    fc.constantFrom({ scheme: "BBAN:DK", id: "123456789" }, { scheme: "business:DK:CVR", id: "43300946" }),
  );
  const field = fc.constantFrom(
    ...["businessIdentifier", "salesUnitName", "salesUnitLogo", "settlementBankAccount", "productType"],
    ...["productUseCase", "annualTurnover", "annualTurnoverPercentage", "intendedPurpose", "app", "website"],
    ...["hasRecurring", "colour"],
  );

  test("an order is without errors exactly when the API would take it", async () => {
    const { management } = onStage();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.dictionary(field, value, { maxKeys: 2 }), async (changes) => {
        const order = { ...whole.prefillRequest(), ...changes };
        const { errors } = checkPrefill(order);
        const answer = await management.productOrders.prefill(order as never).then(
          () => "taken",
          (error: unknown) => (error as { code: string }).code,
        );
        if (answer !== "taken") refused += 1;
        expect([errors.length > 0 ? "bad_request" : "taken", errors]).toEqual([answer, errors]);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(50);
  }, 60_000);
});
