import { createFinalURL, createQuerySerializer, mergeHeaders } from "openapi-fetch";

import { ConfigurationError } from "../errors.ts";
import type { Settings } from "../options.ts";
import type { UnsignedRequest } from "../platform.ts";
import type { Input, Operation } from "./operation.ts";
import { fillPath } from "./path.ts";

const querySerializer = /* @__PURE__ */ createQuerySerializer();

/** Builds the request of an operation out of its row, of what a call gives, and of headers. The body is written once. */
export function buildRequest(
  operation: Operation,
  { path, query = {}, body }: Input,
  { baseUrl, headers }: Pick<Settings, "baseUrl" | "headers">,
): UnsignedRequest {
  const url = createFinalURL(operation.path, {
    baseUrl,
    params: { path: path ?? {}, query },
    querySerializer,
    pathSerializer: (_, values) => baseUrl + fillPath(operation.path, values, operation.id),
  });
  return {
    method: operation.method,
    url: new URL(url),
    headers: mergeHeaders(body === undefined ? {} : { "Content-Type": "application/json" }, headers),
    ...(body !== undefined && { body: new TextEncoder().encode(toJson(body)) }),
  };
}

/** Writes a body as JSON. */
export function toJson(body: unknown): string {
  try {
    const text = JSON.stringify(body) as string | undefined;
    if (text !== undefined) return text;
  } catch (cause) {
    throw unwritable(cause);
  }
  throw unwritable();
}

function unwritable(cause?: unknown): ConfigurationError {
  const message = "Nothing was sent: the body cannot be written as JSON.";
  return new ConfigurationError("invalid_body", message, { cause });
}
