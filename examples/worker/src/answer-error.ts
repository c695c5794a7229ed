import { isManagementError } from "@vipps-management/client";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";

/** What a caller can do something about; everything else is ours, or the API's. */
const statuses = {
  bad_request: 400,
  invalid_idempotency_key: 400,
  invalid_path_value: 400,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  timeout: 504,
} as const;

/** Answers with what a caller may know: a code, and the faults of an order. What is for us alone is logged. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof HTTPException) return error.getResponse();
  if (!isManagementError(error)) {
    console.error(error);
    return context.json({ code: "internal" }, 500);
  }
  const { code } = error;
  if (Object.hasOwn(statuses, code)) {
    const faults = code === "bad_request" ? error.problem.details : undefined;
    return context.json({ code, ...(faults && { faults }) }, statuses[code as keyof typeof statuses]);
  }
  console.error(code, error.message);
  return context.json({ code: "unavailable" }, 502);
}
