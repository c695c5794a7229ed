import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { withDependencies } from "../src/dependencies.ts";

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "project-"));
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

function install(folder: string, manifest: { name: string; [field: string]: unknown }): void {
  const absolute = path.join(project, folder, "node_modules", manifest.name);
  mkdirSync(absolute, { recursive: true });
  writeFileSync(path.join(absolute, "package.json"), JSON.stringify({ version: "1.0.0", ...manifest }));
}

test("what a package needs is found where Node finds it, at any depth and each once", () => {
  install(".", { name: "a", license: "MIT", dependencies: { b: "1", c: "1" } });
  install(".", { name: "b", license: "ISC", dependencies: { c: "2", a: "1" } });
  install(".", { name: "c", license: { type: "MIT" } });
  install("node_modules/b", { name: "c", version: "2.0.0" });
  install(".", { name: "not-needed" });
  expect(withDependencies(project, ["a"])).toEqual([
    { name: "a", version: "1.0.0", licence: "MIT", installScripts: [] },
    { name: "b", version: "1.0.0", licence: "ISC", installScripts: [] },
    { name: "c", version: "2.0.0", licence: "none", installScripts: [] },
    { name: "c", version: "1.0.0", licence: "MIT", installScripts: [] },
  ]);
});

test("what would run at install is named, a build that npm does by itself as well", () => {
  install(".", { name: "a", scripts: { test: "a", postinstall: "a", preinstall: "a" } });
  install(".", { name: "b" });
  writeFileSync(path.join(project, "node_modules/b/binding.gyp"), "{}");
  const scripts = withDependencies(project, ["a", "b"]).map(({ installScripts }) => installScripts);
  expect(scripts).toEqual([["preinstall", "postinstall"], ["binding.gyp"]]);
});

test("a dependency that is missing is an error, unless it is optional", () => {
  install(".", { name: "a", optionalDependencies: { b: "1" } });
  install(".", { name: "c", dependencies: { b: "1" } });
  expect(withDependencies(project, ["a"])).toHaveLength(1);
  expect(() => withDependencies(project, ["c"])).toThrow("b, which ");
});
