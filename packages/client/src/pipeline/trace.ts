import type { SpanStart } from "../telemetry.ts";
import type { CallContext, Layer, Send } from "./layer.ts";

/** A span for the whole call. */
export const trace: Layer = (next) => (request, context) => inSpan(next, request, context);

/** A span for each request of it, without its query. */
export const traceAttempt: Layer = (next) => (request, context) =>
  inSpan(next, request, context, {
    request: { url: withoutQuery(request.url), sentBefore: context.attempts },
  });

function withoutQuery(url: URL): URL {
  const bare = new URL(url);
  bare.search = "";
  return bare;
}

function inSpan(
  next: Send,
  request: Parameters<Send>[0],
  context: CallContext,
  more?: Pick<SpanStart, "request">,
): Promise<Response> {
  const { operation, settings } = context;
  const send = (): Promise<Response> => next(request, context);
  if (settings.telemetry === undefined) return send();
  return settings.telemetry.span(
    { operation: operation.id, method: request.method, template: operation.path, ...more },
    send,
  );
}
