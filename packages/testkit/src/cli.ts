#!/usr/bin/env node
import { parseArgs } from "node:util";

import manifest from "../package.json" with { type: "json" };
import { createEmulator } from "./emulator/create-emulator.ts";
import type { Emulator } from "./emulator/emulator.ts";
import type { EmulatorOptions } from "./emulator/options.ts";
import { announce, announcementText } from "./server/announcement.ts";
import { serve } from "./server/serve.ts";

const help = `Usage: vipps-management-testkit serve [options]

Serves an emulator of the Vipps MobilePay Management API over HTTP until it is stopped.

  --port <number>      where to listen; 0, the default, takes any port that is free
  --edition <edition>  the edition of the API; default 2023-08
  --json               prints the address, the keys and a token as one line of JSON
  --help               prints this
  --version            prints the version`;

/** What is wrong with the command line, as opposed to what goes wrong when it is carried out. */
class UsageError extends Error {}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    console.log(help);
  } else if (values.version === true) {
    console.log(manifest.version);
  } else {
    const [command = "", ...rest] = positionals;
    if (command !== "serve")
      throw new UsageError(command === "" ? "What to do?" : `There is no command "${command}".`);
    if (rest.length > 0) throw new UsageError(`"serve" takes options only, not "${rest.join(" ")}".`);
    await serveUntilStopped(emulatorOf(values.edition), { port: portOf(values.port), json: values.json });
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string", default: "0" },
        edition: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`A port is a number from 0 to 65535, not "${text}".`);
}

function emulatorOf(edition: string | undefined): Emulator {
  try {
    return createEmulator({ clock: "wall", ...(edition !== undefined && { edition: edition as Edition }) });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Edition = NonNullable<EmulatorOptions["edition"]>;

async function serveUntilStopped(
  emulator: Emulator,
  { port, json }: { port: number; json: boolean },
): Promise<void> {
  const server = await serve({ port, emulator });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.close());
  const announcement = await announce(server);
  console.log(json ? JSON.stringify(announcement) : announcementText(announcement));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error(`\n${help}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
