// Where things are, and what every child process is started with.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.dirname(import.meta.dirname);

/** The exact pnpm that this repository is built with, such as "pnpm@10.34.9". */
export const packageManager = String(
  JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).packageManager,
);

export const windows = process.platform === "win32";

/** Absolute, because turbo looks for pnpm from each package's own folder. */
const binaries = path.join(root, "node_modules", ".bin");

/** Tools that need a place for a moment find it in the checkout, so that nothing is left elsewhere. */
const temporary = path.join(root, ".cache", "tmp");
mkdirSync(temporary, { recursive: true });

export const env = {
  ...process.env,
  TMPDIR: temporary,
  TEMP: temporary,
  TMP: temporary,
  PATH: [binaries, process.env["PATH"] ?? process.env["Path"] ?? ""].join(path.delimiter),
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  NO_UPDATE_NOTIFIER: "1",
  // What is kept or piped should not hold colour codes.
  ...(process.stdout.isTTY || process.env["FORCE_COLOR"] ? {} : { NO_COLOR: "1" }),
};
