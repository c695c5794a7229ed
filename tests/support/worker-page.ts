import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import path from "node:path";

import type { Browser } from "playwright-core";

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the files of a folder on a free port of this machine, which a service worker needs. */
async function serveFolder(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = request.url === "/" ? "index.html" : path.basename(request.url ?? "");
    const type = types[path.extname(file)] ?? "application/octet-stream";
    try {
      response.setHeader("content-type", `${type};charset=UTF-8`).end(readFileSync(path.join(folder, file)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

/** Opens a folder's page in a browser and gives what the page's `window.result` comes to. */
export async function resultOfPage(browser: Browser, folder: string): Promise<unknown> {
  const server = await serveFolder(folder);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction("window.result !== undefined", undefined, { timeout: 10_000 });
    return await page.evaluate("window.result");
  } catch (error) {
    throw new Error(`The page came to no result. ${complaints.join(" ")}`, { cause: error });
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}
