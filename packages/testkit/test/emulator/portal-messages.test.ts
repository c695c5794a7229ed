import { expect, test } from "vitest";

import type { FieldFault } from "../../src/emulator/people/portal-error.ts";
import type { Visit } from "../../src/emulator/people/visit.ts";
import { callerWith, prefill, smallOrder, testEmulator } from "./support.ts";

async function visitTo(changes: Parameters<typeof smallOrder>[0] = {}) {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId: id, prefillUrl } = await prefill(partner, smallOrder(changes));
  return { emulator, id, visit: emulator.portal.open(prefillUrl, { person: emulator.people.ceo }) };
}

test("the form tells the fields that were supplied from those that can be filled in", async () => {
  const { visit } = await visitTo();
  expect(visit.order?.lockedFields).toEqual(["salesUnitName", "website"]);
  expect(visit.order?.openFields).toEqual([
    ...["salesUnitLogo", "settlementAccountNumber", "pricePackageId", "productUseCase"],
    ...["annualTurnover", "intendedPurpose", "complianceData"],
  ]);
});

test("a field that is left undefined stays as it was, whoever filled it in", async () => {
  const { visit } = await visitTo();
  visit.edit({ annualTurnover: 1_000 });
  visit.edit({ salesUnitName: undefined, annualTurnover: undefined });
  expect(visit.order?.form).toMatchObject({ salesUnitName: "ACME Oslo", annualTurnover: 1_000 });
});

test.each<[string, (visit: Visit) => void]>([
  [
    'This is possible in the step "provide-information" only. The visit is at "review-order": Check the order and submit it.',
    (visit) => {
      visit.provideInformation("Unasked.");
    },
  ],
  [
    'The form has no field "colour". It has salesUnitName, salesUnitLogo, ',
    (visit) => {
      visit.edit({ colour: "blue" } as object);
    },
  ],
  [
    "salesUnitName was supplied with the order and cannot be changed: ask the one who sent the link for a new order.",
    (visit) => {
      visit.edit({ salesUnitName: "Mine" });
    },
  ],
])("the portal says: %s", async (message, does) => {
  const { visit } = await visitTo();
  expect(() => {
    does(visit);
  }).toThrow(
    expect.objectContaining({
      name: "PortalError",
      faults: [],
      message: expect.stringContaining(message) as string,
    }),
  );
});

test("which price packages are offered is told when another one is picked, and at which field", async () => {
  const { visit } = await visitTo();
  expect(() => {
    visit.edit({ pricePackageId: "c4a9d6e8-7b12-4f3a-8e05-96d1b2c3f422" });
  }).toThrow(
    expect.objectContaining({
      faults: [
        { field: "pricePackageId", says: "Pick one of the price packages that the form offers." },
      ] satisfies FieldFault[],
      message: expect.stringContaining(
        "The form offers the price packages 8a11afb7-c223-48ed-8ca6-4722b97261aa, 1f6e2b0c-5d43-4c1e-9a57-0b8f3a7d2c11; pick one of those.",
      ) as string,
    }),
  );
});

test("what is missing in a form is named, each field by itself as well", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const businessIdentifier = { scheme: "business:NO:ORG", id: "987654321" };
  const { prefillUrl } = await prefill(partner, { businessIdentifier, productType: "VIPPS_PA_NETT" });
  const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
  expect(() => {
    visit.submit();
  }).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(
        "Fill in salesUnitName and website before you submit the form.",
      ) as string,
      faults: ["salesUnitName", "website"].map((field) => ({
        field,
        says: "Fill this in before you submit the form.",
      })),
    }),
  );
});

test("an answer without words is refused where it was written", async () => {
  const { emulator, id, visit } = await visitTo();
  visit.submit();
  emulator.backOffice.requestInformation(id, "What do you sell?");
  expect(() => {
    visit.provideInformation(" ");
  }).toThrow(
    expect.objectContaining({ faults: [{ field: "answer", says: "Write an answer before you send it." }] }),
  );
});
