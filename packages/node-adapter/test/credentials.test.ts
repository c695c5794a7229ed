import { describe, expect, test, vi } from "vitest";

import { credentialsFromEnv } from "../src/index.ts";

const complete = {
  VIPPS_CLIENT_ID: "emu_id",
  VIPPS_CLIENT_SECRET: "emu_secret",
  VIPPS_SUBSCRIPTION_KEY: "emu_subscription",
};

describe("credentials from the environment", () => {
  test("are partner keys or a sales unit's API keys", () => {
    expect(credentialsFromEnv(complete)).toEqual({
      clientId: "emu_id",
      clientSecret: "emu_secret",
      subscriptionKey: "emu_subscription",
    });
  });

  test("may have a secondary subscription key", () => {
    expect(credentialsFromEnv({ ...complete, VIPPS_SECONDARY_SUBSCRIPTION_KEY: "emu_other" })).toMatchObject({
      subscriptionKey: "emu_subscription",
      secondarySubscriptionKey: "emu_other",
    });
  });

  test("are management keys when VIPPS_KEYS says so, and then need no subscription key", () => {
    expect(
      credentialsFromEnv({
        VIPPS_CLIENT_ID: "emu_id",
        VIPPS_CLIENT_SECRET: "emu_secret",
        VIPPS_KEYS: "management",
      }),
    ).toEqual({ kind: "management", clientId: "emu_id", clientSecret: "emu_secret" });
  });

  test.each<[string[], Record<string, string>]>([
    [["VIPPS_CLIENT_ID", "VIPPS_CLIENT_SECRET", "VIPPS_SUBSCRIPTION_KEY"], {}],
    [["VIPPS_SUBSCRIPTION_KEY"], { ...complete, VIPPS_SUBSCRIPTION_KEY: "" }],
    [["VIPPS_CLIENT_SECRET"], { VIPPS_CLIENT_ID: "emu_id", VIPPS_KEYS: "management" }],
  ])("that lack %j are refused with each missing variable named", (missing, env) => {
    let message = "";
    try {
      credentialsFromEnv(env);
    } catch (error) {
      expect(error).toMatchObject({ code: "missing_credentials" });
      message = String(error);
    }
    const sentence = message.split(".")[0] ?? "";
    expect(sentence.match(/VIPPS_\w+/g)).toEqual(missing);
    expect(message).not.toContain("emu_id");
  });

  test("of a kind that is not known are refused", () => {
    expect(() => credentialsFromEnv({ ...complete, VIPPS_KEYS: "partner" })).toThrow(
      expect.objectContaining({ code: "invalid_option" }),
    );
  });

  test("are read from the process when no variables are given", () => {
    for (const [name, value] of Object.entries(complete)) vi.stubEnv(name, value);
    vi.stubEnv("VIPPS_KEYS", undefined);
    expect(credentialsFromEnv()).toMatchObject({ clientId: "emu_id" });
    vi.unstubAllEnvs();
  });
});
