import { existsSync, statSync } from "node:fs";
import path from "node:path";

import { repositoryAddress } from "./addresses.ts";

const docs = path.dirname(import.meta.dirname);
const root = path.dirname(docs);

/** Where a page of the site comes to lie: what a git host shows for a folder is the folder's first page. */
export function pageFor(file: string): string {
  return file.replace(/(^|\/)README\.md$/, "$1index.md");
}

/**
 * What a link in a page leads to on the site. The pages are read on a git host too, so their links are those between files;
 * what the site has no page of is shown by the repository.
 *
 * @param href - As it stands in the page.
 * @param file - The page that it stands in, relative to `docs/`, e.g. `guide/README.md`.
 * @returns The link between pages, or the repository's address of the file or folder.
 * @throws Error when there is no such file.
 */
export function linkOnSite(href: string, file: string): string {
  if (/^([a-z]+:|#|\/)/i.test(href)) return href;
  const [, address = "", anchor = ""] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
  const target = path.resolve(docs, path.dirname(file), address);
  if (!existsSync(target)) throw new Error(`docs/${file} links to ${href}, and there is no such file.`);
  if (isPage(target)) return pageFor(address) + anchor;
  const kind = statSync(target).isDirectory() ? "tree" : "blob";
  return `${repositoryAddress}/${kind}/main/${path.relative(root, target).replaceAll(path.sep, "/")}${anchor}`;
}

function isPage(target: string): boolean {
  return target.startsWith(docs + path.sep) && target.endsWith(".md");
}
