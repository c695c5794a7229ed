import type { Space } from "../space.ts";

// Apart from the pages themselves: every request is asked whether it is for one, and hardly any run of a test suite opens one.

/** Where every prefill link leads, whatever path the edition gives it. */
export const anyLink = "/portal/register";

/** The path of every page, below the space's. */
const pagePaths = [
  "/",
  "/portal",
  "/portal/log-in",
  "/portal/log-out",
  "/portal/register",
  "/back-office",
  "/back-office/orders/:orderId",
  "/back-office/merchants/:orgno",
  "/back-office/sales-units/:msn",
  "/outbox",
  "/journal",
  "/journal/entries",
  "/journal/:number{[0-9]+}",
  "/clock",
  "/faults",
  "/world",
  "/reset",
  "/pages.css",
  "/live.js",
] as const;

/** A page's path. */
export type PagePath = (typeof pagePaths)[number];

const firstSegments = new Set(pagePaths.map(firstSegment));

/** The path, below the space's, of the page that an address is of; `undefined` when it is of none. */
export function pageAt(url: URL, space: Space): string | undefined {
  const path = pathWithin(space, url.pathname);
  if (path === undefined) return undefined;
  if (space.emulator.portal.isLink(url.href)) return anyLink;
  return firstSegments.has(firstSegment(path)) ? path : undefined;
}

/** The path below the space's, beginning with a slash. */
function pathWithin({ path }: Space, pathname: string): string | undefined {
  // Two slashes in front would make another host of the links on the page.
  if (!pathname.startsWith(path) || pathname.startsWith("//")) return undefined;
  const rest = pathname.slice(path.length);
  if (rest === "") return "/";
  return rest.startsWith("/") ? rest : undefined;
}

function firstSegment(path: string): string {
  return path.split("/")[1] ?? "";
}
