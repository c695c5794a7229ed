import { describe, expect, test } from "vitest";

import { createManagementClient, type ClientOptions } from "../src/2023-08.ts";
import { json, observedClient } from "./support/observed-client.ts";

describe("a client is not made", () => {
  test.each([
    ["without TLS", "http://api.vipps.no"],
    ["with a password in it", "https://user:hunter2@api.vipps.no"],
    ["with a query", "https://api.vipps.no/?key=1"],
    ["that is no URL", "api.vipps.no"],
    ["of another scheme", "ftp://api.vipps.no"],
    ["that only looks like a loopback address", "http://127.0.0.1.example.com"],
  ])("for a base URL %s", (_, baseUrl) => {
    expect(() => createManagementClient({ baseUrl })).toThrow(
      expect.objectContaining({ name: "ConfigurationError", code: "invalid_base_url" }),
    );
  });

  test("and a password in the base URL is not shown", () => {
    expect(() => createManagementClient({ baseUrl: "https://user:hunter2@api.vipps.no" })).not.toThrow(
      /hunter2/,
    );
  });

  test.each<[string, ClientOptions]>([
    ["system.name", { system: { name: "a".repeat(31), version: "1" } }],
    ["system.version", { system: { name: "acme", version: "1\r\nX-Evil: 1" } }],
    ["system.plugin.name", { system: { name: "acme", version: "1", plugin: { name: "", version: "1" } } }],
    [
      "system.plugin.version",
      { system: { name: "acme", version: "1", plugin: { name: "shop", version: "æ" } } },
    ],
    ["merchantSerialNumber", { merchantSerialNumber: "12 34" }],
    ["timeout", { timeout: 0 }],
    ["timeout", { timeout: 2 ** 31 }],
    ["maxResponseBytes", { maxResponseBytes: -1 }],
  ])("when the option %s cannot be used", (option, options) => {
    expect(() => createManagementClient(options)).toThrow(
      expect.objectContaining({
        code: "invalid_option",
        message: expect.stringContaining(`\`${option}\``) as string,
      }),
    );
  });
});

test.each([
  "http://localhost:8080",
  "http://127.0.0.1:8080",
  "http://[::1]:8080",
  "http://vipps.localhost",
  "https://proxy.example.com/vipps/",
])("a base URL may be %s", (baseUrl) => {
  expect(() => createManagementClient({ baseUrl })).not.toThrow();
});

test("a base URL keeps its path, with or without slashes at the end", async () => {
  for (const end of ["", "/", "//"]) {
    const baseUrl = `https://proxy.invalid/vipps${end}`;
    const { management, sent } = observedClient(() => json({}), { baseUrl });
    await management.salesUnits.get({ msn: "123456" });
    expect(sent[0]?.url.href).toBe("https://proxy.invalid/vipps/management/v1/sales-units/123456");
  }
});

test("the system is named in every call, its own name standing in for a plugin's", async () => {
  const { management, sent } = observedClient(() => json([]), {
    system: { name: "acme-pos", version: "3.1.2" },
  });
  await management.partners.pricePackages();
  expect(sent[0]?.headers).toMatchObject({
    "vipps-system-name": "acme-pos",
    "vipps-system-version": "3.1.2",
    "vipps-system-plugin-name": "acme-pos",
    "vipps-system-plugin-version": "3.1.2",
  });
});

test("a call can name another merchant than its client", async () => {
  const { management, sent } = observedClient(() => json({}), { merchantSerialNumber: "111111" });
  await management.salesUnits.get({ msn: "123456" });
  await management.salesUnits.get({ msn: "123456" }, { merchantSerialNumber: "222222" });
  expect(sent.map(({ headers }) => headers["merchant-serial-number"])).toEqual(["111111", "222222"]);
});

test("a platform can say where calls go, and the client's own option comes first", async () => {
  const platform = { baseUrl: "https://platform.invalid" };
  const byPlatform = observedClient(() => json({}), {
    platform: platform as never,
    baseUrl: undefined as never,
  });
  await byPlatform.management.salesUnits.get({ msn: "123456" });
  expect(byPlatform.sent[0]?.url.origin).toBe("https://platform.invalid");
  const byOption = observedClient(() => json({}), {
    platform: platform as never,
    baseUrl: "https://option.invalid",
  });
  await byOption.management.salesUnits.get({ msn: "123456" });
  expect(byOption.sent[0]?.url.origin).toBe("https://option.invalid");
});
