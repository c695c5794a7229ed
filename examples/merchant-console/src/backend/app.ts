import { serveStatic } from "@hono/node-server/serve-static";
import { createBackend } from "@vipps-management/browser-adapter/backend";
import type { ManagementClient } from "@vipps-management/client/2026-01";
import { Hono } from "hono";
import { parse } from "hono/utils/cookie";

import { atHome, secured } from "./security.ts";
import { createSessions } from "./sessions.ts";
import { cookieName, signIn } from "./sign-in.ts";

export interface AppOptions {
  /** Where browsers find it: the one origin that it answers. */
  readonly origin: string;
  /** Holds the keys; nothing else here does. */
  readonly management: ManagementClient;
  readonly pageFolder: string;
  readonly emulatorUrl: string;
}

/** The console's server: the page, who is signed in, and what they may have carried out. */
export function createApp({ origin, management, pageFolder, emulatorUrl }: AppOptions): Hono {
  const sessions = createSessions();
  const backend = createBackend({
    management,
    backendUrl: `${origin}/api/management`,
    allow: [
      "getMerchantByBusinessIdentifier",
      "getSalesUnitsByBusinessIdentifier",
      "getAllSalesUnits",
      "getMsn",
      "orderProduct",
      "getProductOrders",
      "getProductOrderDetails",
      "getPartnerPricePackages",
    ],
    resolveKey: (keyId) => sessions.findByKey(keyId)?.key,
    authorize: ({ keyId, request }, operation) => {
      // The key alone would do. With the cookie, a request is also of the session that the page was opened in.
      const session = sessions.find(parse(request.headers.get("cookie") ?? "")[cookieName]);
      if (session?.keyId !== keyId) return false;
      return operation !== "orderProduct" || session.person.mayOrder;
    },
    onError: (error, operation) => {
      console.error(`${operation ?? "A request"} failed:`, error);
    },
  });

  const app = new Hono();
  app.use(atHome(origin), secured);
  app.all("/api/management/*", (context) => backend(context.req.raw));
  app.route("/session", signIn(sessions, emulatorUrl));
  app.get("*", serveStatic({ root: pageFolder }));
  return app;
}
