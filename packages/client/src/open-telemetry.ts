import { type Attributes, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";

import { codeOf } from "./errors.ts";
import type { SpanStart, Telemetry } from "./telemetry.ts";

/**
 * Makes spans with OpenTelemetry: one for each call, and within it one for each request, named and described by the
 * semantic conventions for HTTP clients. Needs the optional peer `@opentelemetry/api`.
 *
 * @param options - A tracer of your own. Default: the global provider's.
 * @example
 * ```ts
 * const management = createManagementClient({ telemetry: openTelemetry() });
 * ```
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function openTelemetry(options: { readonly tracer?: Tracer } = {}): Telemetry {
  return {
    span: (start, run) => {
      const tracer = options.tracer ?? trace.getTracer("@vipps-management/client");
      const { method, operation, template, request } = start;
      const name = request === undefined ? operation : `${method} ${template}`;
      const kind = request === undefined ? SpanKind.INTERNAL : SpanKind.CLIENT;
      return tracer.startActiveSpan(name, { kind, attributes: attributesOf(start) }, async (span) => {
        try {
          const response = await run();
          span.setAttribute("http.response.status_code", response.status);
          if (response.status >= 400) fail(span, String(response.status));
          return response;
        } catch (error) {
          fail(span, codeOf(error));
          throw error;
        } finally {
          span.end();
        }
      });
    },
  };
}

function attributesOf({ method, template, request }: SpanStart): Attributes {
  const attributes = { "http.request.method": method, "url.template": template };
  if (request === undefined) return attributes;
  const { url, sentBefore } = request;
  return {
    ...attributes,
    "url.full": url.href,
    "server.address": url.hostname,
    ...(url.port !== "" && { "server.port": Number(url.port) }),
    ...(sentBefore > 0 && { "http.request.resend_count": sentBefore }),
  };
}

function fail(span: Span, type: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
