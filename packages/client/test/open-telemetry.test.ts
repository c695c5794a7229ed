import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openTelemetry } from "../src/open-telemetry.ts";
import { json, observedClient } from "./support/observed-client.ts";

// The real SDK, with spans kept in memory.

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const telemetry = openTelemetry({ tracer: provider.getTracer("test") });

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});

afterAll(() => {
  context.disable();
});

test("a call that is sent twice is one span with two requests within it", async () => {
  exporter.reset();
  let answers = 0;
  const { management } = observedClient(
    () => (answers++ === 0 ? json({}, { status: 503 }) : json({ msn: "123456" })),
    {
      telemetry,
    },
  );
  await management.salesUnits.get({ msn: "123456" });
  const [first, second, call] = exporter.getFinishedSpans();
  expect(call).toMatchObject({
    name: "getMsn",
    kind: SpanKind.INTERNAL,
    status: { code: SpanStatusCode.UNSET },
  });
  for (const request of [first, second]) {
    expect(request?.kind).toBe(SpanKind.CLIENT);
    expect(request?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  }
  expect(first).toMatchObject({
    name: "GET /management/v1/sales-units/{msn}",
    attributes: {
      "http.request.method": "GET",
      "url.template": "/management/v1/sales-units/{msn}",
      "url.full": "https://vipps.invalid/management/v1/sales-units/123456",
      "server.address": "vipps.invalid",
      "http.response.status_code": 503,
      "error.type": "503",
    },
    status: { code: SpanStatusCode.ERROR },
  });
  expect(second?.attributes).toMatchObject({
    "http.request.resend_count": 1,
    "http.response.status_code": 200,
  });
});

test("a request behind a proxy is told with the proxy's host, also when the path there begins with two slashes", async () => {
  exporter.reset();
  const { management } = observedClient(() => json({}), {
    telemetry,
    baseUrl: "https://proxy.invalid//vipps",
  });
  await management.salesUnits.get({ msn: "123456" });
  expect(exporter.getFinishedSpans()[0]?.attributes).toMatchObject({
    "url.full": "https://proxy.invalid//vipps/management/v1/sales-units/123456",
    "server.address": "proxy.invalid",
  });
});

test("a call that is refused, and one that times out, are spans with an error", async () => {
  exporter.reset();
  const { management } = observedClient(
    ({ url }) => (url.pathname.endsWith("1") ? json({}, { status: 404 }) : new Promise(() => undefined)),
    { telemetry, timeout: 20 },
  );
  await management.salesUnits.get({ msn: "1" }).catch(() => undefined);
  await management.salesUnits.get({ msn: "2" }).catch(() => undefined);
  const calls = exporter.getFinishedSpans().filter(({ name }) => name === "getMsn");
  expect(calls.map(({ attributes, status }) => [attributes["error.type"], status.code])).toEqual([
    ["404", SpanStatusCode.ERROR],
    ["timeout", SpanStatusCode.ERROR],
  ]);
});

test("a call that a hook of the program's ends is a span with an error that has no code", async () => {
  exporter.reset();
  const mistake = new Error("a hook's own");
  const { management } = observedClient(() => json({}), {
    telemetry,
    hooks: {
      onAttempt: () => {
        throw mistake;
      },
    },
  });
  await expect(management.salesUnits.get({ msn: "1" })).rejects.toBe(mistake);
  const [span] = exporter.getFinishedSpans();
  expect(span).toMatchObject({
    attributes: { "error.type": "unknown" },
    status: { code: SpanStatusCode.ERROR },
  });
});

test("without a tracer the global provider's is used, and a port is told", async () => {
  exporter.reset();
  trace.setGlobalTracerProvider(provider);
  const { management } = observedClient(() => json({}), {
    telemetry: openTelemetry(),
    baseUrl: "https://proxy.invalid:8443",
  });
  await management.salesUnits.get({ msn: "123456" });
  trace.disable();
  const [request] = exporter.getFinishedSpans();
  expect(request?.instrumentationScope.name).toBe("@vipps-management/client");
  expect(request?.attributes).toMatchObject({ "server.address": "proxy.invalid", "server.port": 8443 });
});
