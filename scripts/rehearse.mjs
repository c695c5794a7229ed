import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { install } from "./install.mjs";
import { runNode } from "./processes.mjs";
import { failure } from "./reports.mjs";
import { say } from "./steps.mjs";
import { end, runTests } from "./test.mjs";
import { build } from "./turbo.mjs";
import { env } from "./workspace.mjs";

/** Releases to a registry of this machine, and uses what it has released in projects outside of this checkout. */
export async function rehearse(/** @type {string[]} */ vitestArgs) {
  const folder = mkdtempSync(path.join(tmpdir(), "vipps-management-rehearsal-"));
  const temporary = path.join(folder, "tmp");
  mkdirSync(temporary);
  // A bundle that lacks something must not find it in the checkout, so not even what is temporary lies there.
  Object.assign(env, { REHEARSAL: folder, TMPDIR: temporary, TEMP: temporary, TMP: temporary });
  try {
    const isReady =
      (await install()) && (await build("@vipps-management/release")) && (await prepare(folder));
    const config = ["--config", "tools/release/vitest.config.ts"];
    return end(isReady ? await runTests([...config, ...vitestArgs]) : failure);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @param {string} folder */
async function prepare(folder) {
  if ((await runNode(["tools/release/dist/cli.mjs", "prepare", folder])) === 0) return true;
  say("The packages could not be released to a registry of this machine; why stands above.");
  return false;
}
