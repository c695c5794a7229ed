import type { ExtraDetails } from "../../generated/access-token/types.ts";
import { problemTypeFor } from "../../samples/error-bodies.ts";
import type { Rules } from "../world/rules.ts";
import { jsonAnswer } from "./answer.ts";
import { Refusal } from "./refusal.ts";

/** One thing that is wrong with a request. */
export interface RequestFault extends ExtraDetails {
  /** Where: `#/website/url` (a JSON pointer, RFC 6901 §6) for the body, else `path/msn` or `header/Idempotency-Key`. */
  readonly key: string;
  /** What: "is required". */
  readonly value: string;
}

/** The statuses that the API itself refuses with; 401 is the gateway's. */
export type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415;

/** A refusal with a problem document (RFC 9457) that has the platform's own members. Rules `problemStatus`, `extraDetails`. */
export function problem(
  status: ProblemStatus,
  detail: string,
  { faults, headers }: { faults?: readonly RequestFault[]; headers?: Readonly<Record<string, string>> } = {},
): Refusal {
  return new Refusal(detail, ({ identify, rules }) => {
    const answer = jsonAnswer(status, "application/problem+json", {
      ...problemTypeFor(status),
      status: rules.problemStatus === "number" ? status : String(status),
      detail,
      ...identify(),
      ...(faults !== undefined && { extraDetails: detailsOf(faults, rules) }),
    });
    return { ...answer, headers: { ...answer.headers, ...headers } };
  });
}

function detailsOf(
  faults: readonly RequestFault[],
  { extraDetails }: Pick<Rules, "extraDetails">,
): readonly RequestFault[] | readonly { name: string; reason: string }[] {
  return extraDetails === "key-value"
    ? faults
    : faults.map(({ key, value }) => ({ name: key, reason: value }));
}

/** A refusal that names each fault. */
export function badRequest(faults: readonly RequestFault[]): Refusal {
  const detail = `The request is not valid: ${faults.map(({ key, value }) => `${key} ${value}`).join("; ")}.`;
  return problem(400, detail, { faults });
}
