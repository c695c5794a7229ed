import { fixtures } from "@vipps-management/testkit";

import type { Stage } from "./stage.ts";
import { describeMail, describeUnit, waitUntilCompleted } from "./steps.ts";

/** Scenario 1 of the guide: the merchant has no merchant agreement and signs one on the way. */
export async function withoutAgreement({ management, emulator, story }: Stage): Promise<void> {
  story.title("Scenario 1: the merchant has no merchant agreement");

  const partner = await management.partners.whoami();
  story.step(
    "Partner",
    "Who am I?",
    `${partner.name} (${partner.partnerId}), ${partner.level ?? ""}, ${partner.status ?? ""}`,
  );

  const pricePackages = await management.partners.pricePackages();
  story.step(
    "Partner",
    "Which price packages do I have?",
    ...pricePackages.map(
      ({ name, description, pricePackageId }) => `${name}, ${description ?? ""}: ${pricePackageId}`,
    ),
  );

  const sample = fixtures.productOrderRequest();
  emulator.register.set({ orgno: sample.businessIdentifier.id, name: "ACME Fantastic Fitness AS" });
  const order = await management.productOrders.prefill(sample, { idempotencyKey: "signup-1" });
  story.step(
    "Partner",
    `Prefills an order of ${sample.productType} for organisation ${sample.businessIdentifier.id}`,
    `order ${order.prefilledOrderId}`,
  );
  story.step("Partner", "Sends the merchant the link", order.prefillUrl);

  const { ceo } = emulator.people;
  const firstVisit = emulator.portal.open(order.prefillUrl, { person: ceo });
  story.step("Merchant", `${ceo.name}, CEO, opens the link and logs in with BankID`, firstVisit.message);
  firstVisit.signAgreement({ owners: [{ name: ceo.name, share: 100 }] });
  story.step("Merchant", "Names the owners and signs the merchant agreement with BankID");

  const secondVisit = emulator.portal.open(order.prefillUrl, { person: ceo });
  const { form, lockedFields } = secondVisit.order ?? { form: {}, lockedFields: [] };
  story.step(
    "Merchant",
    "Opens the link again and finds the form filled in",
    `${form.salesUnitName ?? ""}, ${form.website?.url ?? ""}, account ${form.settlementAccountNumber ?? ""}`,
    `${lockedFields.length} fields come from the partner and cannot be changed`,
  );
  secondVisit.submit();
  story.step("Merchant", "Submits it");

  await waitUntilCompleted({ management, emulator, story }, order.prefilledOrderId);

  for (const mail of emulator.outbox) story.step("Vipps", `Writes to the ${mail.to}`, describeMail(mail));
  const msn = emulator.backOffice.orders.at(-1)?.msn ?? "";
  const unit = await management.salesUnits.get({ msn });
  story.step("Partner", `Looks up the new sales unit ${msn}`, describeUnit(unit));
}
