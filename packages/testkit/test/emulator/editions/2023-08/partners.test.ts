import { expect, test } from "vitest";

import { callerWith, testEmulator } from "../../support.ts";

test("the partner's data are the guide's", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  expect((await partner("GET", "/management/v1/partners/whoami")).body).toEqual({
    partnerId: "123456",
    name: "ACME Partner Inc",
    level: "Vipps Partner Premium",
    partnerContactName: "firstName lastName",
    partnerContactEmail: "firstname.lastname@vippsmobilepay.com",
    status: "ACTIVE",
  });
  const packages = (await partner("GET", "/management/v1/partners/price-packages")).body as unknown[];
  expect(packages[0]).toEqual({
    pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
    name: "POS standard",
    description: "2.99%",
    visibleInSignupForm: true,
    productType: "ePayment",
  });
});
