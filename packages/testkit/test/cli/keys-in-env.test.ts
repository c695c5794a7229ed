import { describe, expect, test } from "vitest";

import { keysIn } from "../../src/cli/keys-in-env.ts";
import { UsageError } from "../../src/cli/usage-error.ts";

const secrets = { VIPPS_CLIENT_ID: "emu_id", VIPPS_CLIENT_SECRET: "emu_secret" };

describe("keys in the environment", () => {
  test("are standard keys, with a subscription key, unless it says otherwise", () => {
    expect(keysIn({ ...secrets, VIPPS_SUBSCRIPTION_KEY: "emu_key" })).toEqual({
      kind: "standard",
      clientId: "emu_id",
      clientSecret: "emu_secret",
      subscriptionKey: "emu_key",
    });
  });

  test("are management keys, which have none, when it says so", () => {
    expect(keysIn({ ...secrets, VIPPS_KEYS: "management", VIPPS_SUBSCRIPTION_KEY: "emu_key" })).toEqual({
      kind: "management",
      clientId: "emu_id",
      clientSecret: "emu_secret",
    });
  });

  test.each([
    ["of another kind", { ...secrets, VIPPS_KEYS: "secondary" }, "VIPPS_KEYS is standard"],
    ["without a subscription key", secrets, "Set VIPPS_SUBSCRIPTION_KEY in the environment"],
    [
      "that are empty",
      { ...secrets, VIPPS_CLIENT_ID: "", VIPPS_KEYS: "management" },
      "Set VIPPS_CLIENT_ID in",
    ],
    ["that are not there", { VIPPS_KEYS: "management" }, "Set VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET in"],
  ])("%s are refused, and none of their values is shown", (_, env, says) => {
    const read = (): unknown => keysIn(env);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(says);
    expect(read).not.toThrow(/emu_/);
  });
});
