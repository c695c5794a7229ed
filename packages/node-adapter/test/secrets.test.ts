import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { credentialsFromEnv, secretsFromFiles } from "../src/index.ts";

const cache = path.join(import.meta.dirname, "../../../.cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, "secrets-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("secrets that are mounted as files", () => {
  test("are variables by the files' names, without the line break that editors add", () => {
    writeFileSync(path.join(folder, "VIPPS_CLIENT_ID"), "emu_id\n");
    writeFileSync(path.join(folder, "vipps_client_secret"), "emu_secret\r\n");
    writeFileSync(path.join(folder, "vipps_subscription_key"), "emu_subscription");
    mkdirSync(path.join(folder, "..data"));
    mkdirSync(path.join(folder, "other"));
    expect(credentialsFromEnv(secretsFromFiles(folder))).toEqual({
      clientId: "emu_id",
      clientSecret: "emu_secret",
      subscriptionKey: "emu_subscription",
    });
  });

  test("in a folder that is not there are refused", () => {
    expect(() => secretsFromFiles(path.join(folder, "nowhere"))).toThrow(
      expect.objectContaining({
        code: "missing_credentials",
        message: expect.stringContaining("nowhere") as string,
      }),
    );
  });
});
