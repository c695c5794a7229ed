import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

import { runtimes } from "../tests/runtimes/list.mjs";
import { capture } from "./processes.mjs";
import { step } from "./steps.mjs";

/** @typedef {import("../tests/runtimes/list.mjs").Runtime} Runtime */

/** Installs those that are not there. */
export async function installRuntimes() {
  const missing = runtimes.filter(({ binary }) => !existsSync(binary));
  if (missing.length === 0) return true;
  const names = missing.map(({ name, version }) => `${name} ${version}`).join(", ");
  return step(`Installing ${names}`, () => installAll(missing));
}

/** @param {readonly Runtime[]} missing */
async function installAll(missing) {
  const installed = await Promise.all(missing.map(installOne));
  return installed.find(({ code }) => code !== 0) ?? { code: 0, output: "" };
}

/** @param {Runtime} runtime */
async function installOne({ name, version, packageName, binary }) {
  const folder = binary.slice(0, binary.lastIndexOf(`${path.sep}node_modules${path.sep}`));
  mkdirSync(folder, { recursive: true });
  const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  const { code, output } = await capture("npm", [
    "install",
    ...options,
    "--prefix",
    folder,
    `${packageName}@${version}`,
  ]);
  if (code !== 0 || existsSync(binary)) return { code, output };
  return { code: 1, output: `${output}\n${packageName} brought no ${binary} for ${name}.` };
}
