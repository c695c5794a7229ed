import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { createEmulator } from "@vipps-management/testkit";
import { describe, expect, test } from "vitest";

import { chromiumCommand, launchChromium, sayWithoutChromium } from "../support/chromium.ts";
import { root } from "../support/commands.ts";

// The main entry of the test kit, as it is built: what it costs, and that it runs where there is neither Node nor `eval`.

const editions = ["2023-08", "2026-01"] as const;

const dist = path.join(root, "packages", "testkit", "dist");

/** The built files that an entry point leads to, with what each imports. */
function graphFrom(entry: string): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  const visit = (file: string): void => {
    if (graph.has(file)) return;
    const imports = Array.from(
      readFileSync(path.join(dist, file), "utf8").matchAll(
        /^\s*(?:import|export)\b[^;]*?["']([^"']+)["'];$/gm,
      ),
      ([, specifier = ""]) => specifier,
    );
    graph.set(file, imports);
    for (const specifier of imports) if (specifier.startsWith("./")) visit(path.basename(specifier));
  };
  visit(entry);
  return graph;
}

test("the main entry imports nothing but its own files", () => {
  const graph = graphFrom("index.mjs");
  expect(graph.size).toBeGreaterThan(1);
  expect(
    Array.from(graph.values())
      .flat()
      .filter((specifier) => !specifier.startsWith("./")),
  ).toEqual([]);
  // The same search finds what the server imports.
  expect(Array.from(graphFrom("server.mjs").values()).flat()).toContain("node:http");
});

test("the main entry makes no code of text, and loads nothing later", () => {
  for (const file of graphFrom("index.mjs").keys()) {
    const source = readFileSync(path.join(dist, file), "utf8");
    for (const pattern of [/\beval\(/, /\bnew Function\b/, /\bimport\(/, /\brequire\(/, /\bprocess\.env\b/])
      expect(pattern.exec(source)?.[0], file).toBeUndefined();
  }
});

test.each(editions)("an emulator of one's own, of edition %s, costs a test less than 2 ms", (edition) => {
  createEmulator({ edition });
  const times = Array.from({ length: 101 }, () => {
    const before = performance.now();
    createEmulator({ edition });
    return performance.now() - before;
  }).sort((one, other) => one - other);
  expect(times[50]).toBeLessThanOrEqual(2);
});

sayWithoutChromium("the emulator in a page that forbids eval");

describe.skipIf(chromiumCommand === undefined)("in a browser", () => {
  test("the emulator works in a page and in a Worker, both of which forbid eval", async () => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const headers = {
        "content-security-policy":
          "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'; img-src data:",
        "content-type": pathname === "/" ? "text/html" : "text/javascript",
      };
      response.writeHead(200, headers).end(fileAt(pathname));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction(() => document.title.includes(" and "), undefined, { timeout: 10_000 });
      expect([await page.title(), complaints]).toEqual(["200 201 and 200 201", []]);
    } finally {
      await browser.close();
      server.close();
    }
  }, 30_000);
});

const story = `
import { createEmulator, fixtures } from "./index.mjs";

export async function tell() {
  let evaluated = true;
  try { (0, eval)("1"); } catch { evaluated = false; }
  if (evaluated) return "eval is possible here, so nothing is shown";
  const { fetch, baseUrl, credentials } = createEmulator({ validateResponses: true });
  const { clientId: client_id, clientSecret: client_secret, subscriptionKey } = credentials.partner;
  const key = { "Ocp-Apim-Subscription-Key": subscriptionKey };
  const token = await fetch(baseUrl + "/accesstoken/get", { method: "POST", headers: { client_id, client_secret, ...key } });
  const { access_token } = await token.json();
  const headers = { ...key, Authorization: "Bearer " + access_token, "Content-Type": "application/json", "Idempotency-Key": "a" };
  const body = JSON.stringify(fixtures.productOrderRequest());
  const order = await fetch(baseUrl + "/management/v1/products/orders", { method: "POST", headers, body });
  return token.status + " " + order.status;
}
`;

/** The page, its scripts, and the files of the test kit. */
function fileAt(pathname: string): string {
  switch (pathname) {
    case "/":
      return `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.mjs"></script>`;
    case "/story.mjs":
      return story;
    case "/worker.mjs":
      return `import { tell } from "./story.mjs"; tell().then(postMessage, (error) => postMessage(String(error)));`;
    case "/page.mjs":
      return `import { tell } from "./story.mjs";
        const worker = new Worker("/worker.mjs", { type: "module" });
        const there = await new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); worker.onerror = ({ message }) => resolve(message); });
        document.title = (await tell()) + " and " + there;`;
    default:
      return readFileSync(path.join(dist, path.basename(pathname)), "utf8");
  }
}
