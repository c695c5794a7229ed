import { Hono, type Handler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";

import type { Space } from "../space.ts";
import { backOfficePage } from "./back-office/back-office.tsx";
import { merchantPage } from "./back-office/merchant.ts";
import { orderPage } from "./back-office/order.tsx";
import { salesUnitPage } from "./back-office/sales-unit.ts";
import type { Environment, Page } from "./context.ts";
import { anyLink, pageAt, type PagePath } from "./page-paths.ts";
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

/** Every page by its path below the space's. */
const pages: Readonly<Record<PagePath, Page>> = {
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
