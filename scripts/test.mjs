import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

import { checkAll } from "./check-all.mjs";
import { printCoverage } from "./coverage.mjs";
import { install } from "./install.mjs";
import { runNode } from "./processes.mjs";
import { failure, readCounts } from "./reports.mjs";
import { installRuntimes } from "./runtimes.mjs";
import { say } from "./steps.mjs";
import { build, buildSite } from "./turbo.mjs";
import { root } from "./workspace.mjs";

/** @typedef {import("./reports.mjs").Counts} Counts */

const reportFile = path.join(root, ".cache", "vitest.json");

/** All that has to hold for a change; or only some of the tests, named as vitest takes them, over what is built. */
export async function test(/** @type {string[]} */ vitestArgs) {
  if (!(await install())) return end(failure);
  return end(vitestArgs.length === 0 ? await checkAll() : await someTests(vitestArgs));
}

/** The tests that take too long to run with every change. */
export async function testLong(/** @type {string[]} */ vitestArgs) {
  return end((await install()) ? await someTests(["--mode", "long", ...vitestArgs]) : failure);
}

/**
 * The packages' and the tools' own tests, with the branches that they take of the sources: too few is a failure. The tests in
 * `tests` run what is built, of which nothing is counted.
 */
export async function testCoverage(/** @type {string[]} */ vitestArgs) {
  if (!(await install()) || !(await build())) return end(failure);
  const projects = ["packages", "tools"].flatMap((group) => readdirSync(path.join(root, group)));
  const counts = await runTests([
    "--coverage",
    ...projects.map((name) => `--project=${name}`),
    ...vitestArgs,
  ]);
  printCoverage();
  return end(counts);
}

/** End to end: what would be published, in other projects; pages and the site in a browser; a changed copy of everything. */
export async function testEndToEnd(/** @type {string[]} */ vitestArgs) {
  const isReady = (await install()) && (await buildSite());
  return end(
    isReady
      ? await someTests(["--mode", "e2e", "--project", "tests", "--maxWorkers=2", ...vitestArgs])
      : failure,
  );
}

/** The conformance suite in every runtime; writes what it found into the README. */
export async function testRuntimes(/** @type {string[]} */ vitestArgs) {
  if (!(await install()) || !(await installRuntimes())) return end(failure);
  const suite = ["--mode", "runtimes", "--project", "tests", "tests/runtimes/"];
  return end(await someTests([...suite, ...vitestArgs]));
}

/**
 * @param {string[]} vitestArgs
 * @returns {Promise<Counts>}
 */
async function someTests(vitestArgs) {
  return (await build()) ? runTests(vitestArgs) : failure;
}

/**
 * @param {string[]} vitestArgs
 * @returns {Promise<Counts>}
 */
export async function runTests(vitestArgs) {
  say("Running the tests …");
  rmSync(reportFile, { force: true });
  mkdirSync(path.dirname(reportFile), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...vitestArgs]);
  return readCounts(reportFile, code === 0);
}

/**
 * Ends with one line of counts, in which a failed check counts as one failed test.
 * @param {Counts} counts
 */
export function end({ passed, failed, skipped }) {
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
}
