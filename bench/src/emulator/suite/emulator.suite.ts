import { createEmulator } from "@vipps-management/testkit";
import { expect, test } from "vitest";

import { onboard } from "./application.ts";

for (let number = 1; number <= 100; number += 1) {
  test(`onboards merchant ${number}`, async () => {
    const { fetch, baseUrl, credentials } = createEmulator();

    const outcome = await onboard({ fetch, baseUrl, keys: credentials.partner });

    expect(outcome).toEqual({ name: "ACME Fantastic Fitness", status: "RECEIVED" });
  });
}
