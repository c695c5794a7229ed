import type { IncomingMessage, ServerResponse } from "node:http";

import { loadedWhenAsked } from "./loaded-when-asked.ts";
import type { Space } from "./space.ts";

/** Answers a request of Node's own with a page of a space. */
export type PageListener = (
  request: IncomingMessage,
  response: ServerResponse,
  space: Space,
) => Promise<void>;

/** Makes it. The pages are loaded when the first one is opened. */
export function createPageListener(): PageListener {
  return loadedWhenAsked(loadPages);
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
