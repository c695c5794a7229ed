const { createManagementClient } = require("@vipps-management/client/2026-01");
const { createEmulator } = require("@vipps-management/testkit");
const { fixtures } = require("@vipps-management/testkit/2026-01");

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
