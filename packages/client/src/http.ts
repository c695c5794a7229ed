import * as openapiFetch from "openapi-fetch";
import type { Client } from "openapi-fetch";

import { createContext, idempotencyHeader, unknownOperation } from "./operations/context.ts";
import type { Operation } from "./operations/operation.ts";
import { fillPath } from "./operations/path.ts";
import { OutgoingRequest, toJson } from "./operations/request.ts";
import type { Settings } from "./options.ts";
import type { Send } from "./pipeline/layer.ts";
import type { ReceivedAnswer } from "./platform.ts";

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
      const fields = { ...Object.fromEntries(request.headers), ...key };
      const context = createContext(operation, settings, { signal: request.signal });
      context.idempotencyKey = key["idempotency-key"];
      return responseOf(await send(await outgoing(request, fields), context));
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
async function outgoing(request: Request, fields: Record<string, string>): Promise<OutgoingRequest> {
  const body = new Uint8Array(await request.arrayBuffer());
  const { method, url } = request;
  return new OutgoingRequest(method, new URL(url), fields, body.length === 0 ? undefined : body);
}

/** A redirect that a browser hides has a status that no `Response` can be made with. */
function responseOf({ status, statusText, headers, text }: ReceivedAnswer): Response {
  return status === 0
    ? Response.error()
    : new Response(text === "" ? null : text, { status, statusText, headers });
}
