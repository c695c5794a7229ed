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

function withoutNames(template: string): string {
  return template.replaceAll(/\{[^}]+\}/g, "{}");
}
