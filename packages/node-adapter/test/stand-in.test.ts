import { expect, test, vi } from "vitest";

import { nodePlatform } from "../src/index.ts";

// Bun answers an import of undici with something of its own, whose agents are empty.
vi.mock("undici", () => ({ EnvHttpProxyAgent: vi.fn(), fetch: globalThis.fetch }));

test("where a runtime has put a stand-in in undici's place, no platform is made that would overlook its options", () => {
  expect(() => nodePlatform()).toThrow(
    expect.objectContaining({
      code: "invalid_option",
      message: expect.stringContaining("webPlatform") as string,
    }),
  );
});
