import * as openapiFetch from "openapi-fetch";
import type { Client } from "openapi-fetch";

import { createContext, idempotencyHeader, unknownOperation } from "./operations/context.ts";
import type { Operation } from "./operations/operation.ts";
import { fillPath } from "./operations/path.ts";
import { toJson } from "./operations/request.ts";
import type { Settings } from "./options.ts";
import type { Send } from "./pipeline/layer.ts";
import type { UnsignedRequest } from "./platform.ts";

/** In CommonJS, the default export of this ES module arrives one level deeper. */
const createOpenapiClient =
  (openapiFetch.default as { default?: typeof openapiFetch.default }).default ?? openapiFetch.default;

/** Makes the openapi-fetch client for callers who speak in paths: its `fetch` is the pipeline. */
export function createHttp<Paths extends object>(
  operations: Readonly<Record<string, Operation>>,
  settings: Settings,
  send: Send,
): Client<Paths> {
  const http = createOpenapiClient<Paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    pathSerializer: fillPath,
    bodySerializer: toJson,
    fetch: async (request) => {
      const operation = operationOf(request, Object.values(operations), settings);
      const given = request.headers.get("Idempotency-Key");
      const key = idempotencyHeader(operation, settings, given === null ? {} : { idempotencyKey: given });
      const headers = new Headers(request.headers);
      for (const [name, value] of Object.entries(key)) headers.set(name, value);
      const context = createContext(operation, settings, { signal: request.signal });
      context.idempotencyKey = headers.get("Idempotency-Key") ?? undefined;
      return send(await unsigned(request, headers), context);
    },
  });
  http.use({
    onRequest({ schemaPath, params }) {
      fillPath(schemaPath, params.path ?? {}); // openapi-fetch leaves the braces in the path when no value is given at all
    },
  });
  return http;
}

/** The operation of a request, found by its address alone: a middleware may have put a request of its own in its place. */
function operationOf(
  { method, url }: Request,
  operations: readonly Operation[],
  { baseUrl }: Settings,
): Operation {
  const { pathname } = new URL(url);
  const path = url.startsWith(`${baseUrl}/`)
    ? pathname.slice(new URL(`${baseUrl}/`).pathname.length - 1)
    : "";
  const candidates = operations.filter((operation) => operation.method === method && fits(path, operation));
  // A path that is spelled out goes before one with parameters.
  const operation = candidates.find((candidate) => candidate.path === path) ?? candidates[0];
  if (operation === undefined) throw unknownOperation(`${method} ${pathname}`);
  return operation;
}

function fits(path: string, operation: Operation): boolean {
  const segments = path.split("/");
  const template = operation.path.split("/");
  return (
    segments.length === template.length &&
    template.every((part, index) =>
      part.startsWith("{") ? segments[index] !== "" : part === segments[index],
    )
  );
}

/** The bytes say whether there is a body: not every browser has `Request.body`. */
async function unsigned(request: Request, headers: Headers): Promise<UnsignedRequest> {
  const body = new Uint8Array(await request.arrayBuffer());
  const parts = { method: request.method, url: new URL(request.url), headers };
  return body.length === 0 ? parts : { ...parts, body };
}
