import manifest from "../../package.json" with { type: "json" };
import { conformanceCommand } from "./conformance.ts";
import { execCommand } from "./exec.ts";
import { help } from "./help.ts";
import { serveCommand } from "./serve.ts";
import { UsageError } from "./usage-error.ts";

const commands = { serve: serveCommand, exec: execCommand, conformance: conformanceCommand };

/** Does what a command line says. Resolves to the exit code: 2 when the command line is wrong, 1 when it went wrong. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await carryOut(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof UsageError)) {
      console.error(message);
      return 1;
    }
    console.error(`${message} --help tells what there is.`);
    return 2;
  }
}

async function carryOut([name = "", ...args]: readonly string[]): Promise<number> {
  if (name === "--help") return print(help[""]);
  if (name === "--version") return print(manifest.version);
  if (name === "") throw new UsageError("What to do?");
  if (!isCommand(name)) throw new UsageError(`There is no command "${name}".`);
  return asksForHelp(args) ? print(help[name]) : commands[name](args);
}

/** What comes after `--` is another command's. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).includes("--help");
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

function print(text: string): number {
  console.log(text);
  return 0;
}
