import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { RuntimeReport } from "@vipps-management/conformance";

import { chromiumCommand, launchChromium } from "../../support/chromium.ts";
import { type Host, longest } from "./host.ts";

const runner = fileURLToPath(import.meta.resolve("@vipps-management/conformance/page"));

function installedVersion(command: string): string {
  const { stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? "of an unknown version";
}

/** A page in Chromium, from this machine, which is a secure context. */
export const chromium: Host = {
  name: "Chromium",
  version: chromiumCommand === undefined ? "" : installedVersion(chromiumCommand),
  ...(chromiumCommand === undefined && { missing: "on Debian: apt-get install chromium" }),
  run: async (server) => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      // Of the emulator's own origin: it answers no other.
      await page.route(`${server}/conformance`, (route) =>
        route.fulfill({ body: html(server), contentType: "text/html" }),
      );
      await page.route(`${server}/page.mjs`, (route) =>
        route.fulfill({ path: runner, contentType: "text/javascript" }),
      );
      await page.goto(`${server}/conformance`);
      await page.waitForFunction("window.result !== undefined", undefined, { timeout: longest });
      const result = await page.evaluate<RuntimeReport | string>("window.result");
      if (typeof result === "string") throw new Error(`The page came to no report. ${result}`);
      return result;
    } finally {
      await browser.close();
    }
  },
};

const html = (server: string): string => `<!doctype html>
<meta charset="utf-8"><title>Conformance</title><link rel="icon" href="data:,">
<script>window.server = ${JSON.stringify(server)};</script>
<script type="module" src="/page.mjs"></script>
`;
