import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { root } from "./workspace.mjs";

/** @typedef {{ covered: number, total: number }} Branches */

/** Where vitest writes what it counted, by file. */
const summaryFile = path.join(root, "coverage", "coverage-summary.json");

/** Prints how many branches of each package the tests took. */
export function printCoverage() {
  if (!existsSync(summaryFile)) return;
  console.log("\nBranches that were taken:");
  for (const [name, { covered, total }] of branchesByPackage()) {
    const share = total === 0 ? 100 : (100 * covered) / total;
    console.log(
      `${name.padEnd(26)} ${`${covered} of ${total}`.padStart(13)} ${share.toFixed(1).padStart(6)} %`,
    );
  }
  console.log("Which were not: coverage/index.html");
}

/** @returns {Map<string, Branches>} by the package's folder */
function branchesByPackage() {
  /** @type {Record<string, { branches: Branches }>} */
  const files = JSON.parse(readFileSync(summaryFile, "utf8"));
  const packages = new Map();
  for (const [file, { branches }] of Object.entries(files)) {
    if (file === "total") continue;
    const name = path.relative(root, file).split(path.sep).slice(0, 2).join("/");
    const { covered = 0, total = 0 } = packages.get(name) ?? {};
    packages.set(name, { covered: covered + branches.covered, total: total + branches.total });
  }
  return packages;
}
