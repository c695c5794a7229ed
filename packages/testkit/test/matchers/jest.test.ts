import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("Jest's globals get the matchers, and a guard that fails the test that has reached for production", async () => {
  const extend = vi.fn();
  const afterEachTest = vi.fn<(check: () => void) => void>();
  const afterAllTests = vi.fn<(check: () => void) => void>();
  vi.stubGlobal("expect", { extend });
  vi.stubGlobal("afterEach", afterEachTest);
  vi.stubGlobal("afterAll", afterAllTests);
  const { productionGuard } = await import("../../src/matchers/jest.ts");
  const matchers = Object.keys(extend.mock.calls[0]?.[0] as object);
  expect(matchers).toEqual(["toHaveReceived", "toHaveMailed", "toHaveOrder"]);
  await fetch("https://api.vipps.no/").catch(() => undefined);
  productionGuard.release();
  const [[check]] = afterEachTest.mock.calls as [[() => void]];
  expect(check).toThrow("has tried to reach production: api.vipps.no");
  expect(afterAllTests.mock.calls).toEqual([[check]]);
});

test("without Jest's globals it is said what to do instead", async () => {
  await expect(import("../../src/matchers/jest.ts")).rejects.toThrow("with injectGlobals. Without it,");
});
