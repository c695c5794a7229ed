import type { AnsweredOperation, FuzzedCall } from "./answers.ts";
import kept from "./corpus.json" with { type: "json" };

/** An answer as corpus.json keeps it. */
interface KeptAnswer {
  readonly why: string;
  readonly status: number;
  readonly text?: string;
  readonly base64?: string;
  readonly cuts?: readonly number[];
}

/** Every answer that is kept, for every operation. */
export function corpus(operations: readonly AnsweredOperation[]): readonly FuzzedCall[] {
  return operations.flatMap(({ operationId }) =>
    (kept as readonly KeptAnswer[]).map(({ status, text = "", base64, cuts = [] }) => ({
      operationId,
      answer: {
        status,
        headers: [],
        bytes: base64 === undefined ? Buffer.from(text) : Buffer.from(base64, "base64"),
        cuts,
        breaks: false,
      },
    })),
  );
}
