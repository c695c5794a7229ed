import type { Operation } from "@vipps-management/client";

import { Refusal } from "./refusal.ts";

/** What the client may send, besides what needs no permission. */
const HEADERS = [
  ...[
    "content-digest",
    "content-type",
    "idempotency-key",
    "merchant-serial-number",
    "signature",
    "signature-input",
  ],
  ...["vipps-system-name", "vipps-system-version", "vipps-system-plugin-name", "vipps-system-plugin-version"],
];

/**
 * The headers that let a page of another origin read the answer; refused when that origin is not a known one. No cookie is ever
 * asked for across origins: who may call is told by the signature.
 */
export function corsHeaders(request: Request, origins: ReadonlySet<string>): Record<string, string> {
  const origin = request.headers.get("origin");
  if (origin === null) return { Vary: "Origin" };
  if (!origins.has(origin))
    throw new Refusal(403, "origin_not_allowed", "Pages of this origin may not call.");
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers": "Date, Retry-After",
    Vary: "Origin",
  };
}

/** Whether a request only asks what it may send. */
export function isPreflight({ method, headers }: Request): boolean {
  return method === "OPTIONS" && headers.has("origin") && headers.has("access-control-request-method");
}

/** The answer to that. */
export function answerPreflight(
  operations: readonly Operation[],
  cors: Readonly<Record<string, string>>,
): Response {
  const methods = new Set(operations.map(({ method }) => method));
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      "Access-Control-Allow-Methods": [...methods].join(", "),
      "Access-Control-Allow-Headers": HEADERS.join(", "),
      "Access-Control-Max-Age": "600",
    },
  });
}
