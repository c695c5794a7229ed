import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

import { createManagementClient } from "@vipps-management/client/2026-01";
import { createEmulator, type Emulator } from "@vipps-management/testkit";
import { fixtures } from "@vipps-management/testkit/2026-01";

import { announced, type Announcement, commandLine } from "../support/processes.ts";

/** A world of edition 2026-01 that is served from a file, in a process that can be killed. */
export interface Server extends Announcement {
  readonly child: ChildProcess;
}

/** Serves the world that is in a file. More options of `serve` can be given. */
export async function startServer(file: string, options: readonly string[] = []): Promise<Server> {
  const args = ["serve", "--edition", "2026-01", "--seed", file, "--clock", "virtual", "--json", ...options];
  const child = spawn(process.execPath, [commandLine, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  return { child, ...(await announced(child)) };
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
