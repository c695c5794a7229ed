import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'none'"], // every form is handled by the page's own script
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: "DENY",
  referrerPolicy: "same-origin",
  strictTransportSecurity: false, // it is served without TLS, to this machine alone
});

/** What a browser is told of every answer: nothing that is not ours may be loaded, run or shown around it. */
export const secured: MiddlewareHandler = async (context, next) => {
  await headers(context, next);
  if (!context.res.headers.has("cache-control")) context.res.headers.set("cache-control", "no-cache");
};

/**
 * Answers browsers that came by the one address only, so that a name of somebody else's that leads to this machine is of no use,
 * and lets no other site's page change anything.
 */
export function atHome(origin: string): MiddlewareHandler {
  const { host } = new URL(origin);
  return async (context, next) => {
    const { req } = context;
    if (req.header("host") !== host) return context.text(`The console is at ${origin} alone.`, 421);
    const changes = req.method !== "GET" && req.method !== "HEAD";
    if (changes && req.header("origin") !== origin)
      return context.text("Only the console's own page may do that.", 403);
    await next();
    return undefined;
  };
}
