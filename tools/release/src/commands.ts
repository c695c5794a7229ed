import { spawn } from "node:child_process";

/** Where and with what a command runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the command when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** How a command ended, and everything that it printed. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** A command that was to succeed and did not. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Runs a command to its end, and keeps what it prints. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env, signal }: Surroundings,
): Promise<Ended> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, { cwd, env, signal, stdio: ["ignore", "pipe", "pipe"] });
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => {
      resolve({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a command that has to succeed, and gives what it prints. */
export async function succeed(
  command: string,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<string> {
  const { code, output } = await run(command, args, surroundings);
  if (code === 0) return output.trim();
  throw new CommandError(
    `\`${command} ${args.join(" ")}\` has ended with ${code} in ${surroundings.cwd}.\n\n${output.trim()}`,
  );
}
