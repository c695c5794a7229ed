import type { Route } from "./route.ts";

/** A response as plain data, so that the same bytes can be given again. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** An answer with a JSON body. */
export function jsonAnswer(status: number, contentType: string, body: unknown): Answer {
  return { status, headers: { "content-type": contentType }, body: JSON.stringify(body) };
}

/** An answer without a body, and with a header that says so; a 204 says it by itself and may not (RFC 9110 §8.6). */
export function emptyAnswer(status: number): Answer {
  return { status, headers: status === 204 ? {} : { "content-length": "0" }, body: null };
}

/** The response for the wire. An answer to HEAD has no body (RFC 9110 §9.3.2). */
export function toResponse({ status, headers, body }: Answer, method: string): Response {
  return new Response(method === "HEAD" ? null : body, { status, headers });
}

/** A problem document in the media type that the operation declares for its status, which need not be that of problems. */
export function asDeclared({ refusals = {} }: Pick<Route, "refusals">, answer: Answer): Answer {
  const type = refusals[String(answer.status)];
  const isProblem = answer.headers["content-type"] === "application/problem+json";
  if (type === undefined || !isProblem) return answer;
  return { ...answer, headers: { ...answer.headers, "content-type": type } };
}
