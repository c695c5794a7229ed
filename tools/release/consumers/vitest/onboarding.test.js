import { createManagementClient } from "@vipps-management/client/2026-01";
import { createEmulator } from "@vipps-management/testkit";
import { fixtures } from "@vipps-management/testkit/2026-01";
import { expect, test } from "vitest";

test("an order that is prefilled is received once", async () => {
  const emulator = createEmulator({ edition: "2026-01" });
  const management = createManagementClient({ platform: emulator.platform() });
  await management.productOrders.prefill(fixtures.productOrderRequest());
  expect(emulator).toHaveReceived("orderProduct", { times: 1 });
});

test("a sales unit that is not there has an error with a code", async () => {
  const management = createManagementClient({ platform: createEmulator({ edition: "2026-01" }).platform() });
  await expect(management.salesUnits.get({ msn: "999999" })).rejects.toMatchObject({ code: "not_found" });
});
