import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { RuntimeReport } from "@vipps-management/conformance";

import { chromiumCommand, launchChromium } from "../../support/chromium.ts";
import { listen } from "../../support/listen.mjs";
import type { Host } from "./host.ts";

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
  run: async () => {
    const site = await listen((request) => Promise.resolve(fileAt(new URL(request.url).pathname)));
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(site.url);
      await page.waitForFunction("window.result !== undefined", undefined, { timeout: 60_000 });
      const result = await page.evaluate<RuntimeReport | string>("window.result");
      if (typeof result === "string") throw new Error(`The page came to no report. ${result}`);
      return result;
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

function fileAt(pathname: string): Response {
  const isScript = pathname === "/page.mjs";
  const text = isScript ? readFileSync(runner, "utf8") : page;
  const type = isScript ? "text/javascript" : "text/html";
  return new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
}

const page = `<!doctype html><title>Conformance</title><link rel="icon" href="data:,"><script type="module" src="/page.mjs"></script>`;
