import assert from "node:assert/strict";

import { createManagementClient, isManagementError } from "@vipps-management/client/2026-01";
import { nodePlatform } from "@vipps-management/node-adapter";
import { fixtures } from "@vipps-management/testkit/2026-01";
import { serve } from "@vipps-management/testkit/server";

// A merchant is onboarded over HTTP, and an order that is not there is told apart from one that is.

const { emulator, url, close } = await serve({ edition: "2026-01" });
const platform = nodePlatform({ credentials: emulator.credentials.partner, baseUrl: url });
const management = createManagementClient({ platform });

const order = await management.productOrders.prefill(fixtures.productOrderRequest());
const visit = emulator.portal.open(order.prefillUrl, { person: emulator.people.ceo });
visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
visit.submit();
const { msn } = emulator.backOffice.approve(order.prefilledOrderId);
const unit = await management.salesUnits.get({ msn });
assert.equal(unit.name, fixtures.productOrderRequest().salesUnitName);

await assert.rejects(
  management.salesUnits.get({ msn: "999999" }),
  (error) => isManagementError(error) && error.code === "not_found",
);

await platform.close();
await close();
console.log(`${unit.name} has been onboarded, as ${msn}.`);
