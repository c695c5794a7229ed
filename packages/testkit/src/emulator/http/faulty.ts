import { gatewayErrorFor, problemFor } from "../../samples/error-bodies.ts";
import type { EmulatorClock } from "../clock.ts";
import {
  type BrokenAnswer,
  type Fault,
  isConnectionFault,
  isLatency,
  isStatusFault,
  retryAfterHeader,
  type StatusFault,
} from "../fault.ts";
import { type Answer, emptyAnswer, jsonAnswer } from "./answer.ts";
import type { BrokenConnection } from "./connection-fault.ts";
import type { Match } from "./router.ts";

/** How a request ends: with an answer, or with a connection that breaks, before the answer or in the middle of it. */
export type Outcome = { readonly answer: Answer } | BrokenConnection;

/** A request that something goes wrong with. */
export interface Struck {
  readonly faults: readonly Fault[];
  readonly match: Match;
  /** The path of the request. */
  readonly instance: string;
  readonly clock: Pick<EmulatorClock, "sleep">;
  readonly signal: () => AbortSignal;
}

/** Carries an operation out, or does not, and spoils its answer. */
export async function faulty(struck: Struck, carryOut: () => Answer): Promise<Outcome> {
  const { faults, clock, signal } = struck;
  const fault = faults.find(isDisruptive);
  const pass = async (when: "before" | "after"): Promise<void> => {
    for (const { at = "before", latency } of faults)
      if (latency !== undefined && at === when) await clock.sleep(latency.ms, signal());
  };
  await pass("before");
  if (fault === undefined) {
    const answer = carryOut();
    await pass("after");
    return { answer };
  }
  const real = fault.at === "after" ? carryOut() : undefined;
  await pass("after");
  return spoilt(fault, real, struck);
}

function isDisruptive(fault: Fault): fault is StatusFault | BrokenAnswer {
  return !isLatency(fault);
}

function spoilt(
  fault: StatusFault | BrokenAnswer,
  real: Answer | undefined,
  { match, instance }: Struck,
): Outcome {
  if (isStatusFault(fault)) return { answer: statusAnswer(fault, instance) };
  const { kind } = fault;
  if (kind === "half-body") return { answer: withBody(real, match), breaks: kind };
  if (isConnectionFault(kind)) return { answer: real, breaks: kind };
  const { status, headers, body } = withBody(real, match);
  switch (kind) {
    case "empty":
      return { answer: emptyAnswer(status) };
    case "malformed-json":
      return { answer: { status, headers, body: body.slice(0, body.length / 2) } };
    case "wrong-content-type":
      return { answer: { status, headers: { "content-type": "text/html" }, body: page } };
  }
}

const page =
  "<html>\r\n<head><title>Please wait</title></head>\r\n<body><h1>Please wait</h1></body>\r\n</html>\r\n";

/** An answer that has something to break: the real one, or a success with a sample for a body. */
function withBody(real: Answer | undefined, { route }: Match): Answer & { readonly body: string } {
  const { status = route.success.status, headers, body } = real ?? {};
  if (headers !== undefined && typeof body === "string") return { status, headers, body };
  const sample = { detail: "This is the body of an answer that was broken on purpose." };
  return { ...jsonAnswer(status, "application/json;charset=UTF-8", sample), body: JSON.stringify(sample) };
}

/** The statuses whose answers have no body: https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody = [204, 205, 304];

/** The statuses that the gateway refuses with, for keys, quotas and rates: the request has not reached the API. */
const ofTheGateway = [401, 403, 429];

/** The answer for a status, in the shape that it would have. */
export function statusAnswer({ status, retryAfter, body }: StatusFault, instance: string): Answer {
  const pause = retryAfter === undefined ? {} : { "retry-after": retryAfterHeader(retryAfter) };
  const answer = ((): Answer => {
    if (withoutBody.includes(status)) return { status, headers: {}, body: null };
    if (status < 400) {
      return body === undefined
        ? emptyAnswer(status)
        : jsonAnswer(status, "application/json;charset=UTF-8", body);
    }
    if (ofTheGateway.includes(status)) {
      const usual = gatewayErrorFor(status, typeof retryAfter === "number" ? retryAfter : undefined);
      return jsonAnswer(status, "application/json", body ?? usual);
    }
    return jsonAnswer(status, "application/problem+json", body ?? { ...problemFor(status), instance });
  })();
  return { ...answer, headers: { ...answer.headers, ...pause } };
}
