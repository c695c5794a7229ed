import { install } from "./install.mjs";
import { runNode } from "./processes.mjs";
import { build } from "./turbo.mjs";

/**
 * What is mutated: code whose faults would cost its users most. Any test of the packages may notice a mutant.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const subjects = {
  pipeline: ["packages/client/src/pipeline/**/*.ts", "packages/client/src/operations/request.ts"],
  signers: [
    "packages/client/src/message-signature/**/*.ts",
    "packages/client/src/access-token/**/*.ts",
    "packages/node-adapter/src/node-message-signer.ts",
  ],
  backend: ["packages/browser-adapter/src/backend/**/*.ts"],
  world: ["packages/testkit/src/emulator/world/**/*.ts"],
};

/** Changes the code of subjects, one thing at a time, and counts which changes no test notices; of all if none is named. */
export async function testMutation(/** @type {string[]} */ names) {
  const unknown = names.find((name) => !(name in subjects));
  if (unknown !== undefined) {
    console.error(`There is no subject ${unknown}: take one of ${Object.keys(subjects).join(", ")}.`);
    return 1;
  }
  if (!(await install()) || !(await build())) return 1;
  let code = 0;
  for (const name of names.length === 0 ? Object.keys(subjects) : names) {
    code ||= await mutate(name, subjects[name] ?? []);
  }
  return code;
}

/**
 * Keeps what it found, so that the next run tries only what has changed since.
 * @param {string} subject
 * @param {readonly string[]} files
 */
const mutate = (subject, files) =>
  runNode([
    ...["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "--mutate", files.join(",")],
    ...["--incremental", "--incrementalFile", `.cache/mutation/${subject}.json`],
  ]);
