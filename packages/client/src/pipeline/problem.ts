import type { ReceivedAnswer } from "../platform.ts";

/** What an error answer said, read out of whichever shape it came in. */
export interface ApiProblem {
  /** Identifies the kind of problem. */
  readonly type?: string;
  /** The kind of problem in a few words. */
  readonly title?: string;
  /** What went wrong this time. */
  readonly detail?: string;
  /** The path of the request, or a name for this occurrence. */
  readonly instance?: string;
  /** What to tell Vipps MobilePay's support. */
  readonly traceId?: string;
  /** One entry for each fault; for a fault in the body, `key` is its JSON pointer. */
  readonly details: readonly { readonly key: string; readonly value: string }[];
}

/** How much of an answer that is not JSON is kept, in characters. */
const EXCERPT = 200;

/** How much of any text of a problem is kept, in characters, and how many of its faults: an error is to be read. */
const LONGEST = 2_000;
const MOST = 100;

/**
 * Reads an error answer. The API sends problem documents (RFC 9457), its gateway `{statusCode, message}`, the token
 * endpoints `{error, error_description}`, older parts `{code, message}` or an array of those, and what stands in between
 * sends HTML or nothing; the content type tells them apart no better than the content.
 *
 * @param body - The answer's body: parsed JSON, or text where it was no JSON, or undefined where it was empty.
 */
export function readProblem(body: unknown): ApiProblem {
  if (typeof body === "string") return readText(body);
  const [problem, ...others] = Array.isArray(body) ? (body as unknown[]).slice(0, MOST) : [body];
  if (!isRecord(problem)) return { details: [] };
  const detail = textOf(problem.detail) ?? textOf(problem.message) ?? textOf(problem.error_description);
  const title = textOf(problem.title) ?? textOf(problem.error);
  return {
    ...optional("type", textOf(problem.type)),
    ...optional("title", title),
    ...optional("detail", detail),
    ...optional("instance", textOf(problem.instance)),
    ...optional("traceId", textOf(problem.traceId) ?? textOf(problem.trace_id)),
    details: [
      ...readDetails(problem.extraDetails),
      // Records only: what is nested deeper is no problem, and following it could go on for ever.
      ...others.filter(isRecord).flatMap((other) => ({ key: "", value: readProblem(other).detail ?? "" })),
    ],
  };
}

/** What to tell support: a header if there is one, else the problem document's own id. */
export function requestIdOf(
  { headers }: Pick<ReceivedAnswer, "headers">,
  problem?: ApiProblem,
): string | undefined {
  return headers.get("x-request-id") ?? problem?.traceId;
}

/** Both spellings that the platform uses: `{key, value}` and `{name, reason}`. */
function readDetails(details: unknown): ApiProblem["details"] {
  if (!Array.isArray(details)) return [];
  return (details as unknown[])
    .slice(0, MOST)
    .filter(isRecord)
    .map((detail) => ({
      key: textOf(detail.key) ?? textOf(detail.name) ?? "",
      value: textOf(detail.value) ?? textOf(detail.reason) ?? "",
    }));
}

function readText(text: string): ApiProblem {
  const plain = text
    .slice(0, 20 * EXCERPT)
    .replaceAll(/<(script|style)\b[^<]*<\/\1>/gi, " ")
    .replaceAll(/<[^<>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return { ...optional("detail", plain.slice(0, EXCERPT) || undefined), details: [] };
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, LONGEST) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
