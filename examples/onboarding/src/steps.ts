import type { SalesUnit } from "@vipps-management/client/2023-08";
import type { Mail } from "@vipps-management/testkit";

import type { Stage } from "./stage.ts";

/** A day at a time, the partner asks for the status; on the second day Vipps MobilePay approves the order. */
export async function waitUntilCompleted(
  { management, emulator, story }: Stage,
  productOrderId: string,
): Promise<void> {
  for (let day = 0; day < 7; day += 1) {
    const { prefillStatus } = await management.productOrders.get({ productOrderId });
    story.step("Partner", "How far has the order come?", prefillStatus);
    if (prefillStatus === "COMPLETED") return;
    emulator.clock.advance({ days: 1 });
    story.step("Time", `A day passes: it is ${new Date(emulator.clock.now()).toISOString().slice(0, 10)}`);
    if (day === 1) {
      emulator.backOffice.approve(productOrderId);
      story.step("Vipps", "Approves the order and creates the sales unit");
    }
  }
  throw new Error(`The order ${productOrderId} was not completed in a week.`);
}

/** A mail in one line: the four facts that the guide names. */
export function describeMail(mail: Mail): string {
  if (mail.about !== "product-order-completed") return mail.about;
  return `${mail.merchantName} (${mail.orgno}) has the new sales unit ${mail.msn}, ${mail.salesUnitName}`;
}

/** A sales unit in one line. */
export function describeUnit({ name, businessIdentifier, configuration }: SalesUnit): string {
  const payments =
    configuration?.paymentAllowed === true ? `payments by ${configuration.captureType ?? ""}` : "no payments";
  return `${name}, of organisation ${businessIdentifier.id}, ${payments}`;
}
