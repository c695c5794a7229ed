import { install } from "./install.mjs";
import { runNode } from "./processes.mjs";
import { build } from "./turbo.mjs";

/**
 * What is mutated, code whose faults would cost its users most, and the tests that are to notice: those that are about it.
 * A pattern must have no comma, which is what stands between them on Stryker's command line.
 * @type {Readonly<Record<string, { readonly files: readonly string[], readonly tests: readonly string[] }>>}
 */
const subjects = {
  pipeline: {
    files: ["packages/client/src/pipeline/**/*.ts", "packages/client/src/operations/request.ts"],
    tests: ["packages/client/test/*.test.ts", "packages/client/test/pipeline/*.test.ts"],
  },
  signers: {
    files: [
      "packages/client/src/access-token/**/*.ts",
      "packages/client/src/message-signature/**/*.ts",
      "packages/node-adapter/src/node-message-signer.ts",
    ],
    tests: [
      "packages/client/test/access-token/*.test.ts",
      "packages/client/test/message-signature/*.test.ts",
      "packages/node-adapter/test/node-message-signer.test.ts",
    ],
  },
  backend: {
    files: ["packages/browser-adapter/src/backend/**/*.ts"],
    tests: ["packages/browser-adapter/test/**/*.test.ts"],
  },
  world: {
    files: [
      "packages/testkit/src/emulator/people/*.ts",
      "packages/testkit/src/emulator/world/*.ts",
      // Tables of data and of texts.
      "!packages/testkit/src/emulator/world/default-world.ts",
      "!packages/testkit/src/emulator/world/fixed-rules.ts",
      "!packages/testkit/src/emulator/world/magic-values.ts",
    ],
    tests: ["packages/testkit/test/emulator/**/*.test.ts"],
  },
};

/** Changes the code of subjects, one thing at a time, and counts which changes no test notices; of all if none is named. */
export async function testMutation(/** @type {string[]} */ names) {
  const unknown = names.find((name) => !(name in subjects));
  if (unknown !== undefined) {
    console.error(`There is no subject ${unknown}: take one of ${Object.keys(subjects).join(", ")}.`);
    return 1;
  }
  if (!(await install()) || !(await build())) return 1;
  let worst = 0;
  // Whatever becomes of one, the others are tried too.
  for (const name of names.length === 0 ? Object.keys(subjects) : names)
    worst = Math.max(worst, await mutate(name));
  return worst;
}

/** Keeps what it found, so that the next run tries only what has changed since. */
function mutate(/** @type {string} */ subject) {
  const { files = [], tests = [] } = subjects[subject] ?? {};
  return runNode([
    ...["node_modules/@stryker-mutator/core/bin/stryker.js", "run"],
    ...["--mutate", files.join(","), "--testFiles", tests.join(",")],
    ...["--incremental", "--incrementalFile", `.cache/mutation/${subject}.json`],
  ]);
}
