import { afterEach, expect, test } from "vitest";

import { variablesFor } from "../../src/cli/variables.ts";
import { type EmulatorServer, serve } from "../../src/server/serve.ts";
import { usualVariables } from "../../src/server/usual-variables.ts";

let server: EmulatorServer;

afterEach(() => server.close());

test("a program under test is given the address and the partner's keys", async () => {
  server = await serve();
  expect(usualVariables(server)).toEqual({
    VIPPS_BASE_URL: server.url,
    VIPPS_KEYS: "standard",
    VIPPS_CLIENT_ID: "emu_partner_client_id",
    VIPPS_CLIENT_SECRET: "emu_partner_client_secret",
    VIPPS_SUBSCRIPTION_KEY: "emu_partner_subscription_key",
    VIPPS_SECONDARY_SUBSCRIPTION_KEY: "emu_partner_secondary_subscription_key",
  });
});

test("it is given no keys of a world that has others, so that those of its own environment count", async () => {
  server = await serve({
    world: {
      basis: "empty",
      partners: [{ partnerId: "123456" }],
      keys: [{ clientId: "emu_acme", partnerId: "123456" }],
    },
  });
  expect(usualVariables(server)).toEqual({ VIPPS_BASE_URL: server.url });
  const names = Object.keys(variablesFor(server, { VIPPS_CLIENT_ID: "emu_acme" }));
  expect(names).toEqual([
    "VIPPS_BASE_URL",
    "EMULATOR_URL",
    "EMULATOR_PORTAL_URL",
    "EMULATOR_CONTROL_URL",
    "NO_PROXY",
    "no_proxy",
  ]);
});
