import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { RuntimeReport } from "@vipps-management/conformance";
import { afterAll } from "vitest";

import { root } from "../support/commands.ts";
import { describeConformance, nameOf } from "./conformance.ts";
import { type Host, hosts } from "./hosts/index.ts";
import { type Row, withTable } from "./table.ts";

// One suite, the same in every runtime of the README's table.

/** `npm run test:runtimes` runs all of them, and writes the README's table. */
const isWholeRun = process.env.EVERY_RUNTIME === "yes";

const missing = hosts.filter((host) => host.missing !== undefined);
if (missing.length > 0) {
  const list = missing.map((host) => `${nameOf(host)} (${String(host.missing)})`).join(", ");
  if (isWholeRun || process.env.CI !== undefined) throw new Error(`There has to be ${list}.`);
  console.warn(`Not run, because they are not installed: the conformance suite on ${list}.`);
}

const rows = new Map<Host, Row>();

afterAll(() => {
  const found = hosts.map((host) => rows.get(host)).filter((row) => row !== undefined);
  if (!isWholeRun || found.length < hosts.length) return;
  const readme = path.join(root, "README.md");
  writeFileSync(readme, withTable(readFileSync(readme, "utf8"), found));
});

for (const host of hosts.filter((one) => !missing.includes(one))) {
  describeConformance(host, (report) => rows.set(host, rowOf(host, report)));
}

function rowOf({ name, version }: Host, { passed, notHere }: RuntimeReport): Row {
  const notThere: Record<string, number> = {};
  for (const { reason } of notHere) notThere[reason] = (notThere[reason] ?? 0) + 1;
  return { name, version, passed: passed.length, notThere };
}
