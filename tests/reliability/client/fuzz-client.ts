import { isManagementError, type Platform, webPlatform } from "@vipps-management/client";

import type { FuzzPlan } from "../support/fuzz.ts";
import { note, type Outcomes } from "../support/outcomes.ts";
import { referred } from "../support/schema-values.ts";
import { type AnsweredOperation, callsOf, type FuzzedAnswer, type FuzzedCall } from "./answers.ts";
import { asResponse, hasNoBody, type MadeResponse } from "./as-response.ts";
import { corpus } from "./corpus.ts";
import type { FuzzedClient } from "./editions.ts";
import { prototypes } from "./prototypes.ts";

/** Fuzzes a client with answers: each call is to give a value of the declared type, or an error that has a code. */
export function fuzzClient(
  { document, operations, create }: FuzzedClient,
  outcomes: Outcomes,
): FuzzPlan<FuzzedCall> {
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));

  const faultOf = async ({ operationId, answer }: FuzzedCall): Promise<string | undefined> => {
    const made: MadeResponse[] = [];
    const call = create({ platform: platformThatAnswers(answer, made), retry: { maxRetries: 1 } });
    const operation = byId.get(operationId);
    if (operation === undefined) return `The document has no ${operationId}.`;
    let fault: string | undefined;
    try {
      const { data } = await call(operationId);
      note(outcomes, "data");
      fault = wrongData(data, answer, kindOf(operation));
    } catch (error) {
      note(outcomes, isManagementError(error) ? error.code : "untyped");
      fault = wrongError(error);
    }
    return (
      fault ?? (made.every(({ isReleased }) => isReleased()) ? prototypes.fault() : "A body was left unread.")
    );
  };

  const kindOf = ({ schema }: AnsweredOperation): "array" | "nothing" | "object" => {
    if (schema === undefined) return "nothing";
    const { type } = schema.$ref === undefined ? schema : referred(schema.$ref, document);
    return type === "array" ? "array" : "object";
  };

  return {
    inputs: callsOf(operations, document),
    corpus: corpus(operations),
    faultsOf: async (calls) => {
      const faults: (string | undefined)[] = [];
      for (const call of calls) faults.push(await faultOf(call));
      return faults;
    },
  };
}

/** Time passes by sleeping alone. */
function platformThatAnswers(answer: FuzzedAnswer, made: MadeResponse[]): Platform {
  let now = Date.parse("2026-01-05T09:00:00Z");
  return {
    ...webPlatform,
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
    fetch: () => {
      const response = asResponse(answer);
      made.push(response);
      return Promise.resolve(response.response);
    },
  };
}

function wrongData(
  data: unknown,
  { status, bytes, breaks }: FuzzedAnswer,
  kind: "array" | "nothing" | "object",
): string | undefined {
  if (status >= 300) return `data, although the status is ${status}`;
  if (breaks && !hasNoBody(status)) return "data, although the answer broke off";
  if (kind === "nothing") return data === undefined ? undefined : "data where there is none";
  const given = Array.isArray(data) ? "array" : data === null ? "null" : typeof data;
  if (given !== kind) return `${given} where ${kind} is declared`;
  const text = new TextDecoder().decode(bytes);
  return JSON.stringify(data) === JSON.stringify(JSON.parse(text)) ? undefined : "other data than was sent";
}

/** An error is read by people and written to logs: it has a code, and is no longer than what can be read. */
function wrongError(error: unknown): string | undefined {
  if (!isManagementError(error)) return `an error that has no code: ${String(error)}`;
  if (error.message.length > 500_000) return `an error of ${error.message.length} characters`;
  if (!/^[a-z_]+$/.test(error.code)) return `the code ${error.code}`;
  const { code } = JSON.parse(JSON.stringify(error)) as { code?: unknown };
  return code === error.code ? undefined : "an error that is logged without its code";
}
