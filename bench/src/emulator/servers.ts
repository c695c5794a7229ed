import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";

import autocannon from "autocannon";

import { route } from "./route.ts";

/** A server in a process of its own. */
export interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);

const programs = {
  bare: [path.join(import.meta.dirname, "bare-server.mjs")],
  slow: [path.join(import.meta.dirname, "slow-server.mjs")],
  emulator: [path.join(import.meta.dirname, "emulator-server.mjs")],
  commandLine: [
    path.join(path.dirname(require.resolve("@vipps-management/testkit/package.json")), "dist", "cli.mjs"),
    "serve",
    "--json",
  ],
} as const;

/** Starts a server, and waits for the line in which it says where it is. */
export async function start(which: keyof typeof programs): Promise<Server> {
  const child = spawn(process.execPath, programs[which], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  if (child.stdout === null) throw new Error("The server has no standard output.");
  const [text] = (await once(createInterface(child.stdout), "line")) as [string];
  const { url, headers, token, credentials } = JSON.parse(text) as {
    url: string;
    headers?: Record<string, string>;
    token?: string;
    credentials?: { partner: { subscriptionKey: string } };
  };
  const announced = {
    authorization: `Bearer ${token ?? ""}`,
    "ocp-apim-subscription-key": credentials?.partner.subscriptionKey ?? "",
  };
  return { child, url, headers: headers ?? announced };
}

export async function stop({ child }: Server): Promise<void> {
  child.kill("SIGTERM");
  if (child.exitCode === null) await once(child, "exit");
}

/** Sends requests as fast as they are answered, and makes sure that each one is. */
export async function load(
  { url, headers }: Server,
  options: Pick<autocannon.Options, "duration" | "amount" | "pipelining">,
): Promise<autocannon.Result> {
  const result = await autocannon({ url: `${url}${route}`, headers, connections: 32, ...options });
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${result.non2xx} answers were no success, and ${result.errors} requests got none.`);
  return result;
}

/** The memory that a server occupies, in MiB. Linux tells. */
export function residentMiB({ child }: Server): number {
  const status = readFileSync(`/proc/${child.pid ?? 0}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
