import { checkPrefill } from "@vipps-management/client/2023-08/check-prefill";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { createEmulator, createFactories, fixtures } from "@vipps-management/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

// The client's helpers against the emulator, in process.

function onStage() {
  const emulator = createEmulator();
  return { emulator, management: createManagementClient({ platform: emulator.platform() }) };
}

describe("waitUntil", () => {
  test("follows an order to its end on the emulator's clock, without waiting for real", async () => {
    const { emulator, management } = onStage();
    const order = await management.productOrders.prefill(fixtures.productOrderRequest());
    const visit = emulator.portal.open(order.prefillUrl, { person: emulator.people.ceo });
    visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
    visit.submit();
    const began = emulator.clock.now();
    const seen: string[] = [];
    const completed = await management.productOrders.waitUntil(
      { productOrderId: order.prefilledOrderId },
      {
        status: "COMPLETED",
        onProgress: ({ status, elapsed }) => {
          seen.push(status);
          if (elapsed > 2 * 86_400_000 && status !== "COMPLETED")
            emulator.backOffice.approve(order.prefilledOrderId);
        },
      },
    );
    expect(completed.prefillStatus).toBe("COMPLETED");
    expect([seen[0], seen.at(-1)]).toEqual(["PROCESSING", "COMPLETED"]);
    expect(emulator.clock.now() - began).toBeGreaterThan(2 * 86_400_000);
  });

  test("ends when the order has lapsed", async () => {
    const { management } = onStage();
    const order = await management.productOrders.prefill(fixtures.productOrderRequest());
    await expect(
      management.productOrders.waitUntil({ productOrderId: order.prefilledOrderId }, { status: "COMPLETED" }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

test("details gives every sales unit that the list has", async () => {
  const { management } = onStage();
  const names = new Map<string, string | undefined>();
  for await (const { msn, salesUnit } of management.salesUnits.details({ order: "listed" }))
    names.set(msn, salesUnit?.name);
  expect([...names]).toEqual([
    ["123456", "ACME Fantastic Fitness"],
    ["123457", "ACME Fantastic Fitness Shop"],
    ["123459", "ACME Fantastic Fitness 2"],
  ]);
});

describe("checkPrefill and the emulator agree", () => {
  const whole = createFactories({ seed: 7 });
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("", " ", "http://example.com", "https://example.com", -1, 1e9, 12, null, "VIPPS"),
  );
  const field = fc.constantFrom(
    ...[
      "businessIdentifier",
      "salesUnitName",
      "salesUnitLogo",
      "settlementAccountNumber",
      "productType",
      "productUseCase",
    ],
    ...["annualTurnover", "intendedPurpose", "website", "complianceData", "colour"],
  );

  test("an order is without errors exactly when the API would take it", async () => {
    const { emulator, management } = onStage();
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
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(emulator.backOffice.orders.length).toBeGreaterThan(10);
  });

  test("the guide's sample is without errors", () => {
    expect(checkPrefill(fixtures.productOrderRequest()).errors).toEqual([]);
  });
});
