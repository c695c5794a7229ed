import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";
import { parse } from "yaml";

import { root } from "../support/commands.ts";

/** What of pnpm's lockfile says what is installed with a package. */
interface Lockfile {
  readonly importers: Readonly<
    Record<string, { readonly dependencies?: Record<string, { version: string }> }>
  >;
  readonly snapshots: Readonly<
    Record<string, { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }>
  >;
}

const { importers, snapshots } = parse(readFileSync(path.join(root, "pnpm-lock.yaml"), "utf8")) as Lockfile;

/** A package with all that comes along with it, each as `name version`. */
function withItsOwn(name: string, version: string, found = new Set<string>()): Set<string> {
  // What a version is followed by are the peers that it was installed beside.
  const plain = `${name} ${version.replace(/\(.*/, "")}`;
  if (version.startsWith("link:") || found.has(plain)) return found;
  found.add(plain);
  const { dependencies, optionalDependencies } = snapshots[`${name}@${version}`] ?? {};
  for (const own of Object.entries({ ...dependencies, ...optionalDependencies })) withItsOwn(...own, found);
  return found;
}

test("all that is installed with the packages has been reviewed, in the version that is installed", () => {
  const installed = new Set<string>();
  for (const [folder, { dependencies = {} }] of Object.entries(importers))
    if (folder.startsWith("packages/"))
      for (const [name, { version }] of Object.entries(dependencies)) withItsOwn(name, version, installed);
  const [, section = ""] = readFileSync(path.join(root, "SECURITY.md"), "utf8").split("## What comes along");
  const rows = section.matchAll(/^\| (\S+) +\| (\d\S*) +\|/gm);
  const reviewed = Array.from(rows, ([, name = "", version = ""]) => `${name} ${version}`);
  expect(reviewed.sort()).toEqual([...installed].sort());
});
