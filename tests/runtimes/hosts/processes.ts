import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { RuntimeReport } from "@vipps-management/conformance";

import { run } from "../../support/commands.ts";
import { runtimes } from "../list.mjs";
import { type Host, longest, reportIn } from "./host.ts";

const runner = fileURLToPath(import.meta.resolve("@vipps-management/conformance/node"));

async function runWith(
  [binary, ...args]: readonly [string, ...string[]],
  version: string,
): Promise<RuntimeReport> {
  const report = reportIn(await run(binary, args, { timeout: longest }));
  if (report.version === version) return report;
  throw new Error(`${binary} says that it is ${String(report.version)}, and should be ${version}.`);
}

/** The Node that is here. */
export const thisNode: Host = {
  name: "Node",
  version: process.versions.node,
  run: (server) => runWith([process.execPath, runner, server], process.versions.node),
};

/** Node, Deno and Bun in the versions of the list. */
export const processes: readonly Host[] = runtimes.map(({ name, version, binary, args }) => ({
  name,
  version,
  ...(!existsSync(binary) && { missing: "npm run install:runtimes" }),
  run: (server) => runWith([binary, ...args, runner, server], version),
}));
