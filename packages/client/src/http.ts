import * as openapiFetch from "openapi-fetch";
import type { Client } from "openapi-fetch";

import { ConfigurationError } from "./errors.ts";
import { createContext, idempotencyHeader } from "./operations/context.ts";
import type { Input, Operation } from "./operations/operation.ts";
import { fillPath } from "./operations/path.ts";
import type { Settings } from "./options.ts";
import type { Received } from "./pipeline/decode.ts";
import type { Send } from "./pipeline/layer.ts";
import type { UnsignedRequest } from "./platform.ts";

/*
 * All that this client knows of openapi-fetch: it builds requests out of path templates, parameters and bodies, and it is
 * the client for callers who speak in paths. Its `fetch` is the pipeline.
 */

/** In CommonJS, the default export of this ES module arrives one level deeper. */
const createOpenapiClient =
  (openapiFetch.default as { default?: typeof openapiFetch.default }).default ?? openapiFetch.default;

/** What openapi-fetch makes instead of a `Request`: the same parts, the body as bytes that every attempt can send again. */
class BuiltRequest implements UnsignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body?: Uint8Array<ArrayBuffer>;

  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    this.method = init.method;
    this.url = new URL(url);
    this.headers = init.headers;
    if (init.body !== undefined) this.body = new TextEncoder().encode(init.body);
  }
}

/** One for all clients: whatever differs between them is given with each request. */
const requests = /* @__PURE__ */ createOpenapiClient({
  bodySerializer: toJson,
  Request: BuiltRequest as unknown as typeof Request,
});

/** Builds the request of an operation, for named methods, and sends it. */
export async function sendRequest(
  operation: Operation,
  { path, query, body }: Input,
  { baseUrl, headers }: Pick<Settings, "baseUrl" | "headers">,
  send: (request: UnsignedRequest) => Promise<Response>,
): Promise<Received> {
  // The operation table is data: its paths are not known to the types here.
  return requests.request(
    operation.method.toLowerCase() as never,
    operation.path as never,
    {
      params: { path: path ?? {}, ...(query && { query }) },
      pathSerializer: (_: string, values: object) =>
        baseUrl + fillPath(operation.path, values as Record<string, unknown>, operation.id),
      ...(body !== undefined && { body }),
      headers,
      parseAs: "text",
      fetch: (request: Request) => send(request as unknown as UnsignedRequest),
    } as never,
  );
}

/** Makes the openapi-fetch client that goes through the same pipeline. */
export function createHttp<Paths extends object>(
  operations: Readonly<Record<string, Operation>>,
  settings: Settings,
  send: Send,
): Client<Paths> {
  const byPath = new Map(
    Object.values(operations).map((operation) => [
      `${operation.method} ${withoutNames(operation.path)}`,
      operation,
    ]),
  );
  const operationOf = new WeakMap<Request, Operation>();
  const http = createOpenapiClient<Paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    pathSerializer: fillPath,
    bodySerializer: toJson,
    fetch: async (request) => {
      const operation = operationOf.get(request);
      if (operation === undefined)
        throw unknownOperation(`${request.method} ${new URL(request.url).pathname}`);
      const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
      const { method, headers, signal } = request;
      const built: UnsignedRequest = { method, url: new URL(request.url), headers, ...(body && { body }) };
      const context = createContext(operation, settings, { signal });
      context.idempotencyKey = headers.get("Idempotency-Key") ?? undefined;
      return send(built, context);
    },
  });
  http.use({
    onRequest({ request, schemaPath, params }) {
      fillPath(schemaPath, params.path ?? {}); // openapi-fetch leaves the braces in the path when no value is given at all
      const operation = byPath.get(`${request.method} ${withoutNames(schemaPath)}`);
      if (operation === undefined) throw unknownOperation(`${request.method} ${schemaPath}`);
      const given = request.headers.get("Idempotency-Key");
      const key = idempotencyHeader(operation, settings, given === null ? {} : { idempotencyKey: given });
      for (const [name, value] of Object.entries(key)) request.headers.set(name, value);
      operationOf.set(request, operation);
    },
  });
  return http;
}

function toJson(body: unknown): string {
  try {
    const text = JSON.stringify(body) as string | undefined;
    if (text !== undefined) return text;
  } catch (cause) {
    throw new ConfigurationError("invalid_body", "Nothing was sent: the body cannot be written as JSON.", {
      cause,
    });
  }
  throw new ConfigurationError(
    "invalid_body",
    "Nothing was sent: the body is a function or a symbol, not data.",
  );
}

function withoutNames(template: string): string {
  return template.replaceAll(/\{[^}]+\}/g, "{}");
}

/** The error for an operation that the edition's table does not have. */
export function unknownOperation(name: string): ConfigurationError {
  return new ConfigurationError(
    "unknown_operation",
    `Nothing was sent: ${name} is no operation of this edition. Take one from the edition's document.`,
  );
}
