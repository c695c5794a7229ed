import { isManagementError } from "../errors.ts";
import type { Span, SpanStart } from "../telemetry.ts";
import type { CallContext, Layer, Send } from "./layer.ts";

// The attributes are those of the OpenTelemetry semantic conventions for HTTP clients. A query is left out.

/** A span for the whole call. */
export const trace: Layer = (next) => (request, context) =>
  traced(next, request, context, {
    name: context.operation.id,
    kind: "internal",
    attributes: { "http.request.method": request.method, "url.template": context.operation.path },
  });

/** A span for each request of it. */
export const traceAttempt: Layer = (next) => (request, context) =>
  traced(next, request, context, {
    name: `${request.method} ${context.operation.path}`,
    kind: "client",
    attributes: {
      "http.request.method": request.method,
      "url.template": context.operation.path,
      "url.full": `${request.url.origin}${request.url.pathname}`,
      "server.address": request.url.hostname,
      ...(request.url.port !== "" && { "server.port": Number(request.url.port) }),
      ...(context.attempts > 0 && { "http.request.resend_count": context.attempts }),
    },
  });

function traced(
  next: Send,
  request: Parameters<Send>[0],
  context: CallContext,
  start: SpanStart,
): Promise<Response> {
  const { telemetry } = context.settings;
  if (telemetry === undefined) return next(request, context);
  return telemetry.span(start, async (span) => {
    try {
      const response = await next(request, context);
      describe(span, response.status);
      return response;
    } catch (error) {
      span.set({ "error.type": isManagementError(error) ? error.code : "unknown" });
      throw error;
    }
  });
}

function describe(span: Span, status: number): void {
  span.set({ "http.response.status_code": status, ...(status >= 400 && { "error.type": String(status) }) });
}
