import { Hono, type Handler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";

import type { Space } from "../space.ts";
import { backOfficePage } from "./back-office/back-office.tsx";
import { merchantPage } from "./back-office/merchant.ts";
import { orderPage } from "./back-office/order.tsx";
import { salesUnitPage } from "./back-office/sales-unit.ts";
import type { Environment, Page } from "./context.ts";
import { clockPage } from "./developer/clock.tsx";
import { faultsPage } from "./developer/faults.tsx";
import { homePage } from "./developer/home.tsx";
import { journalPage } from "./developer/journal.tsx";
import { journalEntriesPage, journalEntryPage } from "./developer/journal-entry.tsx";
import { outboxPage } from "./developer/outbox.tsx";
import { resetPage } from "./developer/reset.ts";
import { worldPage } from "./developer/world.tsx";
import { liveScriptPage } from "./live-script.ts";
import { refusalPage } from "./refusal.tsx";
import { frontPage } from "./portal/front.tsx";
import { logInPage, logOutPage } from "./portal/log-in.tsx";
import { visitPage } from "./portal/visit.tsx";
import { sameSite, secured } from "./security.ts";
import { stylesheetPage } from "./stylesheet-page.ts";

/** Where every prefill link leads, whatever path the edition gives it. */
const anyLink = "/portal/register";

/** Every page by its path below the space's. */
const pages: Readonly<Record<string, Page>> = {
  "/": homePage,
  "/portal": frontPage,
  "/portal/log-in": logInPage,
  "/portal/log-out": logOutPage,
  [anyLink]: visitPage,
  "/back-office": backOfficePage,
  "/back-office/orders/:orderId": orderPage,
  "/back-office/merchants/:orgno": merchantPage,
  "/back-office/sales-units/:msn": salesUnitPage,
  "/outbox": outboxPage,
  "/journal": journalPage,
  "/journal/entries": journalEntriesPage,
  "/journal/:number{[0-9]+}": journalEntryPage,
  "/clock": clockPage,
  "/faults": faultsPage,
  "/world": worldPage,
  "/reset": resetPage,
  "/pages.css": stylesheetPage,
  "/live.js": liveScriptPage,
};

const firstSegments = new Set(Object.keys(pages).map(firstSegment));

/** A form with a logo is the largest thing that a page takes. */
const longestForm = 5 * 1024 * 1024;

/**
 * Makes the pages on which people play the merchant, the back office and the developer.
 *
 * @returns Answers a request for a page of a space; `undefined` when no page has its address.
 */
export function createPages(): (request: Request, space: Space) => Promise<Response | undefined> {
  const app = createApp();
  return async (request, space) => {
    const path = pageAt(new URL(request.url), space);
    return path === undefined ? undefined : app.fetch(request, { space, path });
  };
}

/** The path, below the space's, of the page that an address is of; `undefined` when it is of none. */
export function pageAt(url: URL, space: Space): string | undefined {
  const path = pathWithin(space, url.pathname);
  if (path === undefined) return undefined;
  if (space.emulator.portal.isLink(url.href)) return anyLink;
  return firstSegments.has(firstSegment(path)) ? path : undefined;
}

function createApp(): Hono<Environment> {
  const app = new Hono<Environment>({
    getPath: (_request, options) => options?.env?.path ?? "/",
  });
  app.use(secured);
  for (const [path, { get, post }] of Object.entries(pages)) {
    if (get !== undefined) app.get(path, get);
    if (post !== undefined) app.post(path, sameSite, bodyLimit({ maxSize: longestForm }), post);
    app.all(path, methodNotAllowed([...(get ? ["GET", "HEAD"] : []), ...(post ? ["POST"] : [])].join(", ")));
  }
  app.notFound((context) => refusalPage(context, 404, "There is no page at this address."));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return refusalPage(context, error.status, error.message);
    throw error;
  });
  return app;
}

function methodNotAllowed(allow: string): Handler<Environment> {
  return (context) => {
    context.header("Allow", allow);
    return refusalPage(context, 405, `This page does not take ${context.req.method}. It takes ${allow}.`);
  };
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
