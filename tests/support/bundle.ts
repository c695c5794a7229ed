import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { build } from "tsdown";

import { root } from "./commands.ts";

/**
 * Bundles a module for browsers, with all that it reaches, and gives the files, by name: the first is `entry.js`.
 *
 * @param source - A module that imports packages of this repository, e.g. `export * from "@vipps-management/client";`.
 */
export async function bundleForBrowsers(source: string): Promise<Map<string, string>> {
  const cache = path.join(root, "tests", ".cache"); // within tests/, where the packages resolve
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "bundle-"));
  try {
    const entry = path.join(folder, "entry.mjs");
    writeFileSync(entry, source);
    await build({
      config: false,
      entry,
      outDir: path.join(folder, "out"),
      platform: "browser",
      format: "esm",
      dts: false,
      minify: true,
      logLevel: "error",
      deps: { alwaysBundle: [/./], onlyBundle: false },
    });
    const out = path.join(folder, "out");
    return new Map(
      readdirSync(out).map((file) => [
        file.replace("entry.mjs", "entry.js"),
        readFileSync(path.join(out, file), "utf8"),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
