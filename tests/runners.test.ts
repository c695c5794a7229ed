import { copyFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { chromiumPath, launchChromium, sayWithoutChromium } from "./support/chromium.ts";
import { binary, type Ended, root, run } from "./support/commands.ts";
import { atCatalogVersion, type Consumer, createConsumer } from "./support/consumer.ts";
import { type CodeBlock, codeBlocks, examples } from "./support/markdown.ts";
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

const pages = path.join(root, "docs/guide/testing");

function blocksOf(page: string): CodeBlock[] {
  return codeBlocks(readFileSync(path.join(pages, page), "utf8"));
}

/** The file that a block is for, which its first line names. */
function fileOf({ code }: CodeBlock): string | undefined {
  return /^\/\/ ([\w.-]+)\n/.exec(code)?.[1];
}

/** Writes the files of a page, and beside each test a copy that expects another name. */
function writePage(page: string, folder: string): void {
  for (const block of blocksOf(page)) {
    const file = fileOf(block);
    if (file === undefined) continue;
    consumer.write(`${folder}/${file}`, block.code);
    const other = block.code.replaceAll(/(body: \{ salesUnitName:) "ACME Oslo"/g, '$1 "ACME Bergen"');
    if (other !== block.code) consumer.write(`${folder}/wrong${file.replace(/^\w+/, "")}`, other);
  }
}

/** Runs a program that the project has installed. */
function runIn(
  folder: string,
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const command = name === "node" ? process.execPath : path.join(consumer.folder, "node_modules/.bin", name);
  const plain = {
    ...process.env,
    NO_COLOR: "1",
    CI: "true",
    FORCE_COLOR: undefined,
    NODE_OPTIONS: undefined,
  };
  return run(command, args, { cwd: path.join(consumer.folder, folder), env: { ...plain, ...env } });
}

function expectToShowTheNearest({ output }: Ended): void {
  expect(output).toMatch(/orderProduct was expected \d times? as wanted and was received 0 times\./);
  expect(output).toMatch(
    /The nearest other request is POST \/management\/v1\/products\/orders at .+, answered 201:/,
  );
  expect(output).toMatch(/body#\/salesUnitName\n.*wanted +"ACME Bergen"\n.*received +"ACME Oslo"/);
}

/** A test that would pass, were it not for the guard. */
const sneaky = `test("calls production and says nothing", async () => {
  await fetch("https://api.vipps.no/management/v1/merchants").catch(() => undefined);
});
`;

function expectToBeRefused({ output }: Ended): void {
  expect(output).toContain(
    "The code under test has tried to reach production: api.vipps.no. Nothing was sent.",
  );
}

test("Vitest, and MSW 2 within it", async () => {
  writePage("vitest.md", "vitest");
  writePage("msw.md", "vitest");
  consumer.write("vitest/sneaky.test.ts", `import { test } from "vitest";\n${sneaky}`);
  const ended = await runIn("vitest", "vitest", ["run", "--reporter=verbose"]);
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
    writePage("jest.md", folder);
    consumer.write(`${folder}/sneaky.test.${extension}`, sneaky);
    const ended = await runIn(folder, "jest", ["--runInBand", `test.${extension}`], {
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
  writePage("node-test.md", "node-test");
  const ended = await runIn("node-test", "node", ["--test"]);
  expect(ended.output).toMatch(/pass 1\b[\s\S]*fail 1\b/);
  expect(ended.code).toBe(1);
  expectToShowTheNearest(ended);
}, 180_000);

sayWithoutChromium("Playwright's fixtures, and MSW's service worker");

describe.runIf(chromiumPath !== undefined)("in Chromium", () => {
  test("Playwright", async () => {
    writePage("playwright.md", "playwright");
    const launchOptions = { executablePath: chromiumPath, chromiumSandbox: false, args: ["--disable-gpu"] };
    consumer.write(
      "playwright/playwright.config.ts",
      `export default { workers: 2, fullyParallel: true, reporter: "line", use: { launchOptions: ${JSON.stringify(launchOptions)} } };`,
    );
    const ended = await runIn("playwright", "playwright", ["test"]);
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
      writePage("msw.md", folder);
      consumer.write(
        `${folder}/index.html`,
        '<!doctype html><script type="module" src="./main.ts"></script>',
      );
      consumer.write(`${folder}/main.ts`, inThePage);
      const built = await runIn(folder, "vite", [
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
