import { prefillRequest } from "@vipps-management/testkit";

import type { Stage } from "./stage.ts";
import { describeUnit, waitUntilCompleted } from "./steps.ts";

/** Scenario 2 of the guide, in short: the merchant has an agreement already and orders one more sales unit. */
export async function withAgreement({ management, emulator, story }: Stage): Promise<void> {
  story.title("Scenario 2: the merchant has a merchant agreement");

  const orgno = "987654321";
  const before = await management.merchants.salesUnits({ orgno });
  const order = await management.productOrders.prefill(
    prefillRequest({
      businessIdentifier: { scheme: "business:NO:ORG", id: orgno },
      salesUnitName: "ACME Oslo",
    }),
    { idempotencyKey: "signup-2" },
  );
  story.step(
    "Partner",
    `Prefills an order for merchant ${orgno}, which has ${before.length} sales units`,
    order.prefillUrl,
  );

  const visit = emulator.portal.open(order.prefillUrl, { person: emulator.people.chair });
  story.step("Merchant", `${emulator.people.chair.name}, chair of the board, opens the link`, visit.message);
  visit.submit();
  story.step("Merchant", "Submits it");

  await waitUntilCompleted({ management, emulator, story }, order.prefilledOrderId);

  const after = await management.merchants.salesUnits({ orgno });
  const msn = after.find((one) => !before.includes(one)) ?? "";
  const unit = await management.salesUnits.get({ msn });
  story.step("Partner", `Finds one more sales unit on the merchant's list: ${msn}`, describeUnit(unit));
}
