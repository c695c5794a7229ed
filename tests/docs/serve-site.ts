import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { root } from "../support/commands.ts";

/** Where the built site is. */
export const siteFolder: string = path.join(root, "docs/.vitepress/dist");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=UTF-8",
  ".js": "text/javascript;charset=UTF-8",
  ".css": "text/css;charset=UTF-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** A site on this machine. */
export interface ServedSite {
  readonly url: string;
  close(): Promise<void>;
}

/** The file of an address, as a host of static pages finds it: the file itself, a folder's index, or a page without its ending. */
export function fileFor(pathname: string): string | undefined {
  const name = path.join(siteFolder, decodeURIComponent(pathname));
  return [name, path.join(name, "index.html"), `${name}.html`].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

/** Serves the built site. */
export async function serveSite(): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
    const file = fileFor(pathname);
    response.statusCode = file === undefined ? 404 : 200;
    response.setHeader("Content-Type", types[path.extname(file ?? ".html")] ?? "application/octet-stream");
    createReadStream(file ?? path.join(siteFolder, "404.html")).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
