const assert = require("node:assert/strict");

const { createManagementClient, isManagementError } = require("@vipps-management/client/2023-08");
const { nodePlatform } = require("@vipps-management/node-adapter");
const { serve } = require("@vipps-management/testkit/server");

// A look-up by a named method and one by `http`, for which openapi-fetch has to be found by `require` too.

async function lookUp() {
  const { emulator, url, close } = await serve();
  const platform = nodePlatform({ credentials: emulator.credentials.partner, baseUrl: url });
  const management = createManagementClient({ platform });

  const unit = await management.salesUnits.get({ msn: "123456" });
  const { data } = await management.http.GET("/management/v1/sales-units/{msn}", {
    params: { path: { msn: "123457" } },
  });
  assert.equal(data.name, "ACME Fantastic Fitness Shop");

  await assert.rejects(
    management.salesUnits.get({ msn: "999999" }),
    (error) => isManagementError(error) && error.code === "not_found",
  );

  await platform.close();
  await close();
  console.log(`${unit.name} and ${data.name} have been looked up.`);
}

void lookUp();
