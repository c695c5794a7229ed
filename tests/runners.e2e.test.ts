import { copyFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { chromiumPath, launchChromium, sayWithoutChromium } from "./support/chromium.ts";
import { binary, root, run } from "./support/commands.ts";
import { atCatalogVersion, type Consumer, createConsumer } from "./support/consumer.ts";
import {
  blocksOf,
  expectToBeRefused,
  expectToShowTheNearest,
  playwrightConfiguration,
  runIn,
  sneaky,
  writePage,
} from "./support/guide-pages.ts";
import { examples } from "./support/markdown.ts";
import { resultOfPage } from "./support/worker-page.ts";

// The guide's pages on testing, carried out as they stand by the real runners in a project that has the packed packages.
// Beside each test of theirs runs a copy that expects another name, which has to fail and to show what came nearest.

let consumer: Consumer;

beforeAll(async () => {
  consumer = await createConsumer(tmpdir());
  const runners = ["@playwright/test", "@types/jest", "jest", "msw", "vitest"];
  await consumer.install([...consumer.tarballs, ...runners.map(atCatalogVersion)]);
  await consumer.install([...consumer.tarballs, atCatalogVersion("msw-3")], "msw-3");
}, 300_000);

afterAll(() => {
  consumer.remove();
}, 180_000);

test("Vitest, and MSW 2 within it", async () => {
  writePage(consumer, "vitest.md", "vitest");
  writePage(consumer, "msw.md", "vitest");
  consumer.write("vitest/sneaky.test.ts", `import { test } from "vitest";\n${sneaky}`);
  const ended = await runIn(consumer, "vitest", "vitest", ["run", "--reporter=verbose"]);
  expect(ended.output).toMatch(/Tests +2 failed \| 2 passed/);
  expect(ended.output).toContain("✓ msw.test.ts > the code for production, as it is");
  expect(ended.code).toBe(1);
  expectToShowTheNearest(ended);
  expectToBeRefused(ended);
}, 180_000);

test.each([
  ["CommonJS", "cjs", undefined],
  ["ES modules", "mjs", "--experimental-vm-modules"],
])(
  "Jest with %s",
  async (_name, extension, options) => {
    const folder = `jest-${extension}`;
    writePage(consumer, "jest.md", folder);
    consumer.write(`${folder}/sneaky.test.${extension}`, sneaky);
    const ended = await runIn(consumer, folder, "jest", ["--runInBand", `test.${extension}`], {
      NODE_OPTIONS: options,
    });
    expect(ended.output).toMatch(/Tests: +2 failed, 1 passed, 3 total/);
    expect(ended.code).toBe(1);
    expectToShowTheNearest(ended);
    expectToBeRefused(ended);
  },
  60_000,
);

test("node:test", async () => {
  writePage(consumer, "node-test.md", "node-test");
  const ended = await runIn(consumer, "node-test", "node", ["--test"]);
  expect(ended.output).toMatch(/pass 1\b[\s\S]*fail 1\b/);
  expect(ended.code).toBe(1);
  expectToShowTheNearest(ended);
}, 180_000);

sayWithoutChromium("Playwright's fixtures, and MSW's service worker");

describe.runIf(chromiumPath !== undefined)("in Chromium", () => {
  test("Playwright", async () => {
    writePage(consumer, "playwright.md", "playwright");
    consumer.write("playwright/playwright.config.ts", playwrightConfiguration(chromiumPath));
    const ended = await runIn(consumer, "playwright", "playwright", ["test"]);
    expect(ended.output).toMatch(/1 failed[\s\S]*3 passed/);
    expect(ended.code).toBe(1);
    expectToShowTheNearest(ended);
  }, 180_000);

  test.each([
    ["MSW 2", "msw-2"],
    ["MSW 3", "msw-3"],
  ])(
    "the service worker of %s",
    async (_name, folder) => {
      writePage(consumer, "msw.md", folder);
      consumer.write(
        `${folder}/index.html`,
        '<!doctype html><script type="module" src="./main.ts"></script>',
      );
      consumer.write(`${folder}/main.ts`, inThePage);
      const built = await runIn(consumer, folder, "vite", [
        "build",
        "--target",
        "esnext",
        "--logLevel",
        "error",
        "--assetsDir",
        ".",
      ]);
      expect(built.code, built.output).toBe(0);
      const modules = folder === "msw-3" ? "msw-3/node_modules" : "node_modules";
      const dist = path.join(consumer.folder, folder, "dist");
      copyFileSync(
        path.join(consumer.folder, modules, "msw/lib/mockServiceWorker.js"),
        path.join(dist, "mockServiceWorker.js"),
      );
      const browser = await launchChromium();
      try {
        expect(await resultOfPage(browser, dist)).toEqual({
          name: "ACME Fantastic Fitness",
          step: "sign-merchant-agreement",
          lostAnswer: "one order",
          reset: "TypeError",
          halfBody: "TypeError",
          stall: "AbortError",
          elsewhere: 421,
          received: { getMsn: 4, orderProduct: 2 },
        });
      } finally {
        await browser.close();
      }
    },
    60_000,
  );
});

/** What the page with the service worker does: a client for production, and one fault of each kind. */
const inThePage = `
import { createManagementClient, webPlatform } from "@vipps-management/client/2023-08";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import { prefillRequest } from "@vipps-management/testkit";

import { emulator } from "./browser.ts";

const signer = accessTokenSigner(emulator.credentials.partner);
const management = createManagementClient({ platform: { ...webPlatform, signer, sleep: async () => {} } });
const salesUnit = "https://api.vipps.no/management/v1/sales-units/123456";
const nameOfError = (promise: Promise<unknown>) => promise.then(() => "no error", (error) => error.name);

const { name } = await management.salesUnits.get({ msn: "123456" });

emulator.faults.once("orderProduct", { at: "after", kind: "connection-reset" });
const order = await management.productOrders.prefill(prefillRequest());
const { step } = emulator.portal.open(order.prefillUrl, { person: emulator.people.ceo });
const lostAnswer = emulator.backOffice.orders.length === 1 ? "one order" : "several orders";

emulator.faults.once("getMsn", { kind: "connection-reset" });
const reset = await nameOfError(fetch(salesUnit));
emulator.faults.once("getMsn", { kind: "half-body" });
const halfBody = await nameOfError(fetch(salesUnit).then((response) => response.text()));
emulator.faults.once("getMsn", { kind: "stall" });
const stall = await nameOfError(fetch(salesUnit, { signal: AbortSignal.timeout(200) }).catch((error) => {
  throw error.name === "TimeoutError" ? new DOMException("timeout", "AbortError") : error;
}));
const elsewhere = (await fetch("https://portal.vipps.no/")).status;

const count = (id: string) => emulator.journal.entries.filter(({ operationId }) => operationId === id).length;
const received = { getMsn: count("getMsn"), orderProduct: count("orderProduct") };
Object.assign(window, { result: { name, step, lostAnswer, reset, halfBody, stall, elsewhere, received } });
`;

const strict = { strict: true, noEmit: true, target: "ES2023", types: ["node"] };

/** Compiles what a folder holds, in the project, and gives what the compiler says. */
async function compile(folder: string, options: object): Promise<string> {
  consumer.write(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions: { ...strict, ...options }, include: ["."] }),
  );
  return (await run(binary("tsc"), ["-p", path.join(consumer.folder, folder)])).output;
}

const lib = ["ES2023", "DOM", "DOM.Iterable"];

/** Writes the TypeScript of pages, each block a module of its own; configurations of Vitest know all of Vite. */
function writeExamples(
  folder: string,
  written: readonly string[],
  { configuration = false }: { configuration?: boolean } = {},
): void {
  for (const page of written)
    for (const [index, { language, code }] of blocksOf(page).entries())
      if (language === "ts" && (configuration || !code.includes("vitest/config")))
        consumer.write(`${folder}/${page.replace(".md", "")}-${index}.ts`, `${code}\nexport {};\n`);
}

describe("types", () => {
  test("what is said to Vitest's expect, and to that of @jest/globals, compiles with all of their types; a slip does not", async () => {
    writeExamples("types", ["README.md", "vitest.md", "node-test.md"]);
    consumer.write(
      "types/slips.ts",
      `import type { Emulator } from "@vipps-management/testkit";
       import { expect } from "vitest";
       declare const emulator: Emulator;
       // @ts-expect-error there is no such option
       expect(emulator).toHaveReceived("orderProduct", { tiems: 1 });
       // @ts-expect-error there is no such mail
       expect(emulator).toHaveMailed({ about: "product-order-lost" });
       // @ts-expect-error there is no such field
       expect(emulator).not.toHaveOrder({ form: { name: "ACME" } });`,
    );
    consumer.write("types/jest.ts", `import { expect } from "@jest/globals";\n${saidToJest}`);
    expect(await compile("types", { module: "NodeNext", skipLibCheck: false, lib })).toBe("");
  }, 180_000);

  // Their types bring a thousand files of others along, which are not ours to check.
  test("what is said to Playwright, to MSW and in a configuration compiles", async () => {
    writeExamples("types-others", ["playwright.md", "msw.md", "vitest.md"], { configuration: true });
    for (const [entry, imports] of Object.entries(importsOfExamples)) {
      const types = path.join(root, "packages/testkit/dist", `${entry}.d.mts`);
      const [example = ""] = examples(readFileSync(types, "utf8"));
      expect(example, entry).not.toBe("");
      consumer.write(`types-others/tsdoc-${entry}.ts`, `${imports}\n${example}`);
    }
    expect(await compile("types-others", { module: "NodeNext", skipLibCheck: true, lib })).toBe("");
  }, 180_000);

  test("what is said to Jest's global expect compiles", async () => {
    writeExamples("types-jest", ["jest.md"]);
    consumer.write("types-jest/said.ts", saidToJest);
    const options = { module: "NodeNext", skipLibCheck: false, types: ["node", "jest"] };
    expect(await compile("types-jest", options)).toBe("");
  }, 180_000);
});

const saidToJest = `import { createEmulator } from "@vipps-management/testkit";
import "@vipps-management/testkit/jest";
expect(createEmulator()).toHaveReceived("orderProduct", { times: 1 });
expect(createEmulator()).not.toHaveOrder({ status: "expired" });
// @ts-expect-error there is no such mail
expect(createEmulator()).toHaveMailed({ about: "product-order-lost" });
`;

/** What the examples in the types of the entry points take for granted. */
const importsOfExamples = {
  playwright: 'import { expect, test } from "@vipps-management/testkit/playwright";',
  msw: `import { createEmulator } from "@vipps-management/testkit";
import { emulatorHandler } from "@vipps-management/testkit/msw";
import { setupServer } from "msw/node";`,
  vitest: 'import { productionGuard } from "@vipps-management/testkit/vitest";',
};
