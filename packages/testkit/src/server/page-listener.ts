import type { IncomingMessage, ServerResponse } from "node:http";

import type { Space } from "./space.ts";

/** Answers a request of Node's own with a page of a space. */
export type PageListener = (
  request: IncomingMessage,
  response: ServerResponse,
  space: Space,
) => Promise<void>;

/** Makes it. The pages are loaded when the first one is opened: most servers, started by a test suite, never show one. */
export function createPageListener(): PageListener {
  let loaded: Promise<PageListener> | undefined;
  return async (request, response, space) => {
    loaded ??= loadPages();
    const listener = await loaded;
    await listener(request, response, space);
  };
}

/** People wait for pages, so here a `Request` and a `Response` may cost what they cost. */
async function loadPages(): Promise<PageListener> {
  const [{ getRequestListener }, { createPages }] = await Promise.all([
    import("@hono/node-server"),
    import("./pages/pages.ts"),
  ]);
  const pages = createPages();
  return async (request, response, space) => {
    const listener = getRequestListener(
      async (asked) => (await pages(asked, space)) ?? new Response(null, { status: 404 }),
      // Whoever runs a server within a test keeps the `Request` and `Response` of the runtime.
      { overrideGlobalObjects: false },
    );
    await listener(request, response);
  };
}
