import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import { install } from "./install.mjs";
import { capture, runNode } from "./processes.mjs";
import { installRuntimes } from "./runtimes.mjs";
import { say, step } from "./steps.mjs";
import { build, turbo } from "./turbo.mjs";
import { packageManager, root } from "./workspace.mjs";

const reportFile = path.join(root, ".cache", "vitest.json");

/** @param {string} script a script of the root package.json */
const by = (script) => `\n    pnpm ${script}      (without pnpm: npx --yes ${packageManager} ${script})`;

/**
 * @typedef {object} Check
 * @property {() => Promise<boolean>} passes
 * @property {string} advice what to do when it does not
 * @property {boolean} [needed] whether what follows makes no sense without it
 */

/** @type {Check} */
export const installed = {
  passes: install,
  advice: "The packages could not be installed; what the package manager said stands above.",
  needed: true,
};

/** @type {Check} */
const built = { passes: () => build(), advice: `To build alone:${by("build")}`, needed: true };

/** @type {Check} */
const runtimesInstalled = {
  passes: installRuntimes,
  advice: "The other runtimes could not be installed; what npm said stands above.",
  needed: true,
};

/** @type {Check[]} */
const staticChecks = [
  {
    passes: () => build("@vipps-management/codegen"),
    advice: `The OpenAPI documents or the code generator do not build. To build alone:${by("build")}`,
    needed: true,
  },
  {
    passes: () =>
      step("Checking that the generated code is fresh", () =>
        capture(process.execPath, ["dist/cli.mjs", "--check"], path.join(root, "tools", "codegen")),
      ),
    advice: `The generated code is not what the OpenAPI documents give. To write it anew:${by("generate")}`,
  },
  built,
  {
    passes: () => step("Type-checking", () => turbo("typecheck", "typecheck:root")),
    advice: `To type-check alone:${by("typecheck")}`,
  },
  {
    passes: () =>
      step("Linting", () => turbo("lint", "lint:code", "lint:circles", "lint:size", "lint:format")),
    advice: `To lint alone:${by("lint")}\nTo mend the formatting:${by("format")}`,
  },
];

/** All that has to hold for a change, in an order in which the first failure is the one to look at. */
export const test = (/** @type {string[]} */ vitestArgs) => run([installed, ...staticChecks], vitestArgs);

/** The tests that take too long to run with every change. */
export const testLong = (/** @type {string[]} */ vitestArgs) =>
  run([installed, built], ["--mode", "long", ...vitestArgs]);

/** The conformance suite in every runtime; writes what it found into the README. */
export const testRuntimes = (/** @type {string[]} */ vitestArgs) =>
  run(
    [installed, built, runtimesInstalled],
    ["--mode", "runtimes", "--project", "tests", "tests/runtimes/", ...vitestArgs],
  );

/**
 * Ends with one line of counts, in which a failed check counts as one failed test.
 * @param {Check[]} checks
 * @param {string[]} vitestArgs
 */
export async function run(checks, vitestArgs) {
  const failed = [];
  for (const check of checks) {
    if (await check.passes()) continue;
    failed.push(check);
    if (check.needed) break;
  }
  const stopped = failed.some((check) => check.needed);
  const tests = stopped ? { passed: 0, failed: 0, skipped: 0 } : await runTests(vitestArgs);

  for (const { advice } of failed) console.log(`\n${advice}`);
  const failures = failed.length + tests.failed;
  console.log(`\n${tests.passed} passed, ${failures} failed, ${tests.skipped} skipped`);
  return failures === 0 ? 0 : 1;
}

/** @param {string[]} args */
async function runTests(args) {
  say("Running the tests …");
  rmSync(reportFile, { force: true });
  mkdirSync(path.dirname(reportFile), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...args]);
  const counts = readCounts();
  // A crash, an unhandled rejection: vitest failed although no test did.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** The counts of the last run; a file whose tests could not even be collected is one failed test. */
function readCounts() {
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
