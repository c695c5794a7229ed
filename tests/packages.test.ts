import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const packages = path.join(import.meta.dirname, "..", "packages");

interface Manifest {
  name: string;
  exports: Record<string, unknown>;
}

/** Opened where they are meant to be, in runners.e2e.test.ts; Vitest itself is for `import` alone. */
const needsItsRunner = /^\.\/(jest|vitest)$/;

/** Every entry point that holds code, as a user would write it. */
const entryPoints = readdirSync(packages).flatMap((folder) => {
  const manifest = JSON.parse(readFileSync(path.join(packages, folder, "package.json"), "utf8")) as Manifest;
  return Object.keys(manifest.exports)
    .filter((key) => !key.endsWith(".json") && !needsItsRunner.test(key))
    .map((key) => path.posix.join(manifest.name, key));
});

test.each(readdirSync(packages))("the types of %s name no helper of the bundler", (name) => {
  const folder = path.join(packages, name, "dist");
  const types = readdirSync(folder).filter((file) => /\.d\.[mc]ts$/.test(file));
  expect(types.length).toBeGreaterThan(0);
  for (const file of types)
    expect(readFileSync(path.join(folder, file), "utf8"), file).not.toMatch(/__(exportAll|reExport)\b/);
});

// An entry point that only one module system can open is half an entry point. Playwright takes its time to load.
test.each(entryPoints)(
  "%s gives the same names to import and to require",
  { timeout: 60_000 },
  async (entryPoint) => {
    const imported = (await import(entryPoint)) as object;
    const required = require(entryPoint) as object;
    expect(Object.keys(imported)).not.toEqual([]);
    expect(Object.keys(required).sort()).toEqual(Object.keys(imported).sort());
  },
);
