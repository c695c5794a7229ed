import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import { CommandError } from "../commands.ts";
import { say } from "../progress.ts";
import { readSituation } from "./situation.ts";
import { type Command, type StepName, steps } from "./steps.ts";

/** What is released, and how. */
export interface Release {
  readonly checkout: string;
  readonly dryRun: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
}

const allSteps = Object.keys(steps) as StepName[];

/** Publishing is never meant unless it is said. */
const unlessNamed: readonly StepName[] = allSteps.filter((name) => name !== "publish");

/** Does the steps that are named, or all that publish nothing. A step that cannot be done stops what follows. */
export async function release(names: readonly string[], how: Release): Promise<void> {
  const wanted = names.length === 0 ? unlessNamed : allSteps.filter((name) => names.includes(name));
  const unknown = names.find((name) => !allSteps.some((step) => step === name));
  if (unknown !== undefined)
    throw new CommandError(`There is no step "${unknown}": they are ${allSteps.join(", ")}.`);

  for (const name of wanted) await doStep(name, how);
  if (names.length === 0)
    say("Nothing was published: commit what `version` has written, and CI does the step `publish` on main.");
}

async function doStep(name: StepName, how: Release): Promise<void> {
  const step = steps[name];
  const publishing = name === "publish" && !how.dryRun;
  const obstacles = step.obstacles(
    await readSituation(how.checkout, how.env, { publishing, fetch: how.fetch }),
  );
  say(`${name}: ${step.does}.`);
  if (how.dryRun) {
    for (const obstacle of obstacles) console.log(`          would stop here: ${obstacle}`);
    for (const command of step.commands) console.log(`          would run ${written(command)}`);
    return;
  }
  if (obstacles.length > 0)
    throw new CommandError(`The step \`${name}\` stops.\n\n- ${obstacles.join("\n- ")}`);
  for (const command of step.commands) await inTerminal(command, how);
}

const written = ({ program, args, env = {} }: Command): string =>
  [...Object.entries(env).map(([name, value]) => `${name}=${value}`), program, ...args].join(" ");

/** Runs a command whose output is for whoever looks on, and for the action that reads which tags were made. */
async function inTerminal(command: Command, { checkout, env, signal }: Release): Promise<void> {
  const binaries = path.join(checkout, "node_modules/.bin");
  const child = spawn(command.program, command.args, {
    cwd: checkout,
    env: { ...env, ...command.env, PATH: `${binaries}${path.delimiter}${env.PATH ?? ""}` },
    stdio: "inherit",
    signal,
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new CommandError(`\`${written(command)}\` has ended with ${code ?? "a signal"}.`);
}
