import {
  type AnyManagementError,
  ConfigurationError,
  DecodeError,
  NetworkError,
  TimeoutError,
} from "@vipps-management/client";
import { expect, test } from "vitest";

import { problemOf } from "../../src/backend/problem.ts";

const secret = "host 10.0.0.7, key abc";

test.each<[AnyManagementError, number]>([
  [new TimeoutError(secret, { phase: "headers" }), 504],
  [new NetworkError(secret, {}), 502],
  [new DecodeError(secret, { status: 200 }), 502],
  [new ConfigurationError("operation_unavailable", secret), 501],
  [new ConfigurationError("missing_credentials", secret), 502],
])("a call that the backend's client ends by itself is told of without what it says: %s", (error, status) => {
  const problem = problemOf(error);
  expect(problem.status).toBe(status);
  expect(problem.code).toBe(error.code === "missing_credentials" ? "backend_refused" : error.code);
  expect(JSON.stringify(problem)).not.toContain(secret);
});

test.each(["invalid_body", "invalid_idempotency_key", "invalid_path_value"] as const)(
  "%s is the sender's own mistake, and is explained",
  (code) => {
    expect(problemOf(new ConfigurationError(code, "It must be shorter."))).toMatchObject({
      status: 400,
      code,
      detail: "It must be shorter.",
    });
  },
);
