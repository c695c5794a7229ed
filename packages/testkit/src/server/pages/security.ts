import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";

import type { Environment } from "./context.ts";

const headers: MiddlewareHandler<Environment> = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["data:"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: "DENY",
  // With `no-referrer` a browser would send `Origin: null` with our own forms.
  referrerPolicy: "same-origin",
  // It is served without TLS.
  strictTransportSecurity: false,
  originAgentCluster: false,
});

/** The headers of every page. */
export const secured: MiddlewareHandler<Environment> = async (context, next) => {
  await headers(context, next);
  if (!context.res.headers.has("cache-control")) context.res.headers.set("cache-control", "no-store");
};

/**
 * Refuses a form that another site sends. Browsers say where a form comes from: in Sec-Fetch-Site where they trust the
 * address (this machine, or TLS), and in Origin everywhere. What says neither is no browser.
 */
export const sameSite: MiddlewareHandler<Environment> = async ({ req }, next) => {
  const site = req.header("sec-fetch-site");
  const origin = req.header("origin");
  const isOwn =
    site === undefined
      ? origin === undefined || hostOf(origin) === new URL(req.url).host
      : site === "same-origin" || site === "none";
  if (!isOwn)
    throw new HTTPException(403, { message: "This form was sent by another site. Nothing was done." });
  await next();
};

/** The scheme may differ, behind a proxy that ends TLS. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
