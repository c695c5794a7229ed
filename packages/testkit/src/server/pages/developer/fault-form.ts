import type { Emulator } from "../../../emulator/emulator.ts";
import type { BrokenAnswerKind, Fault } from "../../../emulator/fault.ts";
import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import { attempt } from "../attempt.ts";
import { numberOf, typedIn } from "../form-data.ts";

/** What can go wrong, in the order of the list: a status, a broken answer, or nothing but a delay. */
export const kindChoices: readonly (readonly [value: string, label: string])[] = [
  ["status", "Another status"],
  ...Object.entries({
    "connection-reset": "The connection is reset",
    "closed-socket": "The connection is closed",
    stall: "Nothing comes until the caller gives up",
    "half-body": "Half of the body, then the connection breaks",
    "malformed-json": "Half of the JSON, as if it were all",
    "wrong-content-type": "An HTML page",
    empty: "No body",
  } satisfies Record<BrokenAnswerKind, string>),
  ["latency", "A delay alone"],
];

/** How often a fault happens. */
export const oftenChoices: readonly (readonly [value: string, label: string])[] = [
  ["once", "Once"],
  ["times", "So many times"],
  ["always", "Always"],
  ["probability", "With a probability"],
];

/** Adds the fault that a form describes. */
export function addFault({ faults, operations }: Emulator, form: FormData): readonly FieldFault[] {
  const { fault, problems } = faultIn(form);
  const count = numberOf(typedIn(form, "count")) ?? Number.NaN;
  const often = typedIn(form, "often");
  const operation = typedIn(form, "operation");
  const isKnown = operation === "*" || operations.includes(operation);
  const found = [
    ...(isKnown ? [] : [{ field: "operation", says: "Pick an operation." }]),
    ...problems,
    ...countProblems(often, count),
  ];
  if (found.length > 0) return found;
  return attempt(
    () => {
      if (often === "times") faults.times(count, operation, fault);
      else if (often === "always") faults.always(operation, fault);
      else if (often === "probability") faults.withProbability(count, operation, fault);
      else faults.once(operation, fault);
    },
    "kind",
    [TypeError, RangeError],
  );
}

function faultIn(form: FormData): { fault: Fault; problems: FieldFault[] } {
  const kind = typedIn(form, "kind");
  const status = numberOf(typedIn(form, "status")) ?? Number.NaN;
  const latency = numberOf(typedIn(form, "latency"));
  const body = jsonIn(typedIn(form, "body"));
  const problems = [
    ...(kind === "status" && !(Number.isInteger(status) && status >= 200 && status <= 599)
      ? [{ field: "status", says: "A status is a whole number from 200 to 599." }]
      : []),
    ...((latency === undefined && kind === "latency") ||
    (latency !== undefined && !(latency >= 0 && latency < Infinity))
      ? [{ field: "latency", says: "A delay is a number of milliseconds, from 0." }]
      : []),
    ...(kind === "status" && !isRetryAfter(typedIn(form, "retryAfter"))
      ? [{ field: "retryAfter", says: "Write whole seconds or an instant such as 2026-01-05T09:00:00Z." }]
      : []),
    ...(kind === "status" && body === notJson ? [{ field: "body", says: "The body is not JSON." }] : []),
  ];
  const retryAfter = typedIn(form, "retryAfter").trim();
  const circumstances = {
    at: typedIn(form, "at") === "after" ? ("after" as const) : ("before" as const),
    ...(latency !== undefined && { latency: { ms: latency } }),
  };
  if (kind === "status") {
    const retry = /^\d+$/.test(retryAfter) ? Number(retryAfter) : retryAfter;
    const fault = {
      ...circumstances,
      status,
      ...(retryAfter !== "" && { retryAfter: retry }),
      ...(body !== undefined && { body }),
    };
    return { fault, problems };
  }
  const fault = kind === "latency" ? circumstances : { ...circumstances, kind };
  return { fault: fault as Fault, problems };
}

function isRetryAfter(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === "" || /^\d+$/.test(trimmed) || !Number.isNaN(Date.parse(trimmed));
}

function countProblems(often: string, count: number): FieldFault[] {
  if (often === "times" && !(Number.isInteger(count) && count >= 1))
    return [{ field: "count", says: "Write how many times: a whole number from 1." }];
  if (often === "probability" && !(count >= 0 && count <= 1))
    return [{ field: "count", says: "A probability is a number from 0 to 1." }];
  return [];
}

const notJson = Symbol("not JSON");

/** The value of a JSON text; `undefined` when there is none. */
function jsonIn(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return notJson;
  }
}
