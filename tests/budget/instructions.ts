import { spawnSync } from "node:child_process";
import path from "node:path";

import { runtimes } from "../runtimes/list.mjs";
import { root, run } from "../support/commands.ts";
import type { Amounts } from "./amounts.ts";

/** Counts belong to a Node: this one, whichever runs the tests. */
const node = runtimes.find(({ name, version }) => name === "Node" && version.startsWith("22."));

/** Why instructions cannot be counted here; `undefined` where they can. */
export function missingForInstructions(): string | undefined {
  if (`${process.platform} ${process.arch}` !== "linux x64") return "the budget is of linux x64";
  if (spawnSync("valgrind", ["--version"]).status !== 0) return "valgrind is not installed";
  if (node === undefined || spawnSync(node.binary, ["--version"]).status !== 0)
    return `Node ${node?.version ?? "22"} is not there: npm run install:runtimes`;
  return undefined;
}

/** Without what an engine decides by the clock or by chance: the optimiser, threads of its own, the order of hashes. */
const sameEachTime = [
  "--predictable",
  "--single-threaded",
  "--no-opt",
  "--no-maglev",
  "--hash-seed=1",
  "--random-seed=1",
];

const program = path.join(root, "tests", "budget", "counted-process.mjs");

/** All instructions of a process with so many turns, its start among them. */
async function instructionsOf(which: string, turns: number): Promise<number> {
  const valgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null", "--smc-check=all-non-file"];
  const counted = [node?.binary ?? "", ...sameEachTime, program, which, String(turns)];
  const { code, output } = await run("valgrind", [...valgrind, ...counted]);
  const count = /Collected : (\d+)/.exec(output)?.[1];
  if (code !== 0 || count === undefined) throw new Error(`Nothing was counted of ${which}.\n${output}`);
  return Number(count);
}

const [few, many] = [100, 300] as const;

/** Instructions of a look-up and an order, once what is done only once has been done. */
async function perTurn(which: string): Promise<number> {
  const [first, second] = await Promise.all([instructionsOf(which, few), instructionsOf(which, many)]);
  return Math.round((second - first) / (many - few));
}

/** Instructions of the processor. The optimiser is left out, so that they say what is done, and not how fast. */
export async function instructions(): Promise<Amounts> {
  return {
    "a look-up and an order, by the client": await perTurn("client"),
    "a look-up and an order, by the emulator in process": await perTurn("emulator"),
  };
}
