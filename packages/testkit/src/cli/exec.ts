import { spawn } from "node:child_process";

import { commonOptions, wishesFrom } from "./options.ts";
import { parsed } from "./parsed.ts";
import { endingSignals, exitCodeOf } from "./signals.ts";
import { start } from "./start.ts";
import { UsageError } from "./usage-error.ts";
import { variablesFor } from "./variables.ts";

/** The exit code by which a shell says that there is no such command. */
const cannotStart = 127;

/** `exec`: an emulator for as long as a command runs. Resolves to the command's own exit code. */
export async function execCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, commonOptions);
  const [command, ...commandArgs] = positionals;
  if (command === undefined) throw new UsageError(`"exec" takes a command: exec -- npm test.`);
  const started = await start(await wishesFrom(values));
  try {
    return await run(command, commandArgs, { ...process.env, ...variablesFor(started.server, process.env) });
  } finally {
    await started.stop();
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env });
    const passOn = (signal: NodeJS.Signals): void => {
      // A terminal sends Ctrl+C to all that runs in it, so the command has it already; twice would be "at once".
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      child.kill(signal);
    };
    const end = (code: number): void => {
      for (const signal of endingSignals) process.off(signal, passOn);
      resolve(code);
    };
    for (const signal of endingSignals) process.on(signal, passOn);
    child.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      console.error(
        `${command} cannot be started: ${code === "ENOENT" ? "there is no such command" : message}.`,
      );
      end(cannotStart);
    });
    child.once("close", (code, signal) => {
      end(signal === null ? (code ?? 1) : exitCodeOf(signal));
    });
  });
}
