import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import type { EditionName } from "@vipps-management/testkit";

import { announced, type Announcement, commandLine } from "../support/processes.ts";
import type { readGauge } from "./gauge.mjs";

/** What a process holds. */
export type Gauge = ReturnType<typeof readGauge>;

/** The command `serve` in a process of its own. */
export interface GaugedServer extends Announcement {
  readonly gauge: () => Promise<Gauge>;
  /** Asks it to stop, once. */
  readonly stop: () => Promise<Stopped>;
}

/** How it has ended, and all that it has written to standard error. */
export interface Stopped {
  readonly code: number | null;
  readonly errors: string;
}

/** Starts it on a free port. */
export async function startGauged(edition: EditionName): Promise<GaugedServer> {
  const args = [
    ...["--import", path.join(import.meta.dirname, "gauge-process.mjs")],
    commandLine,
    ...["serve", "--edition", edition, "--clock", "virtual", "--json"],
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const announcement = await announced(child).catch((error: unknown) => {
    throw new Error(`No server of ${edition}: ${errors}`, { cause: error });
  });
  const stop = async (): Promise<Stopped> => {
    child.kill("SIGTERM");
    const [code] = (await once(child, "close")) as [number | null];
    return { code, errors };
  };
  let stopping: Promise<Stopped> | undefined;
  return {
    ...announcement,
    gauge: async () => {
      child.send("gauge");
      const [gauge] = (await once(child, "message")) as [Gauge];
      return gauge;
    },
    stop: () => (stopping ??= stop()),
  };
}
