import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { testsOfPublicEntryPoints } from "../src/previous/select-tests.ts";
import { checkoutIn } from "./support/checkout.ts";

let tests: string;

beforeEach(() => {
  tests = mkdtempSync(path.join(tmpdir(), "tests-"));
});
afterEach(() => {
  rmSync(tests, { recursive: true });
});

const { write } = checkoutIn(() => tests);

const publicImport = `import { createEmulator } from "@vipps-management/testkit";\n`;

test("a test that imports entry points of the packages is selected, in a folder as well", () => {
  const files = [write("a.test.ts", publicImport), write("folder/b.test.ts", publicImport)];
  expect(testsOfPublicEntryPoints(tests)).toEqual(files);
});

test("a test that takes too long for every change is not", () => {
  write("a.long.test.ts", publicImport);
  expect(testsOfPublicEntryPoints(tests)).toEqual([]);
});

test("what is installed is not looked at, although its links lead back", () => {
  const file = write("a.test.ts", publicImport);
  write("node_modules/other/b.test.ts", publicImport);
  symlinkSync(tests, path.join(tests, "node_modules/tests"), "junction");
  expect(testsOfPublicEntryPoints(tests)).toEqual([file]);
});

test.each([
  `import { chromium } from "playwright-core";`,
  `import { page } from "@vipps-management/example-merchant-console";`,
  `import { root, run } from "./support/commands.ts";`,
  `import {\n  binary,\n  run,\n} from "./support/commands.ts";`,
])("a test that looks at more than the packages is not: %s", (line) => {
  write("a.test.ts", `${publicImport}${line}`);
  expect(testsOfPublicEntryPoints(tests)).toEqual([]);
});

test("what a test imports of its own is looked at too, and in a circle once", () => {
  write("a.test.ts", `import { one } from "./support/one.ts";`);
  write("b.test.ts", `import { two } from "./support/two.ts";`);
  write("support/one.ts", `import { chromium } from "playwright-core";`);
  write("support/two.ts", `import { three } from "./three.ts";`);
  write("support/three.ts", `import { two } from "./two.ts";\nimport { run } from "./commands.ts";`);
  write("support/commands.ts", `import { spawn } from "node:child_process";`);
  expect(testsOfPublicEntryPoints(tests)).toEqual([path.join(tests, "b.test.ts")]);
});
