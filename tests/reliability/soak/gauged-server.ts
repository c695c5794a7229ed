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
  /** Asks it to stop, and gives its exit code and all that it has written to standard error. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly errors: string }>;
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
  const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), "line")) as [
    string,
  ];
  return {
    ...(JSON.parse(line) as Pick<GaugedServer, "credentials" | "url">),
    gauge: async () => {
      child.send("gauge");
      const [gauge] = (await once(child, "message")) as [Gauge];
      return gauge;
    },
    stop: async () => {
      child.kill("SIGTERM");
      const [code] = (await once(child, "close")) as [number | null];
      return { code, errors };
    },
  };
}
