import { expect, test } from "vitest";

import { createManagementClient } from "../src/2026-01.ts";
import { json, observedPlatform } from "./support/observed-client.ts";

test.each<[string, { includeExpired?: boolean } | undefined, string]>([
  ["none", undefined, ""],
  ["one without members", {}, ""],
  ["one whose only member is undefined", { includeExpired: undefined } as object, ""],
  ["a member that is false", { includeExpired: false }, "?includeExpired=false"],
  ["a member that is true", { includeExpired: true }, "?includeExpired=true"],
])("a query is sent with the values that it has: %s", async (_, query, search) => {
  const { platform, sent } = observedPlatform(() => json([]));
  const management = createManagementClient({ platform, baseUrl: "https://vipps.invalid" });
  await management.productOrders.list(query);
  expect(sent.map(({ url }) => url.search)).toEqual([search]);
});
