import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

import { createManagementClient } from "@vipps-management/client/2026-01";
import type { Credentials } from "@vipps-management/client/access-token";
import { createEmulator, type Emulator } from "@vipps-management/testkit";
import { fixtures } from "@vipps-management/testkit/2026-01";

import { root } from "../../support/commands.ts";

/** A world of edition 2026-01 that is served from a file, in a process that can be killed. */
export interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly credentials: { readonly partner: Credentials };
}

const command = path.join(root, "packages/testkit/dist/cli.mjs");

/** Serves the world that is in a file. More options of `serve` can be given. */
export async function startServer(file: string, options: readonly string[] = []): Promise<Server> {
  const args = ["serve", "--edition", "2026-01", "--seed", file, "--clock", "virtual", "--json", ...options];
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
  if (done === true) throw new Error("The server has ended before it has served.");
  return { child, ...(JSON.parse(value) as Pick<Server, "credentials" | "url">) };
}

/** Resolves when a process is not there any more. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** An emulator with so many orders. */
export async function worldOf(orders: number): Promise<Emulator> {
  const emulator = createEmulator({ edition: "2026-01" });
  const management = createManagementClient({ platform: emulator.platform() });
  for (let order = 0; order < orders; order += 1)
    await management.productOrders.prefill(fixtures.productOrderRequest());
  return emulator;
}
