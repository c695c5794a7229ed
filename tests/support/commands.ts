import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export const root: string = path.dirname(path.dirname(import.meta.dirname));

/** How a command ended, and everything that it printed. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a command to its end. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      command,
      args,
      { cwd: root, maxBuffer: 64 * 1024 * 1024, ...options },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
        resolve({ code, output: stdout + stderr });
      },
    );
  });
}

/** A program that a package of the workspace brings, e.g. `tsc` of the root. */
export function binary(name: string, folder = ""): string {
  const file = path.join(root, folder, "node_modules", ".bin", name);
  if (!existsSync(file))
    throw new Error(`${name} is not installed in ${folder === "" ? "the root" : folder}.`);
  return file;
}
