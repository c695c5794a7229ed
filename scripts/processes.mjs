import { spawn } from "node:child_process";
import { constants } from "node:os";

import { env, root, windows } from "./workspace.mjs";

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, cwd = root) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, { cwd, env, shell: windows, stdio: ["ignore", "pipe", "pipe"] });
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code, signal) => resolve({ code: exitCode(code, signal), output }));
  });
}

/**
 * Runs a Node program as {@link runProgram} does.
 * @param {string[]} args the file and its arguments
 * @returns {Promise<number>}
 */
export const runNode = (args) => runProgram(process.execPath, args);

/**
 * Runs a program in this terminal, passes signals on to it, and gives its exit code.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function runProgram(command, args) {
  return new Promise((resolve) => {
    const shell = windows && command !== process.execPath;
    const child = spawn(command, args, { cwd: root, env, shell, stdio: "inherit" });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
      process.on(signal, () => {
        // A terminal sends Ctrl-C to the child as well; a second one would read as "now, without tidying up".
        if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
      });
    }
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code, signal) => resolve(exitCode(code, signal)));
  });
}

/**
 * A process ended by a signal has no exit code; shells say 128 and the signal's number.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
const exitCode = (code, signal) => code ?? 128 + (signal ? constants.signals[signal] : 0);
