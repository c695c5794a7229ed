import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import { root } from "../../support/commands.ts";
import { announced, commandLine, linesOf, nextLine } from "../support/processes.ts";

/** What became of the calls of a client whose network was cut. */
export interface CutReport {
  readonly calls: number;
  /** The orders that the calls that succeeded were given. */
  readonly ids: readonly string[];
  /** How many calls failed, by `code`. */
  readonly failed: Readonly<Record<string, number>>;
  readonly retries: number;
  /** The orders that the emulator has in the end. */
  readonly listed: readonly string[];
}

/** Whether this machine lets us have a network of our own: that needs Linux and its administrator's rights. */
export const hasNetworks: boolean = ((): boolean => {
  const name = `probe-${process.pid}`;
  if (spawnSync("ip", ["netns", "add", name]).status !== 0) return false;
  return spawnSync("ip", ["netns", "delete", name]).status === 0;
})();

/** Says once that the cut network is not tried for want of one. */
export function sayWithoutNetworks(): void {
  if (!hasNetworks)
    console.warn("Not run, because it needs Linux and its administrator's rights: the cut network.");
}

/**
 * Runs a client and a served emulator in a network namespace of their own, and cuts it so many times: for as long, in
 * milliseconds, nothing gets through.
 */
export async function cutNetwork(cuts: readonly number[]): Promise<CutReport> {
  const name = `cut-${process.pid}`;
  must("ip", ["netns", "add", name]);
  const within = (command: string, args: readonly string[]): ChildProcess =>
    spawn("ip", ["netns", "exec", name, command, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
      // Node resolves the packages from where the test is.
      cwd: path.join(root, "tests"),
    });
  const loopback = (state: "down" | "up"): void => {
    must("ip", ["netns", "exec", name, "ip", "link", "set", "lo", state]);
  };
  let server: ChildProcess | undefined;
  try {
    loopback("up");
    const options = ["--edition", "2026-01", "--clock", "virtual", "--json"];
    server = within(process.execPath, [commandLine, "serve", ...options]);
    const { url, credentials } = await announced(server);

    const duration = cuts.reduce((sum, cut) => sum + cut + 500, 500);
    const script = path.join(import.meta.dirname, "calling.mjs");
    const client = within(process.execPath, [
      script,
      url,
      JSON.stringify(credentials.partner),
      String(duration),
    ]);
    const lines = linesOf(client);
    await nextLine(lines);
    for (const cut of cuts) {
      await pause(500);
      loopback("down");
      await pause(cut);
      loopback("up");
    }
    return JSON.parse(await nextLine(lines)) as CutReport;
  } finally {
    server?.kill("SIGTERM");
    if (server?.exitCode === null) await once(server, "exit");
    must("ip", ["netns", "delete", name]);
  }
}

function must(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
