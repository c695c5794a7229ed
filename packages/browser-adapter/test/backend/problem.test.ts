import {
  type AnyManagementError,
  ApiError,
  ConfigurationError,
  DecodeError,
  NetworkError,
  RateLimitError,
  TimeoutError,
} from "@vipps-management/client";
import { SignatureError } from "@vipps-management/client/message-signature";
import { expect, test } from "vitest";

import { problemOf, problemResponse } from "../../src/backend/problem.ts";

const internals = "The host 10.0.0.7 did it.";

test.each<[string, AnyManagementError, number, string]>([
  [
    "does not answer in time",
    new TimeoutError(internals, { phase: "total" as never }),
    504,
    "The Management API did not answer in time.",
  ],
  [
    "cannot be reached",
    new NetworkError(internals, {}),
    502,
    "The Management API gave no answer that can be used.",
  ],
  [
    "answers nonsense",
    new DecodeError(internals, { status: 200 }),
    502,
    "The Management API gave no answer that can be used.",
  ],
  [
    "does not offer the operation",
    new ConfigurationError("operation_unavailable", internals),
    501,
    "The Management API does not offer this operation.",
  ],
  [
    "asks for a pause",
    new RateLimitError(internals, { retryAfter: 7_000 } as never),
    429,
    "The Management API asks for a pause.",
  ],
])("when the API %s, the caller is told that and no more", (_, error, status, detail) => {
  const { code } = error;
  expect(problemOf(error)).toMatchObject({
    status,
    code,
    title: "The request was not carried out",
    detail,
  });
});

test.each(["invalid_body", "invalid_idempotency_key", "invalid_path_value"] as const)(
  "what the client refuses as %s before it is sent is the caller's to mend",
  (code) => {
    const error = new ConfigurationError(code, "The MSN has a slash.");
    expect(problemOf(error)).toMatchObject({ status: 400, code, detail: "The MSN has a slash." });
  },
);

test("a refusal of the API's that says nothing is told in the backend's words", () => {
  const error = new ApiError(internals, { status: 404, problem: {}, details: [] } as never);
  expect(problemOf(error)).toMatchObject({
    status: 404,
    code: "not_found",
    title: "The request was not carried out",
    detail: "",
  });
});

test("a mistake in the backend's own configuration is not shown to its callers", () => {
  expect(problemOf(new ConfigurationError("missing_credentials", internals))).toMatchObject({
    status: 502,
    code: "backend_refused",
    detail: "The Management API did not accept the backend's own request.",
  });
});

test("whatever else happens, the backend failed", () => {
  for (const error of [new Error(internals), internals, undefined])
    expect(problemOf(error)).toMatchObject({ status: 500, code: "internal", detail: "The backend failed." });
});

test("a problem is a document that no cache keeps, with the time of its answer", async () => {
  const response = problemResponse(problemOf(new Error()), Date.parse("2026-01-05T09:00:00Z"));
  expect(Object.fromEntries(response.headers)).toEqual({
    "cache-control": "no-store",
    "content-type": "application/problem+json",
    date: "Mon, 05 Jan 2026 09:00:00 GMT",
  });
  expect(await response.json()).toEqual({
    status: 500,
    code: "internal",
    title: "The request was not carried out",
    detail: "The backend failed.",
  });
});

test("a refusal asks for a signature only where that would help, and for a pause in whole seconds", () => {
  const refused = problemResponse(problemOf(new SignatureError("signature_missing", "Sign it.")), 0);
  expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, "Signature"]);
  const paused = problemResponse({ ...problemOf(new Error()), retryAfter: 6_001 }, 0);
  expect([paused.headers.get("retry-after"), paused.headers.get("www-authenticate")]).toEqual(["7", null]);
});
