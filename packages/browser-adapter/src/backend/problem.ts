import { type AnyManagementError, isManagementError, withoutHelpLink } from "@vipps-management/client";
import { SignatureError, type SignatureErrorCode } from "@vipps-management/client/message-signature";

import { Refusal, type RefusalCode } from "./refusal.ts";

/** Why a request was not carried out: the call's own code, one of the backend's, or that the fault is not the caller's. */
export type ProblemCode =
  AnyManagementError["code"] | RefusalCode | SignatureErrorCode | "backend_refused" | "internal";

/** What a caller is told: nothing of keys, request ids, addresses, or of what a gateway wrote. */
export interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly detail: string;
  readonly extraDetails?: readonly { readonly key: string; readonly value: string }[];
  /** Milliseconds to wait; sent as a header. */
  readonly retryAfter?: number | undefined;
}

/** Makes a problem document of whatever ended a request. */
export function problemOf(error: unknown): Problem {
  if (error instanceof SignatureError) return problem(401, error.code, error.message);
  if (error instanceof Refusal) return problem(error.status, error.code, error.message);
  return isManagementError(error) ? problemOfCall(error) : problem(500, "internal", "The backend failed.");
}

function problemOfCall(error: AnyManagementError): Problem {
  const { code } = error;
  switch (code) {
    case "bad_request":
    case "conflict":
    case "forbidden":
    case "not_found": {
      const { title = TITLE, detail = "", details } = error.problem;
      return { status: error.status, code, title, detail, extraDetails: details };
    }
    case "rate_limited":
      return { ...problem(429, code, "The Management API asks for a pause."), retryAfter: error.retryAfter };
    case "invalid_body":
    case "invalid_idempotency_key":
    case "invalid_path_value":
      return problem(400, code, error.message);
    case "operation_unavailable":
      return problem(501, code, "The Management API does not offer this operation.");
    case "timeout":
      return problem(504, code, "The Management API did not answer in time.");
    case "network":
    case "decode":
    case "server_error":
      return problem(502, code, "The Management API gave no answer that can be used.");
    default:
      // Above all its own keys that are refused (401): to the caller that is no question of a signature.
      return problem(502, "backend_refused", "The Management API did not accept the backend's own request.");
  }
}

const TITLE = "The request was not carried out";

function problem(status: number, code: ProblemCode, detail: string): Problem {
  return { status, code, title: TITLE, detail: withoutHelpLink(detail) };
}

/** A problem as an answer (RFC 9457), with the time for whoever has to set a clock by it. */
export function problemResponse({ retryAfter, ...document }: Problem, now: number): Response {
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      Date: new Date(now).toUTCString(),
      ...(document.status === 401 && { "WWW-Authenticate": "Signature" }),
      ...(retryAfter !== undefined && { "Retry-After": String(Math.ceil(retryAfter / 1000)) }),
    },
  });
}
