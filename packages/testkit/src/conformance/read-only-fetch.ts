import { ConformanceError } from "./conformance-error.ts";

/** What sends a request: `fetch`, or what stands in for it. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** The paths that a token is asked for at; nothing else is ever posted to. */
const tokenPaths: readonly string[] = ["/accesstoken/get", "/miami/v1/token"];

/**
 * Lets through what reads, to one origin: `GET`, and `POST` to the token endpoints. Everything else throws before anything is
 * sent. Redirects are not followed, so that keys go nowhere else.
 *
 * @throws ConformanceError, with code `refused_to_send`.
 */
export function readOnlyFetch(origin: string, send: Send): Send {
  return async (url, init) => {
    const method = init.method ?? "GET";
    const { origin: target, pathname } = new URL(url);
    if (target !== origin)
      throw new ConformanceError("refused_to_send", `A conformance run calls ${origin} and nothing else.`);
    const isForToken = method === "POST" && tokenPaths.includes(pathname);
    if (method !== "GET" && !isForToken)
      throw new ConformanceError(
        "refused_to_send",
        `A conformance run only reads: ${method.toUpperCase()} was not sent.`,
      );
    return send(url, { ...init, method, redirect: "manual" });
  };
}
