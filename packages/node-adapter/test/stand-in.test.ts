import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Bun answers an import of undici with something of its own, whose agents are empty.
beforeEach(() => {
  vi.resetModules();
  vi.doMock("undici", () => ({ EnvHttpProxyAgent: vi.fn(), fetch: globalThis.fetch }));
});

afterEach(() => {
  vi.doUnmock("undici");
  vi.resetModules();
});

test("where a runtime has put a stand-in in undici's place, no platform is made that would overlook its options", async () => {
  const { nodePlatform } = await import("../src/index.ts");
  expect(() => nodePlatform()).toThrow(
    expect.objectContaining({
      code: "invalid_option",
      message: expect.stringContaining("webPlatform") as string,
    }),
  );
});
