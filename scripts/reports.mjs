// What vitest wrote about its runs, as counts.
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What could not even be tried counts as one failed test.
 * @type {Counts}
 */
export const failure = { passed: 0, failed: 1, skipped: 0 };

/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: TestFile[] }} Report */

/**
 * The counts of one run. A file whose tests could not even be collected is one failed test, and so is a run that failed
 * although no test did: a crash, an unhandled rejection.
 * @param {string} reportFile
 * @param {boolean} succeeded whether vitest said so
 * @returns {Counts}
 */
export function readCounts(reportFile, succeeded) {
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, "utf8"));
  } catch {
    return failure;
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
});
