import { isManagementError } from "@vipps-management/client";

/** What was seen and how often, by kind: `data`, the code of an error, `submitted` … */
export type Outcomes = Map<string, number>;

export function note(outcomes: Outcomes, outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

/** The value of a call, or the code of its error; what is no error of the client's is thrown. */
export async function settled<Value>(call: Promise<Value>): Promise<{ value: Value } | { code: string }> {
  try {
    return { value: await call };
  } catch (error) {
    if (isManagementError(error)) return { code: error.code };
    throw error;
  }
}
