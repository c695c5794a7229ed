import { existsSync, mkdirSync } from "node:fs";

import { capture } from "./processes.mjs";
import { step } from "./steps.mjs";

/**
 * A package that hardly anybody needs, with a folder of its own below .cache/.
 * @typedef {object} OnDemand
 * @property {string} name as it is called when it is installed
 * @property {string} packageName
 * @property {string} version
 * @property {string} folder
 * @property {string} file what is wanted of it
 */

/**
 * Installs those that are not there. None of them may run a script for it.
 * @param {readonly OnDemand[]} packages
 */
export async function installOnDemand(packages) {
  const missing = packages.filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return true;
  return step(`Installing ${missing.map(({ name }) => name).join(", ")}`, async () => {
    const installed = await Promise.all(missing.map(installOne));
    return installed.find(({ code }) => code !== 0) ?? { code: 0, output: "" };
  });
}

/** @param {OnDemand} wanted */
async function installOne({ name, packageName, version, folder, file }) {
  mkdirSync(folder, { recursive: true });
  const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  const { code, output } = await capture("npm", [
    "install",
    ...options,
    "--prefix",
    folder,
    `${packageName}@${version}`,
  ]);
  if (code !== 0 || existsSync(file)) return { code, output };
  return { code: 1, output: `${output}\n${packageName} brought no ${file} for ${name}.` };
}
