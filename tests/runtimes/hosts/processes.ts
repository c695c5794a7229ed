import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { run } from "../../support/commands.ts";
import { runtimes } from "../list.mjs";
import { type Host, reportIn } from "./host.ts";

const runner = fileURLToPath(import.meta.resolve("@vipps-management/conformance/node"));

async function runWith(binary: string, args: readonly string[], version: string) {
  const report = reportIn(await run(binary, [...args, runner]));
  if (report.version === version) return report;
  throw new Error(`${binary} says that it is ${String(report.version)}, and should be ${version}.`);
}

/** The Node that is here. */
export const thisNode: Host = {
  name: "Node",
  version: process.versions.node,
  run: () => runWith(process.execPath, [], process.versions.node),
};

/** Node, Deno and Bun in the versions of the list. */
export const processes: readonly Host[] = runtimes.map(({ name, version, binary, args }) => ({
  name,
  version,
  ...(!existsSync(binary) && { missing: "npm run install:runtimes" }),
  run: () => runWith(binary, args, version),
}));
