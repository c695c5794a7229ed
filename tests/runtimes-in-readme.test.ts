import { readFileSync } from "node:fs";
import path from "node:path";

import { allCases } from "@vipps-management/conformance";
import { expect, test } from "vitest";

import { hosts } from "./runtimes/hosts/index.ts";
import { rowsIn, withTable } from "./runtimes/table.ts";
import { root } from "./support/commands.ts";

const readme = readFileSync(path.join(root, "README.md"), "utf8");
const rows = rowsIn(readme);

/** Debian's Chromium is whichever there is: the table says with which one it was. */
const pinned = ({ name, version }: { name: string; version: string }): string =>
  name === "Chromium" ? name : `${name} ${version}`;

test("the README's table names every runtime that the suite runs in, and no other", () => {
  expect(rows.map(pinned)).toEqual(hosts.map(pinned));
  expect(rows.find(({ name }) => name === "Chromium")?.version).toMatch(/^\d+(\.\d+)+$/);
});

test("and counts all sentences of today, as passed or with the reason why not", () => {
  for (const { name, version, passed, notThere } of rows) {
    const others = Object.values(notThere).reduce((sum, count) => sum + count, 0);
    expect(passed + others, `${name} ${version}: run npm run test:runtimes`).toBe(allCases().length);
  }
});

test("and is as it would be written again", () => {
  expect(withTable(readme, rows)).toBe(readme);
});
