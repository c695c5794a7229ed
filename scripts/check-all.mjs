// Everything that has to hold for a change, as one graph of turbo's: what does not need each other is done side by side, and
// what passed before with the same inputs is not done again.
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";

import { runProgram } from "./processes.mjs";
import { failure, readCounts, sum } from "./reports.mjs";
import { say } from "./steps.mjs";
import { packageManager, root } from "./workspace.mjs";

/** @typedef {{ taskId: string, task: string, directory: string, cache: { status: string }, execution?: { exitCode: number } | null }} Task */

const tasks = [
  ...["build", "check-generated", "check-api"],
  ...["typecheck", "typecheck:root"],
  ...["lint", "lint:code", "lint:circles", "lint:size", "lint:unused", "lint:format"],
  "test",
];

/** What mends it, for a task that does not do so itself. */
const mendedBy = new Map([
  ["check-generated", "generate"],
  ["check-api", "api"],
  ["lint:format", "format"],
]);

const summaries = path.join(root, ".turbo", "runs");

/**
 * A check that fails counts as one failed test.
 * @returns {Promise<import("./reports.mjs").Counts>}
 */
export async function checkAll() {
  say("Building, checking and testing …");
  rmSync(summaries, { recursive: true, force: true });
  mkdirSync(summaries, { recursive: true });
  const concurrency = `--concurrency=${String(Math.max(2, availableParallelism()))}`;
  const options = ["--continue=dependencies-successful", "--summarize", "--log-order=grouped", concurrency];
  const code = await runProgram("turbo", ["run", ...tasks, ...options]);

  const done = readTasks();
  if (!done) return failure;
  const failed = done.filter(({ execution }) => execution && execution.exitCode !== 0);
  for (const task of failed) console.log(`\n${adviceFor(task)}`);
  const kept = done.filter(({ task, cache }) => task === "test" && cache.status === "HIT");
  if (kept.length > 0) {
    const names = kept.map(({ taskId }) => taskId.split("#")[0]).join(", ");
    console.log(
      `\nNothing has changed for the tests of ${names}: their results are those of their last run.`,
    );
  }

  const tests = done.filter(({ task, execution }) => task === "test" && execution);
  const counts = tests.map(({ directory, execution }) =>
    readCounts(path.join(root, directory, "test-report.json"), execution?.exitCode === 0),
  );
  const checks = failed.filter(({ task }) => task !== "test").length;
  const total = sum([...counts, { passed: 0, failed: checks, skipped: 0 }]);
  return code !== 0 && total.failed === 0 ? { ...total, failed: 1 } : total;
}

/**
 * What turbo says that it did.
 * @returns {Task[] | undefined} nothing when it did not get that far
 */
function readTasks() {
  const [file] = readdirSync(summaries);
  if (file === undefined) return undefined;
  return JSON.parse(readFileSync(path.join(summaries, file), "utf8")).tasks;
}

/** @param {Task} task */
function adviceFor({ task, taskId }) {
  const script = mendedBy.get(task);
  const by = (/** @type {string} */ args) =>
    `\n    pnpm ${args}      (without pnpm: npx --yes ${packageManager} ${args})`;
  return script === undefined
    ? `${taskId} failed. To run it alone:${by(`turbo run ${taskId}`)}`
    : `${taskId} failed. To mend it:${by(script)}`;
}
