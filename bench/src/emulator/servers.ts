import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

import autocannon from "autocannon";

import { type Program, programs } from "./programs.ts";
import { route, unit } from "./route.ts";

/** A server in a process of its own. */
export interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The other servers, by the names that they have in the figures. */
export const otherServers = {
  "bare node:http server": "bare",
  Prism: "prism",
  Mockoon: "mockoon",
  "Scalar's mock server": "scalar",
  "MSW behind node:http": "msw",
} as const satisfies Readonly<Record<string, keyof typeof programs>>;

/** Starts a server, and makes sure that it answers. */
export async function start(which: keyof typeof programs): Promise<Server> {
  const program: Program = programs[which];
  const server = await ("announces" in program
    ? startAnnounced(program.announces)
    : startAt(await freePort(), program.at));
  const { status, msn } = await lookUp(server);
  if (status !== 200 || msn !== unit.msn)
    throw new Error(`The look-up was answered ${status} by ${which}, with the sales unit ${String(msn)}.`);
  return server;
}

interface Announcement {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly credentials?: { readonly partner: { readonly subscriptionKey: string } };
}

const running = new Set<ChildProcess>();

// A bench that is broken off leaves no server behind.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    for (const child of running) child.kill();
    process.exit(1);
  });

function spawned(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Starts a program that writes a line of JSON when it is ready. */
export async function spawnAnnounced(
  args: readonly string[],
): Promise<{ child: ChildProcess; announced: unknown }> {
  const child = spawned(args);
  if (child.stdout === null) throw new Error("The server has no standard output.");
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith("{")) continue;
    child.stdout.resume();
    return { child, announced: JSON.parse(line) };
  }
  throw new Error(`${args.join(" ")} has ended before it was ready.`);
}

async function startAnnounced(args: readonly string[]): Promise<Server> {
  const { child, announced } = await spawnAnnounced(args);
  const { url, token = "token", credentials, headers } = announced as Announcement;
  const key = credentials?.partner.subscriptionKey ?? "key";
  return {
    child,
    url,
    headers: headers ?? { authorization: `Bearer ${token}`, "ocp-apim-subscription-key": key },
  };
}

/** Starts one at a port, and asks until somebody is there. */
async function startAt(port: number, argsFor: (port: number) => string[]): Promise<Server> {
  const child = spawned(argsFor(port));
  child.stdout?.resume();
  const headers = { authorization: "Bearer token", "ocp-apim-subscription-key": "key" };
  const server = { child, url: `http://127.0.0.1:${port}`, headers };
  while (child.exitCode === null) {
    if ((await lookUp(server).catch(() => undefined)) !== undefined) return server;
    await pause(10);
  }
  throw new Error(`The server has ended with ${child.exitCode}.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function lookUp({ url, headers }: Server): Promise<{ status: number; msn: string | undefined }> {
  const response = await fetch(`${url}${route}`, { headers });
  const { msn } = (await response.json()) as { msn?: string };
  return { status: response.status, msn };
}

export async function stop({ child }: Pick<Server, "child">): Promise<void> {
  child.kill("SIGTERM");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** Sends requests as fast as they are answered, and makes sure that each one is. */
export async function load(
  { url, headers }: Server,
  options: Pick<autocannon.Options, "amount" | "connections" | "duration" | "pipelining" | "requests">,
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
