import { beforeEach, expect, test } from "vitest";

import { onboard } from "./application.ts";

const baseUrl = process.env.MOCK_URL ?? "";
const keys = { clientId: "id", clientSecret: "secret", subscriptionKey: "key" };

beforeEach(async () => {
  await fetch(`${baseUrl}/reset`, { method: "POST" });
});

for (let number = 1; number <= 100; number += 1) {
  test(`onboards merchant ${number}`, async () => {
    const outcome = await onboard({ fetch, baseUrl, keys });

    expect(outcome).toEqual({ name: "ACME Fantastic Fitness", status: "RECEIVED" });
  });
}
