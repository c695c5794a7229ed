import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/** Where the built site is. */
export const siteFolder = path.join(import.meta.dirname, "dist");

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".html": "text/html;charset=UTF-8",
  ".js": "text/javascript;charset=UTF-8",
  ".css": "text/css;charset=UTF-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * The file of an address, as a host of static pages finds it: the file itself, a folder's index, or a page without its ending.
 * @param {string} pathname
 * @returns {string | undefined}
 */
export function fileFor(pathname) {
  const name = path.join(siteFolder, decodeURIComponent(pathname));
  if (name !== siteFolder && !name.startsWith(siteFolder + path.sep)) return undefined;
  return [name, path.join(name, "index.html"), `${name}.html`].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

/**
 * Serves the built site to this machine.
 * @param {number} [port] a free one unless it is given
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveSite(port = 0) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const found = fileFor(pathname);
    const file = found ?? path.join(siteFolder, "404.html");
    response.statusCode = found === undefined ? 404 : 200;
    response.setHeader("Content-Type", types[path.extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
