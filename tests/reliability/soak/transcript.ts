import { createHash } from "node:crypto";

import { note, type Outcomes } from "../support/outcomes.ts";

/** What an actor has asked and what came of it, in a few bytes however long it is. */
export interface Transcript {
  readonly write: (asked: string, outcome: { readonly value: unknown } | { readonly code: string }) => void;
  /** How often each outcome was. */
  readonly outcomes: Outcomes;
  /** Equal for those who have asked the same and were told the same. */
  readonly digest: () => string;
}

/** Begins one. Ports, which differ from run to run, are left out. */
export function beginTranscript(): Transcript {
  const hash = createHash("sha256");
  const outcomes: Outcomes = new Map();
  return {
    outcomes,
    write: (asked, outcome) => {
      const told = "value" in outcome ? JSON.stringify(outcome.value) : outcome.code;
      hash.update(`${asked}: ${told}\n`.replaceAll(/127\.0\.0\.1:\d+/g, "server"));
      note(outcomes, `${asked.split(" ", 1)[0] ?? ""}: ${"value" in outcome ? "data" : outcome.code}`);
    },
    digest: () => hash.copy().digest("hex"),
  };
}
