import { mocks, node22 } from "../bench/mocks/list.mjs";
import { install } from "./install.mjs";
import { testMutation } from "./mutation.mjs";
import { installOnDemand } from "./on-demand.mjs";
import { pack } from "./pack.mjs";
import { runNode } from "./processes.mjs";
import { rehearse } from "./rehearse.mjs";
import { installRuntimes } from "./runtimes.mjs";
import { test, testCoverage, testEndToEnd, testLong, testRuntimes } from "./test.mjs";
import { build, buildSite } from "./turbo.mjs";

/**
 * Builds what a program needs and runs it.
 * @param {string} packageName
 * @param {string[]} program the file and its arguments
 */
async function runBuilt(packageName, program) {
  const ready = (await install()) && (await build(packageName));
  return ready ? runNode(program) : 1;
}

const releaseProgram = "tools/release/dist/cli.mjs";

/**
 * Does a part of a release.
 * @param {string[]} command what to do, of tools/release/src/cli.ts
 */
const runRelease = (command) => runBuilt("@vipps-management/release", [releaseProgram, ...command]);

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = {
  start: (args) =>
    runBuilt("@vipps-management/example-onboarding", ["examples/onboarding/dist/onboarding.mjs", ...args]),
  emulator: (args) =>
    runBuilt("@vipps-management/testkit", ["packages/testkit/dist/cli.mjs", "serve", ...args]),
  console: (args) =>
    runBuilt("@vipps-management/example-merchant-console", [
      "examples/merchant-console/dist/console.mjs",
      ...args,
    ]),
  screenshots: () => runBuilt("@vipps-management/tests", ["tests/dist/screenshots.mjs"]),
  docs: async (args) => ((await install()) && (await buildSite()) ? runNode(["docs/serve.mjs", ...args]) : 1),
  bench: async (args) => {
    const ofEmulator = args.length === 0 || args.some((name) => name.startsWith("emulator"));
    if (ofEmulator && !((await installRuntimes(node22)) && (await installOnDemand(Object.values(mocks)))))
      return 1;
    return runBuilt("@vipps-management/bench", ["bench/dist/bench.mjs", ...args]);
  },
  budget: async () =>
    (await installRuntimes()) ? runBuilt("@vipps-management/tests", ["tests/dist/budget.mjs"]) : 1,
  pack,
  release: (args) => runRelease(["release", ...args]),
  "release:check-changesets": (args) => runRelease(["check-changesets", ...args]),
  "release:previous-tests": async (args) =>
    (await install()) && (await build()) ? runNode([releaseProgram, "previous-tests", ...args]) : 1,
  "release:rehearse": rehearse,
  test,
  "test:coverage": testCoverage,
  "test:long": testLong,
  "test:e2e": testEndToEnd,
  "test:mutation": testMutation,
  "test:runtimes": testRuntimes,
  "install:runtimes": async () => ((await installRuntimes()) ? 0 : 1),
};

/**
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  const command = commands[name ?? ""];
  if (!command) {
    console.error(`Unknown command ${String(name)}: it is one of ${Object.keys(commands).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  process.exitCode = await command(args);
}
