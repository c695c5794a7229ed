import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

import type { Credentials } from "@vipps-management/client/access-token";
import type { EditionName } from "@vipps-management/testkit";

import { root } from "../../support/commands.ts";
import type { readGauge } from "./gauge.mjs";

/** What a process holds. */
export type Gauge = ReturnType<typeof readGauge>;

/** The command `serve` in a process of its own. */
export interface GaugedServer {
  readonly url: string;
  /** The keys of the default space. */
  readonly credentials: Record<"management" | "partner", Credentials>;
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
    path.join(root, "packages/testkit/dist/cli.mjs"),
    ...["serve", "--edition", edition, "--clock", "virtual", "--json"],
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
  if (done === true) throw new Error(`The server has ended before it has served. ${errors}`);
  const stop = async (): Promise<Stopped> => {
    child.kill("SIGTERM");
    const [code] = (await once(child, "close")) as [number | null];
    return { code, errors };
  };
  let stopping: Promise<Stopped> | undefined;
  return {
    ...(JSON.parse(value) as Pick<GaugedServer, "credentials" | "url">),
    gauge: async () => {
      child.send("gauge");
      const [gauge] = (await once(child, "message")) as [Gauge];
      return gauge;
    },
    stop: () => (stopping ??= stop()),
  };
}
