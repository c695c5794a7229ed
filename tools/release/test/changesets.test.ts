import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { packagesWithoutChangeset, sayWhatIsMissing } from "../src/changesets.ts";
import { checkoutIn } from "./support/checkout.ts";

// In a small repository with two packages, each in its own folder, and a private one within the first.

let checkout: string;

const { git, write, commit } = checkoutIn(() => checkout);

const manifest = (name: string, more: object = {}): string =>
  JSON.stringify({ name: `@vipps-management/${name}`, version: "1.0.0", ...more });
const changeset = (...names: string[]): string =>
  `---\n${names.map((name) => `"@vipps-management/${name}": patch\n`).join("")}---\n\nIt is better now.\n`;

beforeEach(() => {
  checkout = realpathSync(mkdtempSync(path.join(tmpdir(), "changesets-")));
  git("init", "--quiet", "--initial-branch=main");
  write("package.json", JSON.stringify({ name: "root", private: true }));
  write("pnpm-workspace.yaml", "packages:\n  - packages/*\n  - packages/client/conformance\n");
  write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  write(".changeset/config.json", JSON.stringify({ changedFilePatterns: ["src/**", "package.json"] }));
  write("packages/client/package.json", manifest("client"));
  write("packages/client/src/index.ts", "");
  write("packages/client/conformance/package.json", manifest("conformance", { private: true }));
  write("packages/testkit/package.json", manifest("testkit"));
});
afterEach(() => {
  rmSync(checkout, { recursive: true });
});

describe("since a revision", () => {
  let since: string;
  beforeEach(() => {
    since = commit("Begin");
    git("tag", "@vipps-management/client@1.0.0");
    git("tag", "@vipps-management/testkit@1.0.0");
  });

  test("nothing lacks a changeset when nothing has changed", async () => {
    expect(await packagesWithoutChangeset(checkout, since)).toEqual([]);
  });

  test("a package whose source has changed lacks one, until a changeset names it", async () => {
    write("packages/client/src/index.ts", "export {};");
    commit("Change the client");
    expect(await packagesWithoutChangeset(checkout, since)).toEqual(["@vipps-management/client"]);
    write(".changeset/one.md", changeset("client"));
    commit("Say what has changed");
    expect(await packagesWithoutChangeset(checkout, since)).toEqual([]);
  });

  test("a changeset for one package is none for another", async () => {
    write("packages/client/src/index.ts", "export {};");
    write("packages/testkit/src/index.ts", "export {};");
    write(".changeset/one.md", changeset("client"));
    commit("Change both, and tell of one");
    expect(await packagesWithoutChangeset(checkout, since)).toEqual(["@vipps-management/testkit"]);
  });

  test("a changeset that was there before counts for what came before", async () => {
    write(".changeset/one.md", changeset("client"));
    const later = commit("Tell of another change");
    write("packages/client/src/index.ts", "export {};");
    commit("Change the client");
    expect(await packagesWithoutChangeset(checkout, later)).toEqual(["@vipps-management/client"]);
  });

  test("before its first release a package needs one changeset, however often it changes", async () => {
    git("tag", "--delete", "@vipps-management/client@1.0.0");
    write(".changeset/one.md", changeset("client", "testkit"));
    const later = commit("Tell of the first release");
    write("packages/client/src/index.ts", "export {};");
    write("packages/testkit/src/index.ts", "export {};");
    commit("Change both");
    expect(await packagesWithoutChangeset(checkout, later)).toEqual(["@vipps-management/testkit"]);
  });

  test("tests, documents and private packages need none", async () => {
    write("packages/client/test/index.test.ts", "export {};");
    write("packages/client/README.md", "# Client");
    write("packages/client/conformance/src/index.ts", "export {};");
    commit("Change what users do not notice");
    expect(await packagesWithoutChangeset(checkout, since)).toEqual([]);
  });
});

test("before the first release every package needs one", async () => {
  write(".changeset/one.md", changeset("client"));
  commit("Begin");
  const missing = await packagesWithoutChangeset(checkout, undefined);
  expect(missing).toEqual(["@vipps-management/testkit"]);
  expect(sayWhatIsMissing(missing, undefined)).toBe(
    "These packages were never released, and no changeset names them:\n\n  @vipps-management/testkit\n\n" +
      "`pnpm changeset` writes one: what a user can do now, or has to change.",
  );
});
