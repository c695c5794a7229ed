import { spawnSync } from "node:child_process";

import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The command that starts an installed Chromium; a machine may have Node and npm alone. */
export const chromiumCommand: string | undefined = names.find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

/** Where that command is. */
export const chromiumPath: string | undefined =
  chromiumCommand && spawnSync("which", [chromiumCommand], { encoding: "utf8" }).stdout.trim();

/**
 * Says once which tests are not run for want of a Chromium.
 *
 * @param tests - What is not run, e.g. `the walk through the portal's pages`.
 * @throws Error in continuous integration, where nothing may be left out.
 */
export function sayWithoutChromium(tests: string): void {
  if (chromiumCommand !== undefined) return;
  if (process.env.CI !== undefined) throw new Error("CI has to have chromium: .ci/run installs it.");
  console.warn(`Not run, because chromium is not installed (on Debian: apt-get install chromium): ${tests}.`);
}

/** Starts a Chromium without a window that talks to this machine alone. */
export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("Chromium is not installed.");
  return chromium.launch({
    executablePath: chromiumPath,
    chromiumSandbox: false,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
