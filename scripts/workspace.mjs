// Where things are, and what every child process is started with.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { runtimes } from "../tests/runtimes/list.mjs";

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

/** @param {string} command */
const isThere = (command) =>
  (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));

/** What the tests find here beside the checkout: with something else, results of before are not today's. */
const machine = [
  `${process.platform} ${process.arch} ${process.version}`,
  ...["chromium", "curl", "redis-server"].filter(isThere),
  ...runtimes.filter(({ binary }) => existsSync(binary)).map(({ name, version }) => `${name} ${version}`),
];

export const env = {
  ...process.env,
  TMPDIR: temporary,
  TEMP: temporary,
  TMP: temporary,
  PATH: [binaries, process.env["PATH"] ?? process.env["Path"] ?? ""].join(path.delimiter),
  TEST_MACHINE: machine.join(", "),
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  NO_UPDATE_NOTIFIER: "1",
  // What is kept or piped should not hold colour codes.
  ...(process.stdout.isTTY || process.env["FORCE_COLOR"] ? {} : { NO_COLOR: "1" }),
};
