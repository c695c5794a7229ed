import { ApiError, NetworkError, RateLimitError } from "../../../src/errors.ts";

const problem = { details: [] };

export function notFound(): ApiError {
  return new ApiError(
    "getMsn was refused with status 404.",
    { status: 404, problem },
    { operation: "getMsn" },
  );
}

export function forbidden(): ApiError {
  return new ApiError(
    "getMsn was refused with status 403.",
    { status: 403, problem },
    { operation: "getMsn" },
  );
}

export function networkDown(): NetworkError {
  return new NetworkError("getMsn got no answer.", {}, { operation: "getMsn" });
}

export function tooMany(retryAfter?: number): RateLimitError {
  return new RateLimitError("getMsn was called too often (429).", { problem, retryAfter });
}
