import type { PlatformFetch, PlatformRequestInit } from "@vipps-management/client";

/**
 * A server may close an idle connection at the very moment at which a request is put on it. That says nothing about the
 * server, so the request is sent once more, at once, where that is safe; it is not counted as a retry.
 */
export function sendAgainOnDeadSocket(fetch: PlatformFetch): PlatformFetch {
  return async (url, init) => {
    try {
      return await fetch(url, init);
    } catch (error) {
      if (!isDeadSocket(error) || !isRepeatable(init) || init.signal.aborted) throw error;
      return fetch(url, init);
    }
  };
}

/** The connection was used before, and ended before a byte of this answer had come. */
function isDeadSocket(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  const earlier = "socket" in error ? (error.socket as { bytesRead?: number } | null)?.bytesRead : undefined;
  return (
    (error.code === "UND_ERR_SOCKET" || error.code === "ECONNRESET" || error.code === "EPIPE") &&
    earlier !== 0
  );
}

/** RFC 9110 §9.2.2; an idempotency key makes the same promise for a POST. */
function isRepeatable({ method, headers }: PlatformRequestInit): boolean {
  return method === "GET" || method === "PUT" || method === "DELETE" || "idempotency-key" in headers;
}
