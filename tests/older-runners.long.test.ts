import { tmpdir } from "node:os";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { chromiumPath, sayWithoutChromium } from "./support/chromium.ts";
import { type Consumer, createConsumer } from "./support/consumer.ts";
import {
  expectToBeRefused,
  expectToShowTheNearest,
  playwrightConfiguration,
  runIn,
  sneaky,
  writePage,
} from "./support/guide-pages.ts";

// The oldest runner of each range that the test kit says it works with; the newest are in runners.e2e.test.ts.

let consumer: Consumer;

beforeEach(async () => {
  consumer = await createConsumer(tmpdir());
}, 180_000);

afterEach(() => {
  consumer.remove();
}, 180_000);

const install = (...packages: string[]): Promise<void> =>
  consumer.install([...consumer.tarballs, ...packages]);

test("Vitest 3, and the first MSW 2 within it", async () => {
  await install("vitest@3.0.1", "msw@2.0.0");
  writePage(consumer, "vitest.md", "vitest");
  writePage(consumer, "msw.md", "vitest");
  consumer.write("vitest/sneaky.test.ts", `import { test } from "vitest";\n${sneaky}`);
  const ended = await runIn(consumer, "vitest", "vitest", ["run", "--reporter=verbose"]);
  expect(ended.output).toMatch(/Tests +2 failed \| 2 passed/);
  expect(ended.code).toBe(1);
  expectToShowTheNearest(ended);
  expectToBeRefused(ended);
}, 300_000);

test("Jest 29, which has to be told of the files that end otherwise than in .js", async () => {
  await install("jest@29.7.0");
  for (const [extension, options] of [
    ["cjs", undefined],
    ["mjs", "--experimental-vm-modules"],
  ] as const) {
    const folder = `jest-${extension}`;
    writePage(consumer, "jest.md", folder);
    consumer.write(`${folder}/sneaky.test.${extension}`, sneaky);
    const ended = await runIn(
      consumer,
      folder,
      "jest",
      ["--runInBand", "--testMatch", `**/*.test.${extension}`],
      {
        NODE_OPTIONS: options,
      },
    );
    expect(ended.output).toMatch(/Tests: +2 failed, 1 passed, 3 total/);
    expectToShowTheNearest(ended);
    expectToBeRefused(ended);
  }
}, 300_000);

sayWithoutChromium("Playwright 1.40");

describe.runIf(chromiumPath !== undefined)("in Chromium", () => {
  test("Playwright 1.40", async () => {
    await install("@playwright/test@1.40.1");
    writePage(consumer, "playwright.md", "playwright");
    consumer.write("playwright/playwright.config.ts", playwrightConfiguration(chromiumPath));
    const ended = await runIn(consumer, "playwright", "playwright", ["test"]);
    expect(ended.output).toMatch(/1 failed[\s\S]*3 passed/);
    expectToShowTheNearest(ended);
  }, 300_000);
});
