import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { build, type UserConfig } from "tsdown";

import { root } from "./commands.ts";

/**
 * Bundles a module for browsers, with all that it reaches, and gives the files, by name: the first is `entry.js`.
 *
 * @param source - A module that imports packages of this repository, e.g. `export * from "@vipps-management/client";`.
 */
export function bundleForBrowsers(source: string): Promise<Map<string, string>> {
  return bundle(source, {
    platform: "browser",
    minify: true,
    deps: { alwaysBundle: [/./], onlyBundle: false },
  });
}

/**
 * Bundles a module with what it reaches of this repository, and gives the one file, as text to read, without its
 * longer comments: what is used of other packages stays an import.
 */
export async function bundleOurs(source: string): Promise<string> {
  const files = await bundle(source, {
    platform: "neutral",
    deps: { alwaysBundle: [/^@vipps-management\//], neverBundle: [/^(?!@vipps-management\/|[./])/] },
    outputOptions: { codeSplitting: false },
  });
  return (files.get("entry.js") ?? "").replaceAll(/\/\*[^]*?\*\//g, "").trim();
}

async function bundle(source: string, options: UserConfig): Promise<Map<string, string>> {
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
      format: "esm",
      dts: false,
      fixedExtension: true,
      logLevel: "error",
      ...options,
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
