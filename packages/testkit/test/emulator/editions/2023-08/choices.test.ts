import { expect, test } from "vitest";

import type { Emulator } from "../../../../src/emulator/emulator.ts";
import type { Rules } from "../../../../src/emulator/world/rules.ts";
import { type Caller, callerWith, salesUnitPath, testEmulator } from "../../support.ts";

// What the guide of edition 2023-08 leaves open, each reading of it in turn.

const unit = salesUnitPath("123456");

async function partnerOf(rules: Partial<Rules>): Promise<{ emulator: Emulator; partner: Caller }> {
  // An orgno that is a string does not fit the document.
  const emulator = testEmulator({ rules, validateResponses: false });
  return { emulator, partner: await callerWith(emulator, emulator.credentials.partner) };
}

test("an orgno is a number as in the guide, or a string as in the specification", async () => {
  for (const [orgnoType, orgno] of [
    ["number", 987654321],
    ["string", "987654321"],
  ] as const) {
    const { partner } = await partnerOf({ orgnoType });
    expect((await partner("GET", "/management/v1/merchants/987654321")).body).toMatchObject({ orgno });
    expect((await partner("GET", "/management/v1/merchants")).body).toMatchObject({
      MerchantList: [{ orgno }, {}],
    });
  }
});

test("planned and proposed operations are answered, or not found as in production", async () => {
  const ideas = [
    "/management/v1/merchants",
    "/management/v1/merchants/987654321",
    "/management/v1/merchants/987654321/contracts",
    "/management/v1/sales-units",
    "/management/v1/partners/whoami",
    "/management/v1/api-quality/sales-units/123456",
  ];
  const { partner } = await partnerOf({});
  for (const path of ideas) expect((await partner("GET", path)).status).toBe(200);

  const { partner: real, emulator } = await partnerOf({ ideaEndpoints: "not-found" });
  for (const path of ideas) {
    const { status, body } = await real("GET", path);
    expect([status, body]).toEqual([404, { statusCode: 404, message: "Resource not found" }]);
  }
  expect((await real("PATCH", unit, { json: { name: "New" } })).status).toBe(404);
  expect(emulator.journal.entries.at(-1)?.operationId).toBeUndefined();
  for (const path of [
    unit,
    "/management/v1/merchants/987654321/sales-units",
    "/management/v1/partners/price-packages",
  ])
    expect((await real("GET", path)).status).toBe(200);
});
