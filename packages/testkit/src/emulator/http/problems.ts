import type { ExtraDetails } from "../../generated/access-token/types.ts";
import { jsonAnswer } from "./answer.ts";
import { Refusal } from "./refusal.ts";

/** One thing that is wrong with a request. */
export interface Fault extends ExtraDetails {
  /** Where: `#/website/url` (a JSON pointer, RFC 6901 §6) for the body, else `path/msn` or `header/Idempotency-Key`. */
  readonly key: string;
  /** What: "is required". */
  readonly value: string;
}

const titles = {
  400: "Bad request",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  413: "Content too large",
  415: "Unsupported media type",
  421: "Misdirected request",
} as const;

/** The statuses that the API itself refuses with; 401 is the gateway's. */
export type ProblemStatus = keyof typeof titles;

/** A refusal with a problem document (RFC 9457) that has the platform's own members. */
export function problem(
  status: ProblemStatus,
  detail: string,
  { faults, headers }: { faults?: readonly Fault[]; headers?: Readonly<Record<string, string>> } = {},
): Refusal {
  return new Refusal(detail, ({ instance, traceId }) => {
    const title = titles[status];
    const answer = jsonAnswer(status, "application/problem+json", {
      // The official sample has such an address too. It names the kind of problem and leads nowhere (RFC 9457 §3.1.1).
      type: `https://example.com/problem/${title.toLowerCase().replaceAll(" ", "-")}`,
      title,
      status,
      detail,
      instance,
      traceId: traceId(),
      ...(faults !== undefined && { extraDetails: faults }),
    });
    return { ...answer, headers: { ...answer.headers, ...headers } };
  });
}

/** A refusal that names each fault. */
export function badRequest(faults: readonly Fault[]): Refusal {
  const detail = `The request is not valid: ${faults.map(({ key, value }) => `${key} ${value}`).join("; ")}.`;
  return problem(400, detail, { faults });
}
