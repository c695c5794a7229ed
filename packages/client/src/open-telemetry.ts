import { SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";

import type { Telemetry } from "./telemetry.ts";

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
    span: ({ name, kind, attributes }, run) => {
      const tracer = options.tracer ?? trace.getTracer("@vipps-management/client");
      const start = { kind: kind === "client" ? SpanKind.CLIENT : SpanKind.INTERNAL, attributes };
      return tracer.startActiveSpan(name, start, async (span) => {
        try {
          return await run({
            set: (more) => {
              span.setAttributes(more);
              if ("error.type" in more) span.setStatus({ code: SpanStatusCode.ERROR });
            },
          });
        } finally {
          span.end();
        }
      });
    },
  };
}
