import manifest from "../../package.json" with { type: "json" };
import { diffCommand } from "./diff.ts";
import { help } from "./help.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Does what a command line says. Resolves to the exit code: 2 when the command line, or a file that it names, is wrong, and when
 * something unforeseen went wrong; 1 is for what breaks.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await carryOut(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const advice = error instanceof UsageError ? "--help tells what there is." : "Please report it.";
    console.error(`${message} ${advice}`);
    return 2;
  }
}

async function carryOut([name = "", ...args]: readonly string[]): Promise<number> {
  if (name === "--help") return print(help[""]);
  if (name === "--version") return print(manifest.version);
  if (name === "") throw new UsageError("What to do?");
  if (name !== "diff") throw new UsageError(`There is no command "${name}".`);
  return args.includes("--help") ? print(help.diff) : diffCommand(args);
}

function print(text: string): number {
  console.log(text);
  return 0;
}
