import type { Rules } from "../world/rules.ts";
import type { Answer } from "./answer.ts";

/** How a problem document names an occurrence. */
export interface Identity {
  readonly instance: string;
  readonly traceId?: string;
}

/** Where a refusal happens, as the answer tells it. */
export interface Occurrence {
  /** Names this refusal, as problem documents of the edition do. */
  readonly identify: () => Identity;
  /** A new id for each refusal, where it is no problem document that tells it. */
  readonly newId: () => string;
  readonly rules: Pick<Rules, "problemStatus" | "extraDetails">;
}

/** Ends the handling of a request with an answer other than success. The message is for the journal, not for the caller. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** Makes the answer that the caller gets. */
  readonly answer: (occurrence: Occurrence) => Answer;

  constructor(message: string, answer: (occurrence: Occurrence) => Answer) {
    super(message);
    this.answer = answer;
  }
}
