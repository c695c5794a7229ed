import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { runNode } from "./processes.mjs";
import { installed, run } from "./test.mjs";
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
    const checks = [installed, toolBuilt, prepared(folder)];
    return await run(checks, ["--config", "tools/release/vitest.config.ts", ...vitestArgs]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const toolBuilt = {
  passes: () => build("@vipps-management/release"),
  advice: "The program in tools/release does not build.",
  needed: true,
};

const prepared = (/** @type {string} */ folder) => ({
  passes: async () => (await runNode(["tools/release/dist/cli.mjs", "prepare", folder])) === 0,
  advice: "The packages could not be released to a registry of this machine; why stands above.",
  needed: true,
});
