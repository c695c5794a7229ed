import path from "node:path";

import { expect, test } from "vitest";

import { withDependencies } from "../src/dependencies.ts";
import { folders, published } from "./rehearsal.ts";

// What comes along with the packages, as npm has really installed it.

const permissive = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
];

const project = path.join(folders.consumers, "esm");
const installed = withDependencies(project, [...published.keys()]);

test("nothing that is installed with the packages runs a script for it", () => {
  expect(installed.filter(({ installScripts }) => installScripts.length > 0)).toEqual([]);
});

test("everything that is installed with the packages has a permissive licence", () => {
  expect(installed.filter(({ licence }) => !permissive.includes(licence))).toEqual([]);
});

test("all of the packages were looked at, and something besides", () => {
  const names = installed.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...published.keys()]));
  expect(names.length).toBeGreaterThan(published.size);
});
